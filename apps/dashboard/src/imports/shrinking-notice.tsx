import type { ReactElement } from 'react';
import { nameOfKey } from '../directory/directory.ts';
import { useDirectory } from '../directory/use-directory.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { kindText } from './import-entry.ts';
import styles from './job.module.css';
import type { Job } from './job.ts';
import { jobTexts } from './job-texts.ts';

/** Says where so much would end that it looks like half a file, and asks whether that is meant. */
export function ShrinkingNotice(props: {
  shrinking: Job['shrinking'];
  isConfirmed: boolean;
  /** Whether somebody went on without saying so. */
  isMissing: boolean;
  onConfirm: (isConfirmed: boolean) => void;
}): ReactElement {
  const { shrinking, isConfirmed, isMissing, onConfirm } = props;
  const reading = useReading();
  const { say, count, share: percent, language } = reading;
  const directory = useDirectory();
  const among = directory.state === 'ready' ? directory.data.locations : [];
  return (
    <div className={styles.warning} role="group" aria-labelledby="shrinks">
      <h3 id="shrinks" className={styles.warningTitle}>
        <span aria-hidden="true">▲ </span>
        {say(jobTexts.shrinks)}
      </h3>
      <ul className={styles.lines}>
        {shrinking.map(({ kind, location, ended, before, share }) => (
          <li key={`${kind} ${location ?? ''}`}>
            {say(jobTexts.shrinkLine, {
              kind: kindText(kind, reading),
              location:
                location === null ? say(jobTexts.everywhere) : nameOfKey(location, { among, language }),
              ended: count(ended),
              before: count(before),
              share: percent(share, 0),
            })}
          </li>
        ))}
      </ul>
      <p className={styles.hint}>{say(jobTexts.shrinksHint)}</p>
      <label className={styles.confirm}>
        <input
          id="confirm-shrinking"
          type="checkbox"
          checked={isConfirmed}
          aria-invalid={isMissing || undefined}
          aria-describedby={isMissing ? 'confirm-missing' : undefined}
          onChange={({ target }) => onConfirm(target.checked)}
        />
        {say(jobTexts.confirmShrinking)}
      </label>
      {isMissing ? (
        <p id="confirm-missing" className={styles.error} role="alert">
          {say(jobTexts.confirmMissing)}
        </p>
      ) : null}
    </div>
  );
}
