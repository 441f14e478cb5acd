import type { ReactElement, ReactNode } from 'react';
import { SubmitButton } from '../controls/button.tsx';
import { type Entered, Form, FormActions } from '../controls/form.tsx';
import { PasswordField } from '../controls/password-field.tsx';
import { TextField } from '../controls/text-field.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { accountFailureText } from '../session/account-failure-text.ts';
import { nothing } from '../session/ask-accounts.ts';
import { useAskAccounts } from '../session/use-accounts.ts';
import { useSubmission } from '../session/use-submission.ts';
import { accountTexts } from './account-texts.ts';
import { isTooShort, leastLength, refusedPassword } from './new-password.ts';
import { UsernameField } from './username-field.tsx';

/** The first password of an account into which a link led, with the address where there is none yet. */
export function SetPassword(props: {
  email: string | null;
  onSet: () => void;
  otherwise?: ReactNode;
}): ReactElement {
  const { email: known, onSet, otherwise } = props;
  const reading = useReading();
  const { say } = reading;
  const ask = useAskAccounts();
  const { isBusy, problem, attempt, submit } = useSubmission<Readonly<Record<string, string>>>();

  const send = async (entered: Entered): Promise<Readonly<Record<string, string>> | null> => {
    const email = known ?? entered('email').trim();
    const newPassword = entered('newPassword');
    const isAddress = /^\S+@\S+\.\S+$/.test(email);
    if (!isAddress || isTooShort(newPassword)) {
      return {
        ...(isAddress ? {} : { email: say(accountTexts.emailWrong) }),
        ...(isTooShort(newPassword) ? { newPassword: say(accountTexts.tooShort, { n: leastLength }) } : {}),
      };
    }
    const outcome = await ask('one-time/set-password', {
      send: { newPassword, ...(known === null ? { email } : {}) },
      read: nothing,
    });
    if (outcome.state === 'done') {
      onSet();
      return null;
    }
    const { field, text } = refusedPassword(outcome.failure.kind === 'refused' ? outcome.failure.code : '');
    return {
      [outcome.failure.kind === 'refused' ? field : 'whole']: accountFailureText(outcome.failure, {
        reading,
        refused: () => text,
      }),
    };
  };
  return (
    <Form
      label={say(accountTexts.setPassword)}
      problem={problem?.['whole'] ?? null}
      attempt={attempt}
      onSubmit={(entered) => submit(() => send(entered))}
    >
      {known === null ? (
        <TextField
          name="email"
          type="email"
          label={say(accountTexts.email)}
          autoComplete="username"
          error={problem?.['email']}
        />
      ) : (
        <UsernameField email={known} />
      )}
      <PasswordField
        name="newPassword"
        label={say(accountTexts.newPassword)}
        hint={say(accountTexts.passwordRule, { n: leastLength })}
        autoComplete="new-password"
        error={problem?.['newPassword']}
      />
      <FormActions>
        <SubmitButton isBusy={isBusy}>{say(accountTexts.setPassword)}</SubmitButton>
        {otherwise}
      </FormActions>
    </Form>
  );
}
