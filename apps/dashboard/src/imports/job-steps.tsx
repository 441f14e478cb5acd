import type { ReactElement } from 'react';
import { useReading } from '../reading/use-reading.tsx';
import styles from './job.module.css';
import { type JobState, jobSteps, stepOf } from './job.ts';
import { jobTexts } from './job-texts.ts';

/** How far a delivery has come, as the steps that every one takes. */
export function JobSteps(props: { state: JobState }): ReactElement | null {
  const { state } = props;
  const { say } = useReading();
  const isStored = state === 'STORED' || state === 'UNCHANGED';
  const now = stepOf(state);
  if (now === null && !isStored) return null;
  const at = now === null ? jobSteps.length : jobSteps.indexOf(now);
  return (
    <ol className={styles.steps} aria-label={say(jobTexts.steps)}>
      {jobSteps.map((step, index) => (
        <li
          key={step}
          className={styles.step}
          data-state={index < at ? 'done' : index === at ? 'now' : 'later'}
          aria-current={index === at ? 'step' : undefined}
        >
          <span className={styles.stepMark} aria-hidden="true">
            {index < at ? '✓' : index + 1}
          </span>
          {say(jobTexts[step])}
          {index < at ? <span className="visually-hidden"> ({say(jobTexts.stepDone)})</span> : null}
        </li>
      ))}
    </ol>
  );
}
