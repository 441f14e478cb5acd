import { type ReactElement, useEffect, useState } from 'react';
import { Button } from '../controls/button.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { accountFailureText } from '../session/account-failure-text.ts';
import { askAccounts, textOf } from '../session/ask-accounts.ts';
import { useSubmission } from '../session/use-submission.ts';
import { type Provider, readProviders } from './providers.ts';
import { returnAddress } from './return-address.ts';
import styles from './sign-in.module.css';
import { signInTexts } from './sign-in-texts.ts';

/** The ways in that the house offers beside a password; nothing where there are none. */
export function ProviderButtons(): ReactElement | null {
  const reading = useReading();
  const { say } = reading;
  const [providers, setProviders] = useState<readonly Provider[]>([]);
  const { isBusy, problem, attempt, submit } = useSubmission<string>();
  useEffect(() => {
    let isCurrent = true;
    const find = async (): Promise<void> => {
      const outcome = await askAccounts('options', { read: readProviders });
      if (isCurrent && outcome.state === 'done') setProviders(outcome.body);
    };
    void find();
    return () => {
      isCurrent = false;
    };
  }, []);
  if (providers.length === 0) return null;

  const leaveFor = async ({ id, label }: Provider): Promise<string | null> => {
    const failed = { de: signInTexts.providerFailed.de, en: signInTexts.providerFailed.en };
    const outcome = await askAccounts('sign-in/social', {
      send: {
        provider: id,
        callbackURL: returnAddress(window.location),
        errorCallbackURL: window.location.pathname,
      },
      read: (body) => textOf(body, 'url'),
    });
    if (outcome.state === 'failed' && outcome.failure.kind !== 'refused') {
      return accountFailureText(outcome.failure, { reading, refused: () => failed });
    }
    if (outcome.state === 'failed' || !/^https?:\/\//.test(outcome.body)) return say(failed, { label });
    window.location.assign(outcome.body);
    return null;
  };
  return (
    <>
      <p className={styles.or}>{say(signInTexts.or)}</p>
      {problem === null ? null : (
        <p key={attempt} role="alert">
          {problem}
        </p>
      )}
      <div className={styles.providers}>
        {providers.map((provider) => (
          <Button key={provider.id} isBusy={isBusy} onClick={() => submit(() => leaveFor(provider))}>
            {say(signInTexts.with, { label: provider.label })}
          </Button>
        ))}
      </div>
    </>
  );
}
