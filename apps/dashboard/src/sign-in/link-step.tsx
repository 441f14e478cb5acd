import { type ReactElement, useEffect, useState } from 'react';
import { readAccount } from '../account/account.ts';
import { Button } from '../controls/button.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { accountFailureText } from '../session/account-failure-text.ts';
import { type AccountFailure, askAccounts, nothing } from '../session/ask-accounts.ts';
import styles from './sign-in.module.css';
import { signInTexts } from './sign-in-texts.ts';

/** Signs in with the token of a one-time link, as soon as the link is opened. */
export function LinkStep(props: {
  token: string;
  onEnter: (isFirst: boolean) => void;
  onRefused: (problem: string) => void;
}): ReactElement {
  const { token, onEnter, onRefused } = props;
  const reading = useReading();
  const { say } = reading;
  const [attempt, setAttempt] = useState(1);
  const [failure, setFailure] = useState<AccountFailure | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const signIn = async (): Promise<void> => {
      const outcome = await askAccounts('one-time/sign-in', { send: { token }, read: nothing });
      if (!isCurrent) return;
      if (outcome.state === 'done') onEnter(await isWithoutPassword());
      else if (outcome.failure.kind === 'refused') onRefused(textOfFailure(outcome.failure));
      else setFailure(outcome.failure);
    };
    void signIn();
    return () => {
      isCurrent = false;
    };
    // A link is good for one use: it is sent once per attempt, however often the page is drawn.
  }, [token, attempt]);
  if (failure === null) {
    return (
      <p className={styles.hint} role="status" aria-busy="true">
        {say(signInTexts.linkWorking)}
      </p>
    );
  }
  return (
    <>
      <p className={styles.hint} role="alert">
        {textOfFailure(failure)}
      </p>
      <Button
        onClick={() => {
          setFailure(null);
          setAttempt(attempt + 1);
        }}
      >
        {say(signInTexts.retry)}
      </Button>
    </>
  );

  function textOfFailure(one: AccountFailure): string {
    return accountFailureText(one, { reading, refused: () => signInTexts.linkWrong });
  }
}

/** Whoever cannot be asked about their account is not kept from the page they want. */
async function isWithoutPassword(): Promise<boolean> {
  const account = await askAccounts('account', { read: readAccount });
  return account.state === 'done' && !account.body.hasPassword;
}
