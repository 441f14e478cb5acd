import type { ReactElement } from 'react';
import { SubmitButton } from '../controls/button.tsx';
import { type Entered, Form } from '../controls/form.tsx';
import { PasswordField } from '../controls/password-field.tsx';
import { TextField } from '../controls/text-field.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { accountFailureText } from '../session/account-failure-text.ts';
import { askAccounts, memberOf } from '../session/ask-accounts.ts';
import { useSubmission } from '../session/use-submission.ts';
import { ProviderButtons } from './provider-buttons.tsx';
import styles from './sign-in.module.css';
import { signInTexts } from './sign-in-texts.ts';

/** What is wrong with what was entered: of each field, and of all of it. */
interface Problem {
  readonly email?: string;
  readonly password?: string;
  readonly whole?: string;
}

/** E-mail address and password. Whether there is such an account is never told. */
export function PasswordStep(props: {
  problem: string | null;
  onEnter: () => void;
  onSecondFactor: () => void;
}): ReactElement {
  const { problem: first, onEnter, onSecondFactor } = props;
  const reading = useReading();
  const { say } = reading;
  const { isBusy, problem, attempt, submit } = useSubmission<Problem>(
    first === null ? null : { whole: first },
  );

  const send = async (entered: Entered): Promise<Problem | null> => {
    const email = entered('email').trim();
    const password = entered('password');
    if (!/^\S+@\S+$/.test(email) || password === '') {
      return {
        ...(/^\S+@\S+$/.test(email) ? {} : { email: say(signInTexts.emailMissing) }),
        ...(password === '' ? { password: say(signInTexts.passwordMissing) } : {}),
      };
    }
    const outcome = await askAccounts('sign-in/email', {
      send: { email, password },
      read: isSecondFactorDue,
    });
    if (outcome.state === 'failed') {
      return { whole: accountFailureText(outcome.failure, { reading, refused: () => signInTexts.wrong }) };
    }
    if (outcome.body) onSecondFactor();
    else onEnter();
    return null;
  };
  return (
    <>
      <Form
        problem={problem?.whole ?? null}
        attempt={attempt}
        onSubmit={(entered) => submit(() => send(entered))}
      >
        <TextField
          name="email"
          type="email"
          label={say(signInTexts.email)}
          autoComplete="username"
          error={problem?.email}
        />
        <PasswordField
          name="password"
          label={say(signInTexts.password)}
          autoComplete="current-password"
          error={problem?.password}
        />
        <SubmitButton isBusy={isBusy}>
          {say(isBusy ? signInTexts.submitting : signInTexts.submit)}
        </SubmitButton>
      </Form>
      <ProviderButtons />
      <p className={styles.small}>{say(signInTexts.noAccess)}</p>
    </>
  );
}

function isSecondFactorDue(body: unknown): boolean {
  return memberOf(body, 'twoFactorRedirect') === true;
}
