import { type ReactElement, useState } from 'react';
import { SubmitButton } from '../controls/button.tsx';
import { DoneNotice, type Entered, Form, FormActions } from '../controls/form.tsx';
import { PasswordField } from '../controls/password-field.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { accountFailureText } from '../session/account-failure-text.ts';
import { nothing } from '../session/ask-accounts.ts';
import { useAskAccounts } from '../session/use-accounts.ts';
import { useSubmission } from '../session/use-submission.ts';
import { accountTexts } from './account-texts.ts';
import { isTooShort, leastLength, refusedPassword } from './new-password.ts';
import { UsernameField } from './username-field.tsx';

/** Another password instead of the one so far; it ends every other session. */
export function ChangePassword(props: { email: string }): ReactElement {
  const { email } = props;
  const reading = useReading();
  const { say } = reading;
  const ask = useAskAccounts();
  const [changes, setChanges] = useState(0);
  const { isBusy, problem, attempt, submit } = useSubmission<Readonly<Record<string, string>>>();

  const send = async (entered: Entered): Promise<Readonly<Record<string, string>> | null> => {
    const currentPassword = entered('current');
    const newPassword = entered('newPassword');
    if (currentPassword === '' || isTooShort(newPassword)) {
      return {
        ...(currentPassword === '' ? { current: say(accountTexts.currentMissing) } : {}),
        ...(isTooShort(newPassword) ? { newPassword: say(accountTexts.tooShort, { n: leastLength }) } : {}),
      };
    }
    const outcome = await ask('change-password', {
      send: { currentPassword, newPassword, revokeOtherSessions: true },
      read: nothing,
    });
    if (outcome.state === 'done') {
      setChanges((count) => count + 1);
      return null;
    }
    const code = outcome.failure.kind === 'refused' ? outcome.failure.code : '';
    const { field, text } = refusedPassword(code);
    return {
      [outcome.failure.kind === 'refused' ? field : 'whole']: accountFailureText(outcome.failure, {
        reading,
        refused: () => text,
      }),
    };
  };
  return (
    <>
      {changes > 0 && problem === null ? <DoneNotice>{say(accountTexts.changed)}</DoneNotice> : null}
      <Form
        key={changes}
        label={say(accountTexts.password)}
        problem={problem?.['whole'] ?? null}
        attempt={attempt}
        onSubmit={(entered) => submit(() => send(entered))}
      >
        <UsernameField email={email} />
        <PasswordField
          name="current"
          label={say(accountTexts.current)}
          autoComplete="current-password"
          error={problem?.['current']}
        />
        <PasswordField
          name="newPassword"
          label={say(accountTexts.newPassword)}
          hint={say(accountTexts.passwordRule, { n: leastLength })}
          autoComplete="new-password"
          error={problem?.['newPassword']}
        />
        <FormActions>
          <SubmitButton isBusy={isBusy}>{say(accountTexts.change)}</SubmitButton>
        </FormActions>
      </Form>
    </>
  );
}
