import { type ReactElement, useState } from 'react';
import { useParams } from 'wouter';
import { FailureNotice } from '../ask/failure-notice.tsx';
import { BackLink } from '../frame/back-link.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { sizeText } from '../reading/size-text.ts';
import { useReading } from '../reading/use-reading.tsx';
import { FindingsSection } from './findings-section.tsx';
import { ForImporters } from './for-importers.tsx';
import { importsPath } from './import-address.ts';
import { importTexts } from './import-texts.ts';
import styles from './job.module.css';
import { isWorking, type Job } from './job.ts';
import { JobEnd } from './job-end.tsx';
import { JobPreview } from './job-preview.tsx';
import { JobProgress } from './job-progress.tsx';
import { JobSteps } from './job-steps.tsx';
import { jobTexts } from './job-texts.ts';
import { useJob } from './use-job.ts';

/** A delivery from its arrival to its end: the address is all it takes to come back to it. */
export function JobPage(): ReactElement {
  const { say } = useReading();
  const { id = '' } = useParams();
  return (
    <>
      <BackLink path={importsPath}>{say(importTexts.back)}</BackLink>
      <PageTitle title={say(jobTexts.title)} />
      <ForImporters>
        <WatchedJob key={id} id={id} />
      </ForImporters>
    </>
  );
}

function WatchedJob(props: { id: string }): ReactElement {
  const { id } = props;
  const { say } = useReading();
  const { job, isLost, failure, refresh } = useJob(id);
  const isMovedOn = useMovedOn(job);
  if (failure !== null && job === undefined) return <FailureNotice failure={failure} onRetry={refresh} />;
  if (job === undefined) {
    return (
      <p className={styles.loading} aria-busy="true">
        {say(importTexts.loading)}
      </p>
    );
  }
  if (job === null) {
    return (
      <section className={styles.part}>
        <h2 className={styles.title}>{say(jobTexts.unknownJob)}</h2>
        <p>{say(jobTexts.unknownJobHint)}</p>
      </section>
    );
  }
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <JobFiles job={job} />
        <JobSteps state={job.state} />
      </div>
      <p className={styles.lost} role="status">
        {isLost ? (
          <>
            <strong>{say(jobTexts.lost)}</strong> {say(jobTexts.lostHint)}
          </>
        ) : null}
      </p>
      <JobState job={job} isMovedOn={isMovedOn} onDecided={refresh} />
    </div>
  );
}

/** Whether another preview was shown before, of a store that has changed since. */
function useMovedOn(job: Job | null | undefined): boolean {
  const version = job?.state === 'AWAITING_CONFIRMATION' ? job.dataVersion : null;
  const [first, setFirst] = useState(version);
  if (first === null && version !== null) setFirst(version);
  return first !== null && version !== null && version !== first;
}

function JobState(props: { job: Job; isMovedOn: boolean; onDecided: () => void }): ReactElement {
  const { job, isMovedOn, onDecided } = props;
  if (isWorking(job.state)) return <JobProgress job={job} onDecided={onDecided} />;
  return (
    <>
      {job.state === 'AWAITING_CONFIRMATION' ? (
        <JobPreview job={job} isMovedOn={isMovedOn} onDecided={onDecided} />
      ) : (
        <JobEnd job={job} onDecided={onDecided} />
      )}
      {hasFindingsToTell(job) ? (
        <FindingsSection
          counts={job.findingCounts}
          of={{ job: job.id }}
          importNumber={job.import?.number ?? null}
        />
      ) : null}
    </>
  );
}

/** That nothing was found is told where somebody decides by it, or it is stored. */
function hasFindingsToTell({ state, counts, findingCounts }: Job): boolean {
  return findingCounts.length > 0 || (counts !== null && state !== 'CANCELLED' && state !== 'EXPIRED');
}

function JobFiles(props: { job: Job }): ReactElement {
  const { job } = props;
  const reading = useReading();
  const { say, moment } = reading;
  return (
    <p className={styles.files}>
      {job.files.map(({ name, bytes }) => (
        <span key={name}>
          <strong>{name}</strong> {sizeText(bytes, reading)}
        </span>
      ))}
      <span className={styles.started}>{say(jobTexts.startedBy, { when: moment(job.startedAt) })}</span>
    </p>
  );
}
