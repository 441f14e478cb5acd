import type { ReactElement } from 'react';
import { Button, SubmitButton } from '../controls/button.tsx';
import { CopyButton } from '../controls/copy-button.tsx';
import { type Entered, Form, FormActions } from '../controls/form.tsx';
import { TextField } from '../controls/text-field.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { accountFailureText } from '../session/account-failure-text.ts';
import { nothing } from '../session/ask-accounts.ts';
import { useAskAccounts } from '../session/use-accounts.ts';
import { useSubmission } from '../session/use-submission.ts';
import { readAppCode } from '../sign-in/second-factor-code.ts';
import { signInTexts } from '../sign-in/sign-in-texts.ts';
import styles from './account.module.css';
import type { Enrolling } from './enrolling.ts';
import { secretGroups } from './otpauth.ts';
import { QrCode } from './qr-code.tsx';
import { secondFactorTexts } from './second-factor-texts.ts';
import ownStyles from './set-up-second-factor.module.css';

/** Connects the app, hands out the backup codes, and turns the second factor on with a first code. */
export function SetUpSecondFactor(props: {
  enrolling: Enrolling;
  onDone: () => void;
  onCancel: () => void;
}): ReactElement {
  const { enrolling, onDone, onCancel } = props;
  const { address, backupCodes } = enrolling;
  const { say } = useReading();
  return (
    <div className={ownStyles.steps}>
      <div className={ownStyles.step}>
        <h3>{say(secondFactorTexts.scanTitle)}</h3>
        <p>{say(secondFactorTexts.scan)}</p>
        <QrCode className={ownStyles.picture} text={address} label={say(secondFactorTexts.qr)} />
        <p className={styles.hint}>{say(secondFactorTexts.byHand)}</p>
        <code className={ownStyles.secret}>{secretGroups(address) ?? address}</code>
      </div>
      <div className={ownStyles.step} data-printed>
        <h3>{say(secondFactorTexts.codesTitle)}</h3>
        <p className="no-print">{say(secondFactorTexts.codesHint)}</p>
        <p className={ownStyles['only-print']}>{say(secondFactorTexts.codesHeading)}</p>
        <ul className={ownStyles.codes} aria-label={say(secondFactorTexts.codesHeading)}>
          {backupCodes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
        <div className={`${styles.actions} no-print`}>
          <CopyButton text={backupCodes.join('\n')} label={say(secondFactorTexts.copyCodes)} />
          <Button onClick={() => window.print()}>{say(secondFactorTexts.printCodes)}</Button>
        </div>
      </div>
      <div className={ownStyles.step}>
        <h3>{say(secondFactorTexts.verifyTitle)}</h3>
        <FirstCode onDone={onDone} onCancel={onCancel} />
      </div>
    </div>
  );
}

function FirstCode(props: { onDone: () => void; onCancel: () => void }): ReactElement {
  const { onDone, onCancel } = props;
  const reading = useReading();
  const { say } = reading;
  const ask = useAskAccounts();
  const { isBusy, problem, attempt, submit } = useSubmission<string>();
  const send = async (entered: Entered): Promise<string | null> => {
    const code = readAppCode(entered('code'));
    if (code === null) return say(signInTexts.codeMissing);
    const outcome = await ask('two-factor/verify-totp', { send: { code }, read: nothing });
    if (outcome.state === 'failed') {
      return accountFailureText(outcome.failure, { reading, refused: () => signInTexts.codeWrong });
    }
    onDone();
    return null;
  };
  return (
    <Form problem={null} attempt={attempt} onSubmit={(entered) => submit(() => send(entered))}>
      <TextField
        isCode
        name="code"
        label={say(signInTexts.code)}
        hint={say(signInTexts.codeHint)}
        autoComplete="one-time-code"
        inputMode="numeric"
        error={problem}
      />
      <FormActions>
        <SubmitButton isBusy={isBusy}>{say(secondFactorTexts.verify)}</SubmitButton>
        <Button quiet onClick={onCancel}>
          {say(secondFactorTexts.cancel)}
        </Button>
      </FormActions>
    </Form>
  );
}
