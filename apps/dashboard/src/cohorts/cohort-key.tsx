import type { ReactElement } from 'react';
import { KeyItem, StateKey } from '../figures/state-key.tsx';
import { useReading } from '../reading/use-reading.tsx';
import styles from './cohort-key.module.css';
import { cohortTexts } from './cohort-texts.ts';
import { type Cohorts, cohortsIn, statesIn } from './cohorts.ts';

/** What the marks mean: only those that occur. */
export function CohortKey(props: { cohorts: Cohorts }): ReactElement {
  const { cohorts } = props;
  const { say } = useReading();
  return (
    <StateKey
      states={statesIn(cohorts)}
      marks={
        <>
          <KeyItem mark={<IntervalGlyph />}>{say(cohortTexts.withInterval)}</KeyItem>
          {cohortsIn(cohorts).some(({ exits }) => exits === null) ? (
            <KeyItem mark={<span aria-hidden="true">–</span>}>{say(cohortTexts.noExits)}</KeyItem>
          ) : null}
        </>
      }
    />
  );
}

function IntervalGlyph(): ReactElement {
  return (
    <svg width="2rem" height="0.75rem" viewBox="0 0 32 12" aria-hidden="true">
      <path className={styles.ground} d="M4 6h24" />
      <path className={styles.line} d="M4 6h24" />
      <circle className={styles.point} cx="16" cy="6" r="4" />
    </svg>
  );
}
