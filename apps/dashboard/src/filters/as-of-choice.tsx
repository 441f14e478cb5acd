import { type PlainDate, parsePlainDate } from '@neue-wege/domain';
import { type ReactElement, useEffect, useRef } from 'react';
import { Button } from '../controls/button.tsx';
import { useReading } from '../reading/use-reading.tsx';
import styles from './choices.module.css';
import { filterTexts } from './filter-texts.ts';
import { lastQuarterEnds } from './quarter-ends.ts';

/** The day whose knowledge is shown: today, the end of a quarter, or any other day that has passed. */
export function AsOfChoice(props: {
  asOf: PlainDate | null;
  today: PlainDate;
  onChange: (asOf: PlainDate | null) => void;
}): ReactElement {
  const { asOf, today, onChange } = props;
  const { say, day } = useReading();
  const input = useRef<HTMLInputElement>(null);
  const shown = asOf ?? today;
  // A date field is empty while it is typed into, so React must not hold its value.
  useEffect(() => {
    if (input.current !== null && input.current.value !== shown) input.current.value = shown;
  }, [shown]);
  const choose = (text: string): void => {
    const chosen = parsePlainDate(text);
    if (chosen !== undefined && chosen <= today) onChange(chosen === today ? null : chosen);
  };
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{say(filterTexts.asOf)}</legend>
      <p className={styles.hint}>{say(filterTexts.asOfHint)}</p>
      <label className={styles.field}>
        {say(filterTexts.day)}
        <input
          ref={input}
          type="date"
          min="1900-01-01"
          max={today}
          defaultValue={shown}
          onChange={(event) => choose(event.target.value)}
        />
      </label>
      <div className={styles.shortcuts} role="group" aria-label={say(filterTexts.quarterEnds)}>
        <Button onClick={() => onChange(null)}>{say(filterTexts.today)}</Button>
        {lastQuarterEnds(today, 4).map((end) => (
          <Button key={end} onClick={() => onChange(end)}>
            {day(end)}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
