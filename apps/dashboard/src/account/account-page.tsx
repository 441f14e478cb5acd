import type { ReactElement } from 'react';
import { Button } from '../controls/button.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { accountFailureText } from '../session/account-failure-text.ts';
import { useFetched } from '../session/use-accounts.ts';
import { useViewer } from '../viewer/use-viewer.tsx';
import { may, type Viewer } from '../viewer/viewer.ts';
import { ViewerFacts } from '../viewer/viewer-facts.tsx';
import styles from './account.module.css';
import { readAccount } from './account.ts';
import { AccountSection } from './account-section.tsx';
import { accountTexts } from './account-texts.ts';
import { ChangePassword } from './change-password.tsx';
import { KeysSection } from './keys-section.tsx';
import { SecondFactorSection } from './second-factor-section.tsx';
import { SessionsSection } from './sessions-section.tsx';
import { SetPassword } from './set-password.tsx';

/** Who somebody is here, how they sign in, and what else signs in for them. */
export function AccountPage(): ReactElement {
  const { say } = useReading();
  const viewer = useViewer();
  return (
    <>
      <PageTitle title={say(accountTexts.title)} />
      {viewer === null ? null : <Sections viewer={viewer} />}
    </>
  );
}

function Sections(props: { viewer: Viewer }): ReactElement {
  const { viewer } = props;
  const reading = useReading();
  const { say } = reading;
  const { outcome, fetchAgain } = useFetched('account', readAccount);
  return (
    <div className={styles.page}>
      <AccountSection title={say(accountTexts.who)} hint={say(accountTexts.whoHint)}>
        <ViewerFacts viewer={viewer} email={outcome?.state === 'done' ? outcome.body.email : null} />
      </AccountSection>
      {outcome === null ? (
        <p role="status" aria-busy="true">
          {say(accountTexts.loading)}
        </p>
      ) : outcome.state === 'failed' ? (
        <div role="alert" className={styles.body}>
          <p>{accountFailureText(outcome.failure, { reading, refused: () => accountTexts.notChanged })}</p>
          <Button onClick={fetchAgain}>{say(accountTexts.retry)}</Button>
        </div>
      ) : (
        <>
          <AccountSection
            title={say(accountTexts.password)}
            hint={say(outcome.body.hasPassword ? accountTexts.changeHint : accountTexts.setPasswordHint)}
          >
            {outcome.body.hasPassword ? (
              <ChangePassword email={outcome.body.email ?? ''} />
            ) : (
              <SetPassword email={outcome.body.email} onSet={fetchAgain} />
            )}
          </AccountSection>
          <SecondFactorSection account={outcome.body} onChange={fetchAgain} />
        </>
      )}
      {may(viewer, 'OWN_KEYS') || may(viewer, 'ACCOUNTS') ? <KeysSection viewer={viewer} /> : null}
      <SessionsSection />
    </div>
  );
}
