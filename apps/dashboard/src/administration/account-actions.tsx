import { type ReactElement, useState } from 'react';
import { Button } from '../controls/button.tsx';
import { ConfirmDialog } from '../controls/confirm-dialog.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { accountFailureText } from '../session/account-failure-text.ts';
import { useAskAccounts } from '../session/use-accounts.ts';
import { useSubmission } from '../session/use-submission.ts';
import styles from './accounts.module.css';
import { accountsTexts, refusalText } from './accounts-texts.ts';
import { type HeldAccount, readLink } from './held-account.ts';
import type { NamedLink } from './link-notice.tsx';

/** What can be done with the account of somebody else; locking them out is asked twice. */
export function AccountActions(props: {
  account: HeldAccount;
  onChange: () => void;
  onChanged: (news: string) => void;
  onLink: (link: NamedLink) => void;
}): ReactElement {
  const { account, onChange, onChanged, onLink } = props;
  const { id, name, hasCredential, isDisabled } = account;
  const reading = useReading();
  const { say } = reading;
  const ask = useAskAccounts();
  const [isAsked, setIsAsked] = useState(false);
  const { isBusy, problem, submit } = useSubmission<string>();
  const send = async (path: 'disable' | 'enable' | 'create-link'): Promise<string | null> => {
    const outcome = await ask(`person/${path}`, { send: { id }, read: readLink });
    if (outcome.state === 'failed') {
      return accountFailureText(outcome.failure, { reading, refused: refusalText });
    }
    setIsAsked(false);
    if (path === 'create-link') onLink({ ...outcome.body, name });
    else onChanged(say(path === 'disable' ? accountsTexts.disabledNow : accountsTexts.enabledNow, { name }));
    return null;
  };
  return (
    <>
      {problem === null || isAsked ? null : <p role="alert">{problem}</p>}
      <div className={styles.actions}>
        <Button name={say(accountsTexts.changeNamed, { name })} onClick={onChange}>
          {say(accountsTexts.change)}
        </Button>
        {isDisabled ? (
          <Button
            name={say(accountsTexts.enableNamed, { name })}
            isBusy={isBusy}
            onClick={() => submit(() => send('enable'))}
          >
            {say(accountsTexts.enable)}
          </Button>
        ) : (
          <Button name={say(accountsTexts.disableNamed, { name })} onClick={() => setIsAsked(true)}>
            {say(accountsTexts.disable)}
          </Button>
        )}
        {hasCredential || isDisabled ? null : (
          <Button
            name={say(accountsTexts.newLinkNamed, { name })}
            isBusy={isBusy}
            onClick={() => submit(() => send('create-link'))}
          >
            {say(accountsTexts.newLink)}
          </Button>
        )}
      </div>
      <ConfirmDialog
        isOpen={isAsked}
        title={say(accountsTexts.confirmDisable, { name })}
        confirm={say(accountsTexts.disable)}
        keep={say(accountsTexts.keep)}
        problem={problem}
        isBusy={isBusy}
        onConfirm={() => submit(() => send('disable'))}
        onClose={() => setIsAsked(false)}
      >
        <p>{say(accountsTexts.disableHint)}</p>
      </ConfirmDialog>
    </>
  );
}
