import { useEffect, useState } from 'react';
import { type AccountFailure, askAccounts, type Outcome } from './ask-accounts.ts';
import { useSession } from './use-session.tsx';

/** As `askAccounts`, for somebody who is signed in: an answer that they are not ends the session of the page. */
export function useAskAccounts(): typeof askAccounts {
  const { tell } = useSession();
  return async (path, wish) => {
    const outcome = await askAccounts(path, wish);
    if (outcome.state === 'failed' && isSessionOver(outcome.failure)) tell('ended');
    return outcome;
  };
}

/** A wrong password or code has the same status, but says what it is. */
function isSessionOver(failure: AccountFailure): boolean {
  return failure.kind === 'refused' && failure.status === 401 && !failure.code.startsWith('INVALID_');
}

/** Fetches something, and again whenever that is asked for; `null` until it is there. */
export function useFetched<Body>(
  path: string,
  read: (body: unknown) => Body,
): { readonly outcome: Outcome<Body> | null; readonly fetchAgain: () => void } {
  const ask = useAskAccounts();
  const [outcome, setOutcome] = useState<Outcome<Body> | null>(null);
  const [round, setRound] = useState(1);
  useEffect(() => {
    let isCurrent = true;
    const fetchNow = async (): Promise<void> => {
      const fetched = await ask(path, { read });
      if (isCurrent) setOutcome(fetched);
    };
    void fetchNow();
    return () => {
      isCurrent = false;
    };
    // What asks is made anew on every drawing; only the round decides.
  }, [path, round]);
  return { outcome, fetchAgain: () => setRound((one) => one + 1) };
}
