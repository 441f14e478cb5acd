import type { ReactElement } from 'react';
import { useReading } from '../reading/use-reading.tsx';
import { issueWords, type ServerIssue } from './server-issue.ts';
import { serverIssueTexts } from './server-issue-texts.ts';
import styles from './server-issues.module.css';

/** What the server finds wrong: in the words of the house where it has some, else in those of the server, marked as such. */
export function ServerIssues(props: { issues: readonly ServerIssue[] }): ReactElement | null {
  const { issues } = props;
  const { say } = useReading();
  const known = issues.flatMap((issue) => issueWords(issue) ?? []);
  const foreign = issues.filter((issue) => issueWords(issue) === null);
  return (
    <>
      {[...new Set(known)].map((text) => (
        <p key={text.en}>{say(text)}</p>
      ))}
      {foreign.length === 0 ? null : (
        <div className={styles.foreign}>
          <p>{say(serverIssueTexts.serversWords)}</p>
          <ul lang="en">
            {foreign.map(({ place, message }) => (
              <li key={`${place} ${message}`}>
                {place === '' ? null : (
                  <>
                    <code>{place}</code>:{' '}
                  </>
                )}
                {message}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
