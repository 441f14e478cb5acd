import type { ReactNode } from 'react';
import { Button } from '../controls/button.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { accountFailureText } from '../session/account-failure-text.ts';
import { useFetched } from '../session/use-accounts.ts';
import styles from './administration.module.css';
import { administrationTexts } from './administration-texts.ts';

/** What the part of the server that knows people answers to a question, or why it does not. */
export function Fetched<Body>(props: {
  path: string;
  read: (body: unknown) => Body;
  loading: string;
  children: (body: Body, fetchAgain: () => void) => ReactNode;
}): ReactNode {
  const { path, read, loading, children } = props;
  const reading = useReading();
  const { say } = reading;
  const { outcome, fetchAgain } = useFetched(path, read);
  if (outcome === null) {
    return (
      <p role="status" aria-busy="true">
        {loading}
      </p>
    );
  }
  if (outcome.state === 'done') return children(outcome.body, fetchAgain);
  return (
    <div role="alert" className={styles.page}>
      <p>{accountFailureText(outcome.failure, { reading, refused: () => administrationTexts.failed })}</p>
      <div>
        <Button onClick={fetchAgain}>{say(administrationTexts.retry)}</Button>
      </div>
    </div>
  );
}
