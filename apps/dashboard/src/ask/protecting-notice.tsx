import type { ReactElement } from 'react';
import { ProgressBar } from '../controls/progress-bar.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { failureTexts } from './failure-texts.ts';
import styles from './protecting-notice.module.css';
import { useAskingAgain } from './use-asking-again.ts';

/** Stands in the place of figures while the first tables are being protected, and asks again by itself. */
export function ProtectingNotice(props: { seconds: number; onRetry: () => void }): ReactElement {
  const { seconds, onRetry } = props;
  const { say } = useReading();
  useAskingAgain(seconds, onRetry);
  return (
    <div className={styles.notice} role="status">
      <p className={styles.title}>{say(failureTexts.protecting)}</p>
      <div className={styles.bar}>
        <ProgressBar
          label={say(failureTexts.protecting)}
          share={null}
          words={say(failureTexts.protectingWords)}
        />
      </div>
      <p>{say(failureTexts.protectingHint)}</p>
    </div>
  );
}
