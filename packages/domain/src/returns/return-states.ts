import { periodOf } from '../calendar/period.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { DomainError, type ErrorCode } from '../errors.ts';
import type { Text } from '../vocabulary/text.ts';
import type { ReturnCheckEntry } from './check-return.ts';
import type { ReturnNote } from './return-notes.ts';

/** How far a release of a return has come, in order. */
export const returnStates = {
  draft: { label: { de: 'Entwurf', en: 'draft' } },
  checked: { label: { de: 'geprüft', en: 'checked' } },
  signed_off: { label: { de: 'abgezeichnet', en: 'signed off' } },
  frozen: { label: { de: 'festgeschrieben', en: 'frozen' } },
  corrected: { label: { de: 'berichtigt', en: 'corrected' } },
} as const satisfies Record<string, { label: Text }>;

/** One of {@link returnStates}. */
export type ReturnState = keyof typeof returnStates;

/** Those that are kept. A frozen release never changes: that it was corrected follows from the one that came after it. */
export type KeptReturnState = Exclude<ReturnState, 'corrected'>;

/** What a check looked at: the data that a return would be made of, and what was found. */
export interface CheckedReturn {
  readonly asOf: PlainDate;
  readonly dataVersion: number;
  readonly catalogueVersion: number;
  /** SHA-256 of all figures of all audiences, in hex. */
  readonly figures: string;
  /** In the order of the list of checks. */
  readonly entries: readonly ReturnCheckEntry[];
}

/** One release of the return of a quarter on its way. */
export interface ReturnRelease {
  /** `2026-Q3` */
  readonly quarter: string;
  /** From 1. */
  readonly number: number;
  readonly state: KeptReturnState;
  /** Why it was made after another one; `null` for the first. */
  readonly reason: string | null;
  /** Who did what, as the audit names them. */
  readonly preparedBy: string;
  readonly checkedBy: string | null;
  /**
   * Everybody whose check or words stand in it, in order: none of them signs it off under the four-eyes rule, whoever checked it last. A
   * check that keeps nothing of those before counts alone.
   */
  readonly checkers: readonly string[];
  readonly signedBy: string | null;
  readonly frozenBy: string | null;
  readonly check: CheckedReturn | null;
  /** What is said of its sections, in their order; part of what is signed off. */
  readonly notes: readonly ReturnNote[];
}

/** Why a step is refused. */
export const returnRefusals = {
  unknown: { code: 'NOT_FOUND', message: 'no return of this quarter is being prepared' },
  in_progress: { code: 'CONFLICT', message: 'a return of this quarter is being prepared already' },
  frozen: {
    code: 'CONFLICT',
    message: 'this return is frozen and never changes; correct it by a new release',
  },
  not_begun: { code: 'CONFLICT', message: 'the quarter has not begun yet' },
  not_checked: { code: 'CONFLICT', message: 'it has to be checked first' },
  not_signed_off: { code: 'CONFLICT', message: 'it has to be signed off first' },
  not_frozen: {
    code: 'CONFLICT',
    message: 'only a frozen return is corrected; this one can still be changed',
  },
  same_person: {
    code: 'FORBIDDEN',
    message:
      'whoever prepared it, or whose check or words stand in it, cannot sign it off; somebody else has to, or checks it anew with comments and notes of their own',
  },
  unnamed: {
    code: 'FORBIDDEN',
    message: 'a named person signs it off; this key belongs to nobody',
  },
  uncommented: { code: 'CONFLICT', message: 'every finding has to be mended or commented first' },
  changed_meanwhile: {
    code: 'CONFLICT',
    message: 'it was checked or signed off anew meanwhile; look at it again',
  },
  figures_changed: {
    code: 'CONFLICT',
    message: 'the figures are not those that were checked; check it again',
  },
} as const satisfies Record<string, { code: ErrorCode; message: string }>;

/** One of {@link returnRefusals}. */
export type ReturnRefusal = keyof typeof returnRefusals;

/** A step that the state of a return, or who asks, does not allow. */
export class ReturnRefused extends DomainError {
  readonly refusal: ReturnRefusal;

  constructor(refusal: ReturnRefusal, details: readonly string[] = []) {
    const { code, message } = returnRefusals[refusal];
    const text = details.length === 0 ? message : `${message}: ${details.join(', ')}`;
    super(code, [{ place: 'quarter', message: text }]);
    this.name = 'ReturnRefused';
    this.refusal = refusal;
  }
}

/** Who may sign. */
export interface Signing {
  /** Whether whoever prepared or checked it may not. */
  readonly isFourEyes: boolean;
  /** Whether somebody stands behind the actor: a key may belong to nobody. */
  readonly isPerson?: boolean;
}

/** Who takes a step. */
interface Step {
  readonly actor: string;
}

/**
 * Begins the first release of a quarter.
 *
 * @throws ReturnRefused where there is one already.
 */
export function prepareReturn(
  current: ReturnRelease | undefined,
  { quarter, actor }: Step & Pick<ReturnRelease, 'quarter'>,
): ReturnRelease {
  if (current !== undefined) throw new ReturnRefused(current.state === 'frozen' ? 'frozen' : 'in_progress');
  return draftOf({ quarter, number: 1, reason: null, preparedBy: actor });
}

/**
 * Keeps a return from being prepared before its quarter has begun; that it is not over yet is a finding of the check.
 *
 * @throws ReturnRefused on a day before the quarter.
 */
export function requireBegun(quarter: string, today: PlainDate): void {
  if (periodOf('quarter', quarter).first > today) throw new ReturnRefused('not_begun');
}

/**
 * Begins the release that corrects a frozen one.
 *
 * @throws ReturnRefused unless the newest release is frozen.
 */
export function correctReturn(
  current: ReturnRelease | undefined,
  { reason, actor }: Step & { readonly reason: string },
): ReturnRelease {
  if (current === undefined) throw new ReturnRefused('unknown');
  if (current.state !== 'frozen') throw new ReturnRefused('not_frozen');
  const { quarter, number } = current;
  return draftOf({ quarter, number: number + 1, reason, preparedBy: actor });
}

/**
 * Keeps what a check found, and what is said of the sections; unless given, what was said before stays. So do comments with
 * `keepsComments`, where as much is found as they were written for. Checking again takes a signature back: it was given for what was
 * checked and said before.
 *
 * @throws ReturnRefused for a frozen release, and where there is none.
 */
export function recordCheck(
  current: ReturnRelease | undefined,
  {
    check,
    notes,
    keepsComments = false,
    actor,
  }: Step & {
    readonly check: CheckedReturn;
    readonly notes?: readonly ReturnNote[] | undefined;
    readonly keepsComments?: boolean;
  },
): ReturnRelease {
  const open = requireOpen(current);
  const former = keepsComments ? (open.check?.entries ?? []) : [];
  const entries = check.entries.map((entry) => withFormerComment(entry, former));
  const keepsWords =
    entries.some(({ comment }, index) => comment !== check.entries[index]?.comment) ||
    (notes === undefined && open.notes.length > 0);
  return {
    ...open,
    state: 'checked',
    checkedBy: actor,
    checkers: keepsWords ? [...new Set([...open.checkers, actor])] : [actor],
    signedBy: null,
    check: { ...check, entries },
    notes: notes ?? open.notes,
  };
}

/**
 * Signs off what was checked: from then on its as-of day and data version are fixed.
 *
 * @throws ReturnRefused when it was not checked, a finding has no comment, the figures are others by now, whoever signs is no
 *   person, or under the four-eyes rule prepared it or has a check or words in it.
 */
export function signOffReturn(
  current: ReturnRelease | undefined,
  { actor, figures, isFourEyes, isPerson = true }: Step & Pick<CheckedReturn, 'figures'> & Signing,
): ReturnRelease {
  const open = requireOpen(current);
  const { state, check, preparedBy, checkers } = open;
  if (state === 'draft' || check === null) throw new ReturnRefused('not_checked');
  if (!isPerson) throw new ReturnRefused('unnamed');
  if (isFourEyes && (actor === preparedBy || checkers.includes(actor)))
    throw new ReturnRefused('same_person');
  const silent = check.entries.filter(({ findings, comment }) => findings > 0 && comment === null);
  if (silent.length > 0)
    throw new ReturnRefused(
      'uncommented',
      silent.map(({ id }) => id),
    );
  if (check.figures !== figures) throw new ReturnRefused('figures_changed');
  return { ...open, state: 'signed_off', signedBy: actor };
}

/**
 * Freezes what was signed off.
 *
 * @throws ReturnRefused when it was not signed off, or the figures are others than those that were.
 */
export function freezeReturn(
  current: ReturnRelease | undefined,
  { actor, figures }: Step & Pick<CheckedReturn, 'figures'>,
): ReturnRelease {
  const open = requireOpen(current);
  if (open.state !== 'signed_off') throw new ReturnRefused('not_signed_off');
  if (open.check?.figures !== figures) throw new ReturnRefused('figures_changed');
  return { ...open, state: 'frozen', frozenBy: actor };
}

/** The state of a release beside the one that was frozen last; `undefined` where none was. */
export function stateOfRelease(
  { state, number }: Pick<ReturnRelease, 'state' | 'number'>,
  lastFrozen: number | undefined,
): ReturnState {
  return state === 'frozen' && lastFrozen !== undefined && lastFrozen > number ? 'corrected' : state;
}

function withFormerComment(entry: ReturnCheckEntry, former: readonly ReturnCheckEntry[]): ReturnCheckEntry {
  const before = former.find(({ id, findings }) => id === entry.id && findings === entry.findings);
  return { ...entry, comment: entry.comment ?? before?.comment ?? null };
}

/** A release that can still change. */
function requireOpen(current: ReturnRelease | undefined): ReturnRelease {
  if (current === undefined) throw new ReturnRefused('unknown');
  if (current.state === 'frozen') throw new ReturnRefused('frozen');
  return current;
}

function draftOf(begun: Pick<ReturnRelease, 'quarter' | 'number' | 'reason' | 'preparedBy'>): ReturnRelease {
  return {
    ...begun,
    state: 'draft',
    checkedBy: null,
    checkers: [],
    signedBy: null,
    frozenBy: null,
    check: null,
    notes: [],
  };
}
