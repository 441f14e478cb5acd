import { assertNever } from '@neue-wege/domain';
import { type ReactElement, useEffect, useRef } from 'react';
import type { Reading } from '../reading/reading.ts';
import { useReading } from '../reading/use-reading.tsx';
import { waitText } from '../session/account-failure-text.ts';
import type { SendFailure } from './send-delivery.ts';
import { ServerIssues } from './server-issues.tsx';
import styles from './upload.module.css';
import { uploadTexts } from './upload-texts.ts';

/** Why a delivery was not taken, and what to do; the files are still chosen. */
export function SendFailureNotice(props: { failure: SendFailure }): ReactElement {
  const { failure } = props;
  const reading = useReading();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const isOurs = failure.kind === 'refused' && ['BAD_INPUT', 'CONFLICT'].includes(failure.code);
  return (
    <div ref={place} tabIndex={-1} className={styles.failure} role="alert">
      <p>{failureWords(failure, reading)}</p>
      {isOurs ? <ServerIssues issues={failure.issues} /> : null}
      {failure.kind === 'refused' && failure.correlationId !== null ? (
        <p className={styles.hint}>{reading.say(uploadTexts.reference, { id: failure.correlationId })}</p>
      ) : null}
    </div>
  );
}

function failureWords(failure: SendFailure, reading: Reading): string {
  const { say } = reading;
  switch (failure.kind) {
    case 'network':
    case 'unreadable':
    case 'tooLarge':
    case 'tooManyOpen':
      return say(uploadTexts[failure.kind]);
    case 'unknown':
      return say(uploadTexts.ended);
    case 'tooMany':
      return failure.seconds === null
        ? say(uploadTexts.tooMany)
        : say(uploadTexts.tooManyFor, { time: waitText(failure.seconds, reading) });
    case 'refused':
      if (failure.code === 'FORBIDDEN') return say(uploadTexts.forbidden);
      return say(failure.code === 'INTERNAL' ? uploadTexts.internal : uploadTexts.refused);
    default:
      return assertNever(failure);
  }
}
