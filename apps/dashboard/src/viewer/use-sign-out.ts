import { askAccounts, nothing } from '../session/ask-accounts.ts';
import { useSession } from '../session/use-session.tsx';
import { useSubmission } from '../session/use-submission.ts';

/** Signing out on the server first: as long as it does not say so, nobody is told that they are signed out. */
export function useSignOut(): {
  readonly isBusy: boolean;
  readonly hasFailed: boolean;
  readonly signOut: () => void;
} {
  const { tell } = useSession();
  const { isBusy, problem, submit } = useSubmission<'failed'>();
  const signOut = (): void =>
    submit(async () => {
      const outcome = await askAccounts('sign-out', { send: {}, read: nothing });
      const isUnknown =
        outcome.state === 'failed' && outcome.failure.kind === 'refused' && outcome.failure.status === 401;
      if (outcome.state === 'failed' && !isUnknown) return 'failed';
      tell('signed-out');
      return null;
    });
  return { isBusy, hasFailed: problem !== null, signOut };
}
