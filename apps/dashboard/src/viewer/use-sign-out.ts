import { askAccounts, nothing, type Outcome } from '../session/ask-accounts.ts';
import { useSession } from '../session/use-session.tsx';
import { useSubmission } from '../session/use-submission.ts';

/** Signing out on the server first: as long as it does not say so, nobody is told that they are signed out. */
export function useSignOut(): {
  readonly isBusy: boolean;
  readonly hasFailed: boolean;
  readonly signOut: () => void;
  readonly signOutEverywhere: () => void;
} {
  const { tell } = useSession();
  const { isBusy, problem, submit } = useSubmission<'failed'>();
  const send = (paths: readonly string[]): void =>
    submit(async () => {
      for (const path of paths) {
        const outcome = await askAccounts(path, { send: {}, read: nothing });
        if (!isOut(outcome)) return 'failed';
      }
      tell('signed-out');
      return null;
    });
  return {
    isBusy,
    hasFailed: problem !== null,
    signOut: () => send(['sign-out']),
    signOutEverywhere: () => send(['revoke-sessions', 'sign-out']),
  };
}

/** Whoever is not known any more is out too. */
function isOut(outcome: Outcome<unknown>): boolean {
  return outcome.state === 'done' || (outcome.failure.kind === 'refused' && outcome.failure.status === 401);
}
