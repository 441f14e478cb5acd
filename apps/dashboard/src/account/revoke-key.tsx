import { type ReactElement, useState } from 'react';
import { Button } from '../controls/button.tsx';
import { ConfirmDialog } from '../controls/confirm-dialog.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { accountFailureText } from '../session/account-failure-text.ts';
import { nothing } from '../session/ask-accounts.ts';
import { useAskAccounts } from '../session/use-accounts.ts';
import { useSubmission } from '../session/use-submission.ts';
import type { ApiKey } from './api-key.ts';
import { keyTexts } from './key-texts.ts';

/** The way to be rid of a key, asked twice. */
export function RevokeKey(props: {
  apiKey: Pick<ApiKey, 'id' | 'name'>;
  /** Where it is revoked: one's own, or anybody's. */
  path: 'api-key/revoke' | 'person/revoke-key';
  onRevoked: () => void;
}): ReactElement {
  const { apiKey, path, onRevoked } = props;
  const { id, name } = apiKey;
  const reading = useReading();
  const { say } = reading;
  const ask = useAskAccounts();
  const [isAsked, setIsAsked] = useState(false);
  const { isBusy, problem, submit } = useSubmission<string>();
  const revoke = async (): Promise<string | null> => {
    const outcome = await ask(path, { send: { id }, read: nothing });
    if (outcome.state === 'failed') {
      return accountFailureText(outcome.failure, { reading, refused: () => keyTexts.failed });
    }
    setIsAsked(false);
    onRevoked();
    return null;
  };
  return (
    <>
      <Button name={say(keyTexts.revokeNamed, { name })} onClick={() => setIsAsked(true)}>
        {say(keyTexts.revoke)}
      </Button>
      <ConfirmDialog
        isOpen={isAsked}
        title={say(keyTexts.confirmRevoke, { name })}
        confirm={say(keyTexts.revoke)}
        keep={say(keyTexts.keep)}
        problem={problem}
        isBusy={isBusy}
        onConfirm={() => submit(revoke)}
        onClose={() => setIsAsked(false)}
      >
        <p>{say(keyTexts.revokeHint)}</p>
      </ConfirmDialog>
    </>
  );
}
