import { type ReactElement, useState } from 'react';
import { Button } from '../controls/button.tsx';
import { DoneNotice } from '../controls/form.tsx';
import { useReading } from '../reading/use-reading.tsx';
import styles from './account.module.css';
import type { Account } from './account.ts';
import { AccountSection } from './account-section.tsx';
import { ConfirmPassword } from './confirm-password.tsx';
import { type Enrolling, readEnrolling } from './enrolling.ts';
import { secondFactorTexts } from './second-factor-texts.ts';
import { SetUpSecondFactor } from './set-up-second-factor.tsx';

/** Where somebody stands with the second factor. */
type Step = 'rest' | 'confirmOn' | 'confirmOff' | Enrolling;

/** The second factor: whether it is asked for, and turning it on and off. */
export function SecondFactorSection(props: { account: Account; onChange: () => void }): ReactElement {
  const { account, onChange } = props;
  const { hasSecondFactor, hasPassword, email } = account;
  const { say } = useReading();
  const [step, setStep] = useState<Step>('rest');
  const [done, setDone] = useState<'turnedOn' | 'turnedOff' | null>(null);
  const finish = (what: 'turnedOn' | 'turnedOff'): void => {
    setStep('rest');
    setDone(what);
    onChange();
  };
  const begin = (next: Step): void => {
    setDone(null);
    setStep(next);
  };
  return (
    <AccountSection title={say(secondFactorTexts.title)} hint={say(secondFactorTexts.why)}>
      {done === null ? null : <DoneNotice>{say(secondFactorTexts[done])}</DoneNotice>}
      <p className={styles.state} data-on={hasSecondFactor || undefined}>
        {say(hasSecondFactor ? secondFactorTexts.isOn : secondFactorTexts.isOff)}
      </p>
      {step === 'rest' ? (
        hasPassword ? (
          <Button onClick={() => begin(hasSecondFactor ? 'confirmOff' : 'confirmOn')}>
            {say(hasSecondFactor ? secondFactorTexts.turnOff : secondFactorTexts.setUp)}
          </Button>
        ) : (
          <p className={styles.hint}>{say(secondFactorTexts.needsPassword)}</p>
        )
      ) : step === 'confirmOn' ? (
        <ConfirmPassword
          email={email ?? ''}
          path="two-factor/enable"
          read={readEnrolling}
          action={secondFactorTexts.setUp}
          onConfirmed={setStep}
          onCancel={() => setStep('rest')}
        />
      ) : step === 'confirmOff' ? (
        <ConfirmPassword
          email={email ?? ''}
          hint={say(secondFactorTexts.turnOffHint)}
          path="two-factor/disable"
          read={() => undefined}
          action={secondFactorTexts.turnOff}
          onConfirmed={() => finish('turnedOff')}
          onCancel={() => setStep('rest')}
        />
      ) : (
        <SetUpSecondFactor
          enrolling={step}
          onDone={() => finish('turnedOn')}
          onCancel={() => setStep('rest')}
        />
      )}
    </AccountSection>
  );
}
