import type { ReactElement } from 'react';
import { Button } from '../controls/button.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { useSignOut } from '../viewer/use-sign-out.ts';
import { viewerTexts } from '../viewer/viewer-texts.ts';
import styles from './account.module.css';
import { AccountSection } from './account-section.tsx';
import { accountTexts } from './account-texts.ts';

/** The ways out: here, or wherever the account is signed in. */
export function SessionsSection(): ReactElement {
  const { say } = useReading();
  const { isBusy, hasFailed, signOut, signOutEverywhere } = useSignOut();
  return (
    <AccountSection title={say(accountTexts.sessions)} hint={say(accountTexts.sessionsHint)}>
      <div className={styles.actions}>
        <Button isBusy={isBusy} onClick={signOut}>
          {say(accountTexts.signOutHere)}
        </Button>
        <Button isBusy={isBusy} onClick={signOutEverywhere}>
          {say(accountTexts.signOutEverywhere)}
        </Button>
      </div>
      {hasFailed ? <p role="alert">{say(viewerTexts.signOutFailed)}</p> : null}
    </AccountSection>
  );
}
