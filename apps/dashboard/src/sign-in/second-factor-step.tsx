import { type ReactElement, useEffect, useRef, useState } from 'react';
import { Button, SubmitButton } from '../controls/button.tsx';
import { type Entered, Form } from '../controls/form.tsx';
import { TextField } from '../controls/text-field.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { accountFailureText } from '../session/account-failure-text.ts';
import { askAccounts, nothing } from '../session/ask-accounts.ts';
import { useSubmission } from '../session/use-submission.ts';
import { readAppCode, readBackupCode } from './second-factor-code.ts';
import styles from './sign-in.module.css';
import { signInTexts } from './sign-in-texts.ts';

/** The code of the app, or one of the codes kept for the day on which the app is not at hand. */
export function SecondFactorStep(props: {
  onEnter: () => void;
  onStartAgain: (problem: string | null) => void;
}): ReactElement {
  const { onEnter, onStartAgain } = props;
  const { say } = useReading();
  const [isBackup, setIsBackup] = useState(false);
  return (
    <>
      <p className={styles.hint}>{say(isBackup ? signInTexts.backupHint : signInTexts.secondHint)}</p>
      <CodeForm key={String(isBackup)} isBackup={isBackup} onEnter={onEnter} onStartAgain={onStartAgain} />
      <div className={styles.actions}>
        <Button quiet onClick={() => setIsBackup(!isBackup)}>
          {say(isBackup ? signInTexts.useApp : signInTexts.useBackup)}
        </Button>
        <Button quiet onClick={() => onStartAgain(null)}>
          {say(signInTexts.startAgain)}
        </Button>
      </div>
    </>
  );
}

function CodeForm(props: {
  isBackup: boolean;
  onEnter: () => void;
  onStartAgain: (problem: string | null) => void;
}): ReactElement {
  const { isBackup, onEnter, onStartAgain } = props;
  const reading = useReading();
  const { say } = reading;
  const area = useRef<HTMLDivElement>(null);
  const { isBusy, problem, attempt, submit } = useSubmission<{ code?: string; whole?: string }>();
  useEffect(() => area.current?.querySelector('input')?.focus(), []);

  const send = async (entered: Entered): Promise<{ code?: string; whole?: string } | null> => {
    const text = entered('code');
    const code = isBackup ? readBackupCode(text) : readAppCode(text);
    if (code === null) return { code: say(isBackup ? signInTexts.backupMissing : signInTexts.codeMissing) };
    const path = isBackup ? 'two-factor/verify-backup-code' : 'two-factor/verify-totp';
    const outcome = await askAccounts(path, { send: { code }, read: nothing });
    if (outcome.state === 'done') {
      onEnter();
      return null;
    }
    const { failure } = outcome;
    if (failure.kind === 'refused' && /COOKIE|SESSION/.test(failure.code)) {
      onStartAgain(say(signInTexts.expired));
      return null;
    }
    const wrong = isBackup ? signInTexts.backupWrong : signInTexts.codeWrong;
    const told = accountFailureText(failure, { reading, refused: () => wrong });
    return failure.kind === 'refused' && failure.status < 500 ? { code: told } : { whole: told };
  };
  return (
    <div ref={area}>
      <Form
        problem={problem?.whole ?? null}
        attempt={attempt}
        onSubmit={(entered) => submit(() => send(entered))}
      >
        {isBackup ? (
          <TextField
            isCode
            name="code"
            label={say(signInTexts.backupCode)}
            autoComplete="off"
            error={problem?.code}
          />
        ) : (
          <TextField
            isCode
            name="code"
            label={say(signInTexts.code)}
            hint={say(signInTexts.codeHint)}
            autoComplete="one-time-code"
            inputMode="numeric"
            error={problem?.code}
          />
        )}
        <SubmitButton isBusy={isBusy}>{say(signInTexts.verify)}</SubmitButton>
      </Form>
    </div>
  );
}
