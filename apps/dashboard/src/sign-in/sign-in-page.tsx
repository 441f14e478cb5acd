import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { useTitle } from '../frame/use-title.ts';
import { useReading } from '../reading/use-reading.tsx';
import { useSession } from '../session/use-session.tsx';
import { useKnown } from '../viewer/use-viewer.tsx';
import { LinkStep } from './link-step.tsx';
import { PasswordStep } from './password-step.tsx';
import { returnAddress, tokenOf, welcomeAddress } from './return-address.ts';
import { SecondFactorStep } from './second-factor-step.tsx';
import styles from './sign-in.module.css';
import { signInTexts } from './sign-in-texts.ts';

/** What stands between somebody and the figures. */
type Step =
  | { readonly kind: 'link'; readonly token: string }
  | { readonly kind: 'password'; readonly problem: string | null }
  | { readonly kind: 'secondFactor' };

/** Signing in: by link, or by password and second factor; afterwards the page is shown that was asked for. */
export function SignInPage(): ReactElement {
  const { say } = useReading();
  const { farewell, tell } = useSession();
  const known = useKnown();
  const [step, setStep] = useState(firstStep);
  const openLink = useCallback((token: string) => setStep({ kind: 'link', token }), []);
  useTokenInAddress(openLink);
  const title = say(step.kind === 'secondFactor' ? signInTexts.secondTitle : signInTexts.title);
  useTitle(title);
  const isAlreadyKnown = known.state === 'known' && step.kind !== 'link';
  useEffect(() => {
    if (isAlreadyKnown) navigate(returnAddress(window.location), { replace: true });
  }, [isAlreadyKnown]);
  const enter = (address = returnAddress(window.location)): void => {
    navigate(address, { replace: true });
    tell('signed-in');
  };
  const startAgain = (problem: string | null): void => setStep({ kind: 'password', problem });
  return (
    <div className={styles.card}>
      <h1 className={styles.title}>{title}</h1>
      {farewell === null || step.kind !== 'password' || step.problem !== null ? null : (
        <div className={styles.farewell} role={farewell === 'ended' ? 'alert' : 'status'}>
          <strong>{say(farewell === 'ended' ? signInTexts.ended : signInTexts.signedOut)}</strong>
          <p>{say(farewell === 'ended' ? signInTexts.endedHint : signInTexts.signedOutHint)}</p>
        </div>
      )}
      {step.kind === 'link' ? (
        <LinkStep
          token={step.token}
          onEnter={(isFirst) => enter(isFirst ? welcomeAddress(window.location) : undefined)}
          onRefused={startAgain}
        />
      ) : step.kind === 'password' ? (
        <PasswordStep
          problem={step.problem}
          onEnter={() => enter()}
          onSecondFactor={() => setStep({ kind: 'secondFactor' })}
        />
      ) : (
        <SecondFactorStep onEnter={() => enter()} onStartAgain={startAgain} />
      )}
    </div>
  );
}

function firstStep(): Step {
  const token = tokenOf(window.location);
  return token === null ? { kind: 'password', problem: null } : { kind: 'link', token };
}

/**
 * Takes the token out of the address, so that it is in no history and no bookmark. Whoever is on this page already and opens
 * a link changes nothing but what stands behind `#`.
 */
function useTokenInAddress(onToken: (token: string) => void): void {
  useEffect(() => {
    const take = (): void => {
      const token = tokenOf(window.location);
      if (token === null) return;
      const { pathname, search } = window.location;
      window.history.replaceState(window.history.state, '', `${pathname}${search}`);
      onToken(token);
    };
    take();
    window.addEventListener('hashchange', take);
    return () => window.removeEventListener('hashchange', take);
  }, [onToken]);
}
