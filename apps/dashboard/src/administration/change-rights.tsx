import { type ReactElement, useState } from 'react';
import type { ChosenRights, OfferedRights } from '../account/key-rights.tsx';
import { RightsForm } from '../account/rights-form.tsx';
import type { FieldProblems } from '../controls/form.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { accountFailureText } from '../session/account-failure-text.ts';
import { nothing } from '../session/ask-accounts.ts';
import { useAskAccounts } from '../session/use-accounts.ts';
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
  const send = async (): Promise<FieldProblems | null> => {
    const outcome = await ask('person/change-rights', { send: { id, ...chosen }, read: nothing });
    if (outcome.state === 'failed') {
      return { whole: accountFailureText(outcome.failure, { reading, refused: refusalText }) };
    }
    onDone();
    return null;
  };
  return (
    <RightsForm
      label={say(accountsTexts.changeNamed, { name })}
      action={say(accountsTexts.changeNow)}
      offered={offered}
      rights={{ chosen, choose }}
      send={send}
      onCancel={onCancel}
    />
  );
}
