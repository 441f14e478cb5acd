import { type ReactElement, useEffect, useRef, useState } from 'react';
import { type ChosenRights, KeyRights, type OfferedRights } from '../account/key-rights.tsx';
import { missingRights } from '../account/missing-rights.ts';
import { Button, SubmitButton } from '../controls/button.tsx';
import { Form, FormActions } from '../controls/form.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { accountFailureText } from '../session/account-failure-text.ts';
import { nothing } from '../session/ask-accounts.ts';
import { useAskAccounts } from '../session/use-accounts.ts';
import { useSubmission } from '../session/use-submission.ts';
import styles from './accounts.module.css';
import { accountsTexts, refusalText } from './accounts-texts.ts';
import type { HeldAccount } from './held-account.ts';

/** Other rights for somebody. */
export function ChangeRights(props: {
  account: HeldAccount;
  offered: OfferedRights;
  onDone: () => void;
  onCancel: () => void;
}): ReactElement {
  const { account, offered, onDone, onCancel } = props;
  const { id, name, roles, locations } = account;
  const reading = useReading();
  const { say } = reading;
  const ask = useAskAccounts();
  const [chosen, choose] = useState<ChosenRights>({ roles, locations });
  const area = useRef<HTMLDivElement>(null);
  const { isBusy, problem, attempt, submit } = useSubmission<Readonly<Record<string, string>>>();
  useEffect(() => area.current?.querySelector('input')?.focus(), []);
  const send = async (): Promise<Readonly<Record<string, string>> | null> => {
    const missing = missingRights(chosen, reading);
    if (Object.keys(missing).length > 0) return missing;
    const outcome = await ask('person/change-rights', { send: { id, ...chosen }, read: nothing });
    if (outcome.state === 'failed') {
      return { whole: accountFailureText(outcome.failure, { reading, refused: refusalText }) };
    }
    onDone();
    return null;
  };
  return (
    <div ref={area} className={styles.form}>
      <Form
        label={say(accountsTexts.changeNamed, { name })}
        problem={problem?.['whole'] ?? null}
        attempt={attempt}
        onSubmit={() => submit(send)}
      >
        <KeyRights
          offered={offered}
          rights={{ chosen, choose }}
          rolesError={problem?.['roles'] ?? null}
          locationsError={problem?.['locations'] ?? null}
        />
        <FormActions>
          <SubmitButton isBusy={isBusy}>{say(accountsTexts.changeNow)}</SubmitButton>
          <Button quiet onClick={onCancel}>
            {say(accountsTexts.cancel)}
          </Button>
        </FormActions>
      </Form>
    </div>
  );
}
