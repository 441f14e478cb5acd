import type { ReactElement, ReactNode } from 'react';
import { useReading } from '../reading/use-reading.tsx';
import { controlTexts } from './control-texts.ts';
import styles from './step-list.module.css';

/** How far something has come, as the steps that all of its kind take; `at` is the one under way, or how many there are. */
export function StepList(props: {
  label: string;
  at: number;
  steps: readonly { readonly id: string; readonly name: string; readonly note?: ReactNode }[];
}): ReactElement {
  const { label, at, steps } = props;
  const { say } = useReading();
  return (
    <ol className={styles.steps} aria-label={label}>
      {steps.map(({ id, name, note }, index) => (
        <li
          key={id}
          className={styles.step}
          data-state={index < at ? 'done' : index === at ? 'now' : 'later'}
          aria-current={index === at ? 'step' : undefined}
        >
          <span className={styles.mark} aria-hidden="true">
            {index < at ? '✓' : index + 1}
          </span>
          <span className={styles.name}>
            {name}
            {index < at ? <span className="visually-hidden"> ({say(controlTexts.stepDone)})</span> : null}
          </span>
          {note === undefined ? null : <span className={styles.note}>{note}</span>}
        </li>
      ))}
    </ol>
  );
}
