import type { Text } from '@neue-wege/domain';
import { type ReactElement, useEffect, useRef } from 'react';
import { Button, SubmitButton } from '../controls/button.tsx';
import { type Entered, Form, FormActions } from '../controls/form.tsx';
import { PasswordField } from '../controls/password-field.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { accountFailureText } from '../session/account-failure-text.ts';
import { useAskAccounts } from '../session/use-accounts.ts';
import { useSubmission } from '../session/use-submission.ts';
import styles from './account.module.css';
import { secondFactorTexts } from './second-factor-texts.ts';
import { UsernameField } from './username-field.tsx';

/** Asks for the password again before something that whoever merely found the screen open may not do. */
export function ConfirmPassword<Body>(props: {
  email: string;
  hint?: string;
  path: string;
  read: (body: unknown) => Body;
  action: Text;
  onConfirmed: (body: Body) => void;
  onCancel: () => void;
}): ReactElement {
  const { email, hint, path, read, action, onConfirmed, onCancel } = props;
  const reading = useReading();
  const { say } = reading;
  const ask = useAskAccounts();
  const area = useRef<HTMLDivElement>(null);
  const { isBusy, problem, attempt, submit } = useSubmission<{ password?: string; whole?: string }>();
  useEffect(() => area.current?.querySelector<HTMLElement>('input:not([hidden])')?.focus(), []);

  const send = async (entered: Entered): Promise<{ password?: string; whole?: string } | null> => {
    const password = entered('password');
    if (password === '') return { password: say(secondFactorTexts.confirmMissing) };
    const outcome = await ask(path, { send: { password }, read });
    if (outcome.state === 'done') {
      onConfirmed(outcome.body);
      return null;
    }
    const isWrong = outcome.failure.kind === 'refused' && outcome.failure.code === 'INVALID_PASSWORD';
    const text = accountFailureText(outcome.failure, {
      reading,
      refused: () => (isWrong ? secondFactorTexts.confirmWrong : secondFactorTexts.failed),
    });
    return isWrong ? { password: text } : { whole: text };
  };
  return (
    <div ref={area} className={styles.form}>
      {hint === undefined ? null : <p className={styles.hint}>{hint}</p>}
      <Form
        problem={problem?.whole ?? null}
        attempt={attempt}
        onSubmit={(entered) => submit(() => send(entered))}
      >
        <UsernameField email={email} />
        <PasswordField
          name="password"
          label={say(secondFactorTexts.confirm)}
          autoComplete="current-password"
          error={problem?.password}
        />
        <FormActions>
          <SubmitButton isBusy={isBusy}>{say(action)}</SubmitButton>
          <Button quiet onClick={onCancel}>
            {say(secondFactorTexts.cancel)}
          </Button>
        </FormActions>
      </Form>
    </div>
  );
}
