import { type ReactElement, useEffect, useRef, useState } from 'react';
import { type ChosenRights, KeyRights, type OfferedRights } from '../account/key-rights.tsx';
import { missingRights } from '../account/missing-rights.ts';
import { Button, SubmitButton } from '../controls/button.tsx';
import { Form, FormActions } from '../controls/form.tsx';
import { TextField } from '../controls/text-field.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { accountFailureText } from '../session/account-failure-text.ts';
import { useAskAccounts } from '../session/use-accounts.ts';
import { useSubmission } from '../session/use-submission.ts';
import styles from './accounts.module.css';
import { accountsTexts, refusalText } from './accounts-texts.ts';
import { readLink } from './held-account.ts';
import type { NamedLink } from './link-notice.tsx';

type Problem = Readonly<Record<string, string>>;

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
  const area = useRef<HTMLDivElement>(null);
  const { isBusy, problem, attempt, submit } = useSubmission<Problem>();
  useEffect(() => area.current?.querySelector('input')?.focus(), []);

  const send = async (name: string, email: string): Promise<Problem | null> => {
    const missing = {
      ...(name === '' ? { name: say(accountsTexts.nameMissing) } : {}),
      ...(/^\S+@\S+\.\S+$/.test(email) ? {} : { email: say(accountsTexts.emailWrong) }),
      ...missingRights(chosen, reading),
    };
    if (Object.keys(missing).length > 0) return missing;
    const outcome = await ask('person/create', { send: { name, email, ...chosen }, read: readLink });
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
    <div ref={area} className={styles.form}>
      <Form
        label={say(accountsTexts.create)}
        problem={problem?.['whole'] ?? null}
        attempt={attempt}
        onSubmit={(entered) => submit(() => send(entered('name').trim(), entered('email').trim()))}
      >
        <TextField
          name="name"
          label={say(accountsTexts.name)}
          hint={say(accountsTexts.nameHint)}
          autoComplete="off"
          maxLength={100}
          error={problem?.['name']}
        />
        <TextField
          name="email"
          type="email"
          label={say(accountsTexts.email)}
          hint={say(accountsTexts.emailHint)}
          autoComplete="off"
          maxLength={254}
          error={problem?.['email']}
        />
        <KeyRights
          offered={offered}
          rights={{ chosen, choose }}
          rolesError={problem?.['roles'] ?? null}
          locationsError={problem?.['locations'] ?? null}
        />
        <FormActions>
          <SubmitButton isBusy={isBusy}>{say(accountsTexts.createNow)}</SubmitButton>
          <Button quiet onClick={onCancel}>
            {say(accountsTexts.cancel)}
          </Button>
        </FormActions>
      </Form>
    </div>
  );
}
