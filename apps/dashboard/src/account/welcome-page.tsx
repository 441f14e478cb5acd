import type { ReactElement } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { Button } from '../controls/button.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { useFetched } from '../session/use-accounts.ts';
import { returnAddress } from '../sign-in/return-address.ts';
import styles from './account.module.css';
import { readAccount } from './account.ts';
import { accountTexts } from './account-texts.ts';
import { SetPassword } from './set-password.tsx';

/** After the first link: how to sign in from here on. It may wait. */
export function WelcomePage(): ReactElement {
  const { say } = useReading();
  const { outcome } = useFetched('account', readAccount);
  const goOn = (): void => navigate(returnAddress(window.location), { replace: true });
  return (
    <div className={styles.card}>
      <PageTitle title={say(accountTexts.welcome)} />
      <p>{say(accountTexts.welcomeHint)}</p>
      {outcome === null ? (
        <p role="status" aria-busy="true">
          {say(accountTexts.loading)}
        </p>
      ) : (
        <SetPassword
          email={outcome.state === 'done' ? outcome.body.email : null}
          onSet={goOn}
          otherwise={
            <Button quiet onClick={goOn}>
              {say(accountTexts.skip)}
            </Button>
          }
        />
      )}
    </div>
  );
}
