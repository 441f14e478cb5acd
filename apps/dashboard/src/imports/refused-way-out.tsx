import type { Text } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import { useAnswerFor } from '../ask/use-answer.ts';
import { Button } from '../controls/button.tsx';
import {
  CancelImportDocument,
  JobFindingsDocument,
  RetryImportDocument,
  type RetryImportInput,
} from '../generated/graphql.ts';
import { useReading } from '../reading/use-reading.tsx';
import styles from './job.module.css';
import { type Job, wayOut } from './job.ts';
import { jobTexts } from './job-texts.ts';
import { useDecision } from './use-decision.ts';

/** What helps a refused delivery without sending it again, as long as its files are there. */
export function RefusedWayOut(props: { job: Job; onDecided: () => void }): ReactElement | null {
  const { job, onDecided } = props;
  const { say, moment } = useReading();
  const { isBusy, problem, attempt, decide } = useDecision(onDecided);
  const way = wayOut(job);
  if (way === null) return null;
  const retry = (how: Omit<RetryImportInput, 'jobId'>): void =>
    decide(RetryImportDocument, {
      variables: { input: { jobId: job.id, ...how } },
      became: ({ retryImport }) => retryImport.became,
    });
  const discard = (): void =>
    decide(CancelImportDocument, {
      variables: { input: { jobId: job.id } },
      became: ({ cancelImport }) => cancelImport.became,
    });
  const button = (label: Text, how: Omit<RetryImportInput, 'jobId'>): ReactElement => (
    <div className={styles.actions}>
      <Button isBusy={isBusy} onClick={() => retry(how)}>
        {say(label)}
      </Button>
      <Button quiet onClick={discard}>
        {say(jobTexts.discard)}
      </Button>
      {job.expiresAt === null ? null : (
        <p className={styles.hint}>{say(jobTexts.expiresAt, { when: moment(job.expiresAt) })}</p>
      )}
    </div>
  );
  return (
    <div className={styles.way}>
      {way === 'encoding' ? (
        <>
          <h3 className={styles.subtitle}>{say(jobTexts.encoding)}</h3>
          <p>{say(jobTexts.encodingHint)}</p>
          <FoundCharacters id={job.id} />
          {button(jobTexts.readAsWindows, { encoding: 'WINDOWS_1252' })}
        </>
      ) : way === 'keepGood' ? (
        <>
          <p className={styles.hint}>{say(jobTexts.keepGoodHint)}</p>
          {button(jobTexts.keepGood, { keepGood: true })}
        </>
      ) : (
        button(jobTexts.previewAgain, {})
      )}
      {problem === null ? null : (
        <p key={attempt} role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}

/** The special characters of each file, as the finding about its encoding counts them. */
function FoundCharacters(props: { id: string }): ReactElement {
  const { id } = props;
  const { language } = useReading();
  const { answer } = useAnswerFor({
    query: JobFindingsDocument,
    variables: { id, first: 50, after: null, severity: 'ERROR', language: language === 'de' ? 'DE' : 'EN' },
    permission: 'IMPORTS',
    requestPolicy: 'cache-and-network',
  });
  const node = answer.state === 'ready' ? answer.data.node : null;
  const nodes = node?.is === 'ImportJob' ? node.findings.nodes : [];
  return (
    <ul className={styles.lines} aria-busy={answer.state === 'loading'}>
      {nodes
        .filter(({ rule }) => rule === 'encoding_not_confirmed')
        .map(({ file, message }) => (
          <li key={file}>
            <strong>{file}</strong>: {message}
          </li>
        ))}
    </ul>
  );
}
