import { assertNever, importJobFailures, type Text } from '@neue-wege/domain';
import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { focusIfIdle } from '../frame/focus-if-idle.ts';
import { useAddress } from '../frame/use-address.ts';
import { labelOf } from '../reading/label-of.ts';
import { useReading } from '../reading/use-reading.tsx';
import { importPath, importsPath } from './import-address.ts';
import { countsText } from './import-entry.ts';
import styles from './job.module.css';
import type { Job } from './job.ts';
import { jobTexts } from './job-texts.ts';
import { RefusedWayOut } from './refused-way-out.tsx';
import { ServerIssues } from './server-issues.tsx';

/** How a delivery ended, and what can be done next. */
export function JobEnd(props: { job: Job; onDecided: () => void }): ReactElement {
  const { job, onDecided } = props;
  const reading = useReading();
  const { say } = reading;
  switch (job.state) {
    case 'STORED': {
      const version = job.import?.dataVersion ?? job.dataVersion;
      return (
        <End title={jobTexts.stored} tone="good" job={job}>
          {version === null ? null : <p>{say(jobTexts.storedAs, { version })}</p>}
          {job.counts === null ? null : <p>{countsText(job.counts, reading)}</p>}
        </End>
      );
    }
    case 'UNCHANGED':
      return <End title={jobTexts.unchanged} hint={jobTexts.unchangedHint} tone="good" job={job} />;
    case 'REFUSED':
      return (
        <End title={jobTexts.refused} hint={jobTexts.refusedHint} tone="bad" job={job}>
          <RefusedWayOut job={job} onDecided={onDecided} />
        </End>
      );
    case 'FAILED':
      return (
        <End title={jobTexts.failed} tone="bad" job={job}>
          <Failure failure={job.failure} />
        </End>
      );
    case 'CANCELLED':
      return <End title={jobTexts.cancelled} hint={jobTexts.cancelledHint} tone="plain" job={job} />;
    case 'EXPIRED':
      return <End title={jobTexts.expired} hint={jobTexts.expiredHint} tone="plain" job={job} />;
    case 'RECEIVING':
    case 'READING':
    case 'STORING':
    case 'AWAITING_CONFIRMATION':
      throw new Error(`A delivery has not ended that is ${job.state}`);
    default:
      return assertNever(job.state);
  }
}

function End(props: {
  title: Text;
  hint?: Text;
  tone: 'good' | 'bad' | 'plain';
  job: Job;
  children?: ReactNode;
}): ReactElement {
  const { title, hint, tone, job, children } = props;
  const { say } = useReading();
  const address = useAddress();
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever waited or decided stands on a button that is gone.
  useEffect(() => focusIfIdle(heading.current), [job.state]);
  return (
    <section className={styles.end} data-tone={tone} aria-labelledby="end">
      <h2 id="end" ref={heading} tabIndex={-1} className={styles.title}>
        {say(title)}
      </h2>
      {hint === undefined ? null : <p>{say(hint)}</p>}
      {children}
      <p className={styles.links}>
        {job.import === null ? null : (
          <Link href={address(importPath(job.import.number))}>
            {say(jobTexts.toImport, { number: job.import.number })}
          </Link>
        )}
        {job.state === 'STORED' ? <Link href={address('/')}>{say(jobTexts.toOverview)}</Link> : null}
        <Link href={address(importsPath)}>{say(jobTexts.newImport)}</Link>
      </p>
    </section>
  );
}

function Failure(props: { failure: Job['failure'] }): ReactElement | null {
  const { failure } = props;
  const { say } = useReading();
  if (failure === null) return null;
  return (
    <>
      <p>{say(labelOf(importJobFailures, failure.code))}</p>
      <ServerIssues issues={failure.issues} />
      {failure.correlationId === null ? null : (
        <p className={styles.hint}>{say(jobTexts.reference, { id: failure.correlationId })}</p>
      )}
    </>
  );
}
