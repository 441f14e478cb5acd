import { type PlainDate, type ProtectedProfile, type RowId, rowIdOf } from '@neue-wege/domain';
import { type HideSmall, hideSmall } from './hide-small.ts';
import { type InferredCount, inferCounts } from './infer-counts.ts';
import type { Inference, Needed } from './infer-intervals.ts';
import { isWide } from './ledger.ts';
import type { Range } from './linear-system.ts';
import type { JudgedRelease } from './model/reader-system.ts';
import { type MovedFigure, movedFigures } from './moved-figures.ts';
import { type OpenCell, openSmallCells } from './open-cells.ts';

/** What is attacked: a release, and the one before it, since a reader has both. */
export interface Attack extends Pick<Inference, 'isOver' | 'pause'> {
  readonly current: JudgedRelease;
  readonly former?: JudgedRelease;
}

/** How the withheld counts of a system or a table fared. */
export interface Tally {
  /** Withheld counts that are not zero. */
  readonly judged: number;
  /** The reader knows the count. */
  readonly recovered: number;
  /** The reader knows it too well: within an interval narrower than three, or that it is below three. */
  readonly narrow: number;
  /** A limit came before the answer; not safe. */
  readonly undecided: number;
}

/** A withheld count that is not safe. Tells what it hides: for those alone who may see exact figures. */
export interface UnsafeCount {
  readonly verdict: Exclude<Verdict, 'safe'>;
  readonly system: string;
  readonly part: string;
  readonly row: RowId;
  readonly interval: Range;
}

/** Whether a withheld count stays one. */
export type Verdict = 'safe' | 'recovered' | 'narrow' | 'undecided';

/** What an attack found out. */
export interface AttackRecord extends Tally {
  readonly profile: ProtectedProfile;
  readonly asOf: PlainDate;
  readonly dataVersion: number;
  /** Data version of the release before, where both were attacked together. */
  readonly formerDataVersion: number | null;
  readonly isSafe: boolean;
  /** Withheld counts of nobody, which need no protection. */
  readonly zeros: number;
  /**
   * Withheld counts of three or more that are told elsewhere, and tell of nobody: the release before shows them and they have
   * not changed since, or they are of everybody, as a total shows that nobody at all has another answer.
   */
  readonly told: number;
  /** Cells of one or two persons that are shown. */
  readonly open: readonly OpenCell[];
  readonly unsafe: readonly UnsafeCount[];
  readonly bySystem: Readonly<Record<string, Tally>>;
  readonly byTable: Readonly<Record<string, Tally>>;
  /** How large the attack was: what the reader does not know, and what is known about it. */
  readonly variables: number;
  readonly equations: number;
  /** The same tables, had only cells of one or two persons been withheld: at least so many are recovered. */
  readonly hideSmall: HideSmall;
  /** Figures shown in both releases that moved by one or two: each tells that somebody came or went. */
  readonly moved: readonly MovedFigure[];
}

/** What a withheld count must leave open to be safe. */
export const needed: Needed = { width: 3, most: 3 };

/**
 * Attacks a release with everything that its profile can obtain, and with what the former release showed. The reader is assumed
 * to know which counts have not changed between the two.
 *
 * @throws Error when the figures contradict the rules by which the reader joins them: then a rule of the attack is wrong.
 */
export async function attack({ current, former, ...search }: Attack): Promise<AttackRecord> {
  const releases = former === undefined ? [current] : [former, current];
  const { counts, zeros, told, variables, equations } = await inferCounts(releases, { needed, ...search });
  const judged = counts.map((count) => ({ ...count, verdict: verdictOf(count) }));
  const { profile, asOf, dataVersion } = current.release;
  const open = openSmallCells(current);
  const tally = tallyOf(judged);
  return {
    profile,
    asOf,
    dataVersion,
    formerDataVersion: former?.release.dataVersion ?? null,
    isSafe: tally.recovered + tally.narrow + tally.undecided + open.length === 0,
    ...tally,
    zeros,
    told,
    open,
    unsafe: judged.flatMap(unsafeCount),
    bySystem: talliesBy(judged, ({ system }) => [system.id]),
    byTable: talliesBy(judged, ({ unit }) => unit.tables),
    variables,
    equations,
    hideSmall: await hideSmall(current),
    moved: former === undefined ? [] : movedFigures([former.release, current.release]),
  };
}

interface Judged extends InferredCount {
  readonly verdict: Verdict;
}

function verdictOf({ interval: { attained, possible } }: InferredCount): Verdict {
  if (isWide(attained, needed)) return 'safe';
  if (possible.least === possible.most) return 'recovered';
  return isWide(possible, needed) ? 'undecided' : 'narrow';
}

function unsafeCount({ unit, system, part, verdict, interval }: Judged): readonly UnsafeCount[] {
  if (verdict === 'safe') return [];
  return [{ verdict, system: system.id, part, row: rowIdOf(unit.keys), interval: interval.possible }];
}

function tallyOf(judged: readonly Judged[]): Tally {
  const number = (verdict: Verdict): number => judged.filter((one) => one.verdict === verdict).length;
  return {
    judged: judged.length,
    recovered: number('recovered'),
    narrow: number('narrow'),
    undecided: number('undecided'),
  };
}

/** A count stands in every table of its row. */
function talliesBy(
  judged: readonly Judged[],
  namesOf: (one: Judged) => readonly string[],
): Readonly<Record<string, Tally>> {
  const groups = new Map<string, Judged[]>();
  for (const one of judged)
    for (const name of namesOf(one)) {
      const group = groups.get(name) ?? [];
      groups.set(name, group);
      group.push(one);
    }
  return Object.fromEntries([...groups].map(([name, group]) => [name, tallyOf(group)]));
}
