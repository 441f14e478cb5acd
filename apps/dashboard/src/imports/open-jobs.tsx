import { importJobStates } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { useAnswerFor } from '../ask/use-answer.ts';
import listStyles from '../controls/entry-list.module.css';
import { useAddress } from '../frame/use-address.ts';
import { ImportJobsDocument } from '../generated/graphql.ts';
import { labelOf } from '../reading/label-of.ts';
import { useReading } from '../reading/use-reading.tsx';
import { jobPath } from './import-address.ts';
import { filesText } from './import-entry.ts';
import styles from './import-history.module.css';
import { isOpen } from './job.ts';
import { jobTexts } from './job-texts.ts';

/** The deliveries that go on or wait for a decision, and the way back to them; nothing where there are none. */
export function OpenJobs(): ReactElement | null {
  const reading = useReading();
  const { say, moment } = reading;
  const address = useAddress();
  const { answer } = useAnswerFor({
    query: ImportJobsDocument,
    variables: {},
    permission: 'IMPORTS',
    requestPolicy: 'network-only',
  });
  const jobs =
    answer.state === 'ready'
      ? answer.data.importJobs.filter(({ state, expiresAt }) => isOpen(state) || expiresAt !== null)
      : [];
  if (jobs.length === 0) return null;
  return (
    <section className={styles.history} aria-labelledby="open-jobs">
      <h2 id="open-jobs" className={styles.title}>
        {say(jobTexts.open)}
      </h2>
      <ul className={listStyles.list}>
        {jobs.map(({ id, state, startedAt, expiresAt, files }) => (
          <li key={id} className={listStyles.row}>
            <span className={styles.open}>{say(labelOf(importJobStates, state))}</span>
            <div className={listStyles.what}>
              <Link className={listStyles.opens} href={address(jobPath(id))}>
                {filesText(files, reading)}
              </Link>
              <p className={listStyles.when}>{say(jobTexts.startedBy, { when: moment(startedAt) })}</p>
            </div>
            <p className={listStyles.aside}>
              {expiresAt === null ? null : say(jobTexts.until, { when: moment(expiresAt) })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
