import type { ReactElement } from 'react';
import { Button } from '../controls/button.tsx';
import { useReading } from '../reading/use-reading.tsx';
import type { Failure } from './failure.ts';
import styles from './failure-notice.module.css';
import { failureTexts } from './failure-texts.ts';

/** Says what failed, by which code, and offers to try again. */
export function FailureNotice(props: { failure: Failure; onRetry: () => void }): ReactElement {
  const { failure, onRetry } = props;
  const { say } = useReading();
  return (
    <div className={styles.notice} role="alert">
      <p className={styles.title}>{say(titleOf(failure))}</p>
      {failure.kind === 'network' ? (
        <p>{say(failureTexts.networkHint)}</p>
      ) : (
        <>
          {failure.code === 'INTERNAL' ? null : <p lang="en">{failure.message}</p>}
          <dl className={styles.details}>
            <dt>{say(failureTexts.code)}</dt>
            <dd>{failure.code}</dd>
            {failure.correlationId === null ? null : (
              <>
                <dt>{say(failureTexts.correlation)}</dt>
                <dd>{failure.correlationId}</dd>
              </>
            )}
          </dl>
        </>
      )}
      <Button onClick={onRetry}>{say(failureTexts.retry)}</Button>
    </div>
  );
}

function titleOf(failure: Failure): (typeof failureTexts)[keyof typeof failureTexts] {
  if (failure.kind === 'network') return failureTexts.network;
  return failure.code === 'INTERNAL' ? failureTexts.internal : failureTexts.refused;
}
