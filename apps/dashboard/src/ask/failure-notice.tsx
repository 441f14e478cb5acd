import type { Text } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import { Button } from '../controls/button.tsx';
import type { Reading } from '../reading/reading.ts';
import { useReading } from '../reading/use-reading.tsx';
import { NoRightNotice } from '../viewer/no-right-notice.tsx';
import { useViewer } from '../viewer/use-viewer.tsx';
import { type Failure, protectedIn } from './failure.ts';
import styles from './failure-notice.module.css';
import { failureTitle, waitHint } from './failure-text.ts';
import { failureTexts } from './failure-texts.ts';
import { ProtectingNotice } from './protecting-notice.tsx';

/** Says what failed, by which code, and offers to try again; a missing right is told as such, and so are figures that come by themselves. */
export function FailureNotice(props: { failure: Failure; onRetry: () => void }): ReactElement {
  const { failure, onRetry } = props;
  const reading = useReading();
  const { say } = reading;
  const viewer = useViewer();
  const seconds = protectedIn(failure);
  if (seconds !== null) return <ProtectingNotice seconds={seconds} onRetry={onRetry} />;
  if (viewer !== null && failure.kind === 'refused') {
    if (failure.code === 'FORBIDDEN') return <NoRightNotice viewer={viewer} missing="right" />;
    if (failure.code === 'NOT_PUBLISHED') return <NoRightNotice viewer={viewer} missing="tables" />;
  }
  const hint = hintOf(failure, reading);
  const details = detailsOf(failure);
  return (
    <div className={styles.notice} role="alert">
      <p className={styles.title}>{say(failureTitle(failure))}</p>
      {hint === null ? null : <p>{hint}</p>}
      {failure.kind === 'refused' && !isOurs(failure.code) ? <p lang="en">{failure.message}</p> : null}
      {details.length === 0 ? null : (
        <dl className={styles.details}>
          {details.map(([label, value]) => [
            <dt key={label.en}>{say(label)}</dt>,
            <dd key={value}>{value}</dd>,
          ])}
        </dl>
      )}
      <Button onClick={onRetry}>{say(failureTexts.retry)}</Button>
    </div>
  );
}

/** Codes that the page explains in its own words; for every other one the words of the server are told. */
function isOurs(code: string): boolean {
  return code === 'INTERNAL' || code === 'RATE_LIMITED';
}

function hintOf(failure: Failure, reading: Reading): string | null {
  const { say } = reading;
  if (failure.kind === 'network') return say(failureTexts.networkHint);
  if (failure.kind === 'unreadable') return say(failureTexts.unreadableHint);
  return waitHint(failure, reading);
}

function detailsOf(failure: Failure): readonly (readonly [label: Text, value: string])[] {
  if (failure.kind === 'network') return [];
  if (failure.kind === 'unreadable') return [[failureTexts.status, String(failure.status)]];
  return [
    [failureTexts.code, failure.code],
    ...(failure.correlationId === null ? [] : [[failureTexts.correlation, failure.correlationId] as const]),
  ];
}
