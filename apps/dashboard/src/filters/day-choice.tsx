import { type PlainDate, parsePlainDate } from '@neue-wege/domain';
import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../controls/button.tsx';
import { useReading } from '../reading/use-reading.tsx';
import styles from './choices.module.css';
import { filterTexts } from './filter-texts.ts';
import { lastQuarterEnds } from './quarter-ends.ts';

/** A day that has passed: the end of a quarter, or any other up to the latest. */
export function DayChoice(props: {
  legend: string;
  hint: string;
  shown: PlainDate;
  /** There is nothing before it. */
  earliest?: PlainDate | null;
  latest: PlainDate;
  /** The day that is usual where it is no end of a quarter, and what it is called. */
  usual?: { readonly label: string; readonly onChoose: () => void };
  onChange: (day: PlainDate) => void;
  children?: ReactNode;
}): ReactElement {
  const { legend, hint, shown, earliest = null, latest, usual, onChange, children } = props;
  const { say, day } = useReading();
  const input = useRef<HTMLInputElement>(null);
  // A date field is empty while it is typed into, so React must not hold its value.
  useEffect(() => {
    if (input.current !== null && input.current.value !== shown) input.current.value = shown;
  }, [shown]);
  const isThere = (one: PlainDate): boolean => earliest === null || earliest <= one;
  const choose = (text: string): void => {
    const chosen = parsePlainDate(text);
    if (chosen !== undefined && isThere(chosen) && chosen <= latest) onChange(chosen);
  };
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{legend}</legend>
      <p className={styles.hint}>{hint}</p>
      <label className={styles.field}>
        {say(filterTexts.day)}
        <input
          ref={input}
          type="date"
          min={earliest ?? '1900-01-01'}
          max={latest}
          defaultValue={shown}
          onChange={(event) => choose(event.target.value)}
        />
      </label>
      <div className={styles.shortcuts} role="group" aria-label={say(filterTexts.quarterEnds)}>
        {usual === undefined ? null : <Button onClick={usual.onChoose}>{usual.label}</Button>}
        {lastQuarterEnds(latest, 4)
          .filter(isThere)
          .map((end) => (
            <Button key={end} onClick={() => onChange(end)}>
              {day(end)}
            </Button>
          ))}
      </div>
      {children}
    </fieldset>
  );
}
