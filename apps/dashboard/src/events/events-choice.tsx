import type { PlainDate } from '@neue-wege/domain';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { Button, SubmitButton } from '../controls/button.tsx';
import { type Entered, Form, FormActions } from '../controls/form.tsx';
import { TextField } from '../controls/text-field.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { EventNumber } from './event-number.tsx';
import { type EventProblems, enteredEvent } from './event-problems.ts';
import { eventTexts } from './event-texts.ts';
import styles from './events-choice.module.css';
import { firstEventDay, inOrder, longestText, mostEvents, type ReaderEvent } from './reader-event.ts';
import { numbered } from './use-events.ts';

const noProblems: EventProblems = { day: null, text: null };

/** The events that are marked, each to be taken away, and a form for another one. */
export function EventsChoice(props: {
  events: readonly ReaderEvent[];
  today: PlainDate;
  onChange: (events: readonly ReaderEvent[]) => void;
}): ReactElement {
  const { events, today, onChange } = props;
  const { say, day } = useReading();
  const place = useRef<HTMLDivElement>(null);
  const [attempt, setAttempt] = useState(0);
  const [problems, setProblems] = useState(noProblems);
  // Counts what was done: the fields are empty again, and the keyboard stands in the first.
  const [done, setDone] = useState<{ readonly count: number; readonly told: string }>({ count: 0, told: '' });
  useEffect(() => {
    if (done.count === 0 || place.current === null) return;
    const { current } = place;
    (current.querySelector('input') ?? current.querySelector('button'))?.focus();
  }, [done.count]);

  const change = (next: readonly ReaderEvent[], told: string): void => {
    setProblems(noProblems);
    setDone({ count: done.count + 1, told });
    onChange(next);
  };
  const submit = (entered: Entered): void => {
    const read = enteredEvent({ day: entered('day'), text: entered('text') }, { today, events });
    if ('event' in read) {
      change(inOrder([...events, read.event]), say(eventTexts.added, { text: read.event.text }));
      return;
    }
    setProblems(read.problems);
    setAttempt(attempt + 1);
  };
  const bounds = { first: day(firstEventDay), today: day(today), longest: longestText };
  const told = (problem: EventProblems['day']): string | null =>
    problem === null ? null : say(problem, bounds);
  return (
    <div ref={place} className={styles.choice}>
      <p className={styles.title}>{say(eventTexts.title)}</p>
      <p className={styles.hint}>{say(eventTexts.lead)}</p>
      {events.length === 0 ? null : (
        <ul className={styles.events} aria-label={say(eventTexts.list)}>
          {numbered(events).map((event) => (
            <li key={event.number} className={styles.event}>
              <EventNumber number={event.number} />
              <span className={styles.told}>
                <span className={styles.day}>{day(event.day)}</span>
                {event.text}
              </span>
              <Button
                quiet
                name={say(eventTexts.removeNamed, { text: event.text })}
                onClick={() =>
                  change(
                    events.filter((_, index) => index !== event.number - 1),
                    say(eventTexts.removed, { text: event.text }),
                  )
                }
              >
                {say(eventTexts.remove)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.status} role="status">
        {done.told}
      </p>
      {events.length >= mostEvents ? (
        <p className={styles.hint}>{say(eventTexts.full, { most: mostEvents })}</p>
      ) : (
        <Form key={done.count} label={say(eventTexts.add)} problem={null} attempt={attempt} onSubmit={submit}>
          <TextField
            name="day"
            type="date"
            label={say(eventTexts.day)}
            hint={say(eventTexts.dayHint, bounds)}
            error={told(problems.day)}
            autoComplete="off"
          />
          <TextField
            name="text"
            label={say(eventTexts.text)}
            hint={say(eventTexts.textHint, bounds)}
            error={told(problems.text)}
            autoComplete="off"
          />
          <div className={styles.actions}>
            <FormActions>
              <SubmitButton isBusy={false}>{say(eventTexts.add)}</SubmitButton>
            </FormActions>
          </div>
        </Form>
      )}
    </div>
  );
}
