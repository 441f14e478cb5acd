import type { ReactElement } from 'react';
import { useReading } from '../reading/use-reading.tsx';
import styles from './cohort-choice.module.css';
import { pathwaysTexts } from './pathways-texts.ts';

/** The year of entry that is looked at, or all of them. */
export function CohortChoice(props: {
  cohort: number | 'all' | null;
  years: readonly number[];
  onChange: (cohort: number | 'all') => void;
}): ReactElement {
  const { cohort, years, onChange } = props;
  const { say } = useReading();
  const isUnheard = typeof cohort === 'number' && !years.includes(cohort);
  return (
    <label className={styles.choice}>
      {say(pathwaysTexts.cohort)}
      <select
        className={styles.select}
        value={String(cohort ?? 'all')}
        onChange={({ target }) => onChange(target.value === 'all' ? 'all' : Number(target.value))}
      >
        {isUnheard ? <option value={cohort}>{cohort}</option> : null}
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
        <option value="all">{say(pathwaysTexts.all)}</option>
      </select>
    </label>
  );
}
