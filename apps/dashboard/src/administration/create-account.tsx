import { type ReactElement, useState } from 'react';
import type { ChosenRights, OfferedRights } from '../account/key-rights.tsx';
import { RightsForm } from '../account/rights-form.tsx';
import type { Entered, FieldProblems } from '../controls/form.tsx';
import { TextField } from '../controls/text-field.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { accountFailureText } from '../session/account-failure-text.ts';
import { useAskAccounts } from '../session/use-accounts.ts';
import { accountsTexts, refusalText } from './accounts-texts.ts';
import { readLink } from './held-account.ts';
import type { NamedLink } from './link-notice.tsx';

/** A new account, for which nothing is chosen at first: a right is given, never left over. */
export function CreateAccount(props: {
  offered: OfferedRights;
  onCreated: (link: NamedLink) => void;
  onCancel: () => void;
}): ReactElement {
  const { offered, onCreated, onCancel } = props;
  const reading = useReading();
  const { say } = reading;
  const ask = useAskAccounts();
  const [chosen, choose] = useState<ChosenRights>({ roles: [], locations: [] });

  const check = (entered: Entered): FieldProblems => ({
    ...(entered('name').trim() === '' ? { name: say(accountsTexts.nameMissing) } : {}),
    ...(/^\S+@\S+\.\S+$/.test(entered('email').trim()) ? {} : { email: say(accountsTexts.emailWrong) }),
  });
  const send = async (entered: Entered): Promise<FieldProblems | null> => {
    const name = entered('name').trim();
    const wish = { name, email: entered('email').trim(), ...chosen };
    const outcome = await ask('person/create', { send: wish, read: readLink });
    if (outcome.state === 'done') {
      onCreated({ ...outcome.body, name });
      return null;
    }
    const { failure } = outcome;
    if (failure.kind === 'refused' && failure.code === 'email')
      return { email: say(accountsTexts.emailTaken) };
    return { whole: accountFailureText(failure, { reading, refused: refusalText }) };
  };
  return (
    <RightsForm
      label={say(accountsTexts.create)}
      action={say(accountsTexts.createNow)}
      offered={offered}
      rights={{ chosen, choose }}
      check={check}
      send={send}
      onCancel={onCancel}
      above={(problem) => (
        <>
          <TextField
            name="name"
            label={say(accountsTexts.name)}
            hint={say(accountsTexts.nameHint)}
            autoComplete="off"
            maxLength={100}
            error={problem['name']}
          />
          <TextField
            name="email"
            type="email"
            label={say(accountsTexts.email)}
            hint={say(accountsTexts.emailHint)}
            autoComplete="off"
            maxLength={254}
            error={problem['email']}
          />
        </>
      )}
    />
  );
}
