import type { AuditAction, AuditEntry } from '@neue-wege/domain';
import type { Asker } from '../access/asker.ts';

/** What came of asking to be signed in or out. */
export interface SignInOutcome {
  readonly isDone: boolean;
  /** Who asked. */
  readonly before: Asker;
  /** Who is known afterwards. */
  readonly after: Asker;
}

/** What is kept of it; `undefined`: nothing yet. */
export type EntryOf = (outcome: SignInOutcome) => AuditEntry | undefined;

/** Somebody signed in, or failed to; `person` is whose account it was tried at, if there is one. */
export function signedIn(by: string, person: string | null = null): EntryOf {
  return ({ isDone, before, after }) => {
    if (!isDone) return { actor: before.actor, action: 'sign_in_failure', detail: { by, person } };
    // A second factor is still due.
    if (after.kind !== 'person' || after.sessionId === before.sessionId) return undefined;
    return { actor: after.actor, action: 'sign_in', detail: { by } };
  };
}

/** A person changed something of their own. */
export function changed(action: AuditAction): EntryOf {
  return ({ isDone, before }) =>
    isDone && before.kind === 'person' ? { actor: before.actor, action, detail: {} } : undefined;
}

/** A code ends signing in at the account of `person`, or confirms that the second factor works that was just set up. */
export function secondFactor(person: string | null): EntryOf {
  return (outcome) =>
    outcome.before.kind === 'person'
      ? changed('second_factor_change')(outcome)
      : signedIn('second factor', person)(outcome);
}
