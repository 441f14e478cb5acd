import { type Condition, isIn } from '../catalogue/aggregate.ts';
import { completionRate, completions, dropoutRate } from '../catalogue/completion-measures.ts';
import { durationMedian } from '../catalogue/duration-measures.ts';
import { enrolments, exits, stock } from '../catalogue/enrolment-measures.ts';
import type { Measure } from '../catalogue/measure.ts';
import { followUpCoverage, independenceByWorkRate, independenceRate } from '../catalogue/outcome-measures.ts';
import { type ExitClass, employmentStatuses, exitReasons } from '../vocabulary/codes.ts';
import { type Horizon, horizons } from '../vocabulary/facts.ts';

/** Facts that no published figure divides any further; `null` asks for all facts. */
export interface DisclosureAtom {
  readonly id: string;
  readonly where: readonly Condition[] | null;
}

/** A figure that a reader sees or computes from what stands beside it: the sum of some atoms. */
export interface DisclosurePart {
  readonly id: string;
  readonly atoms: readonly string[];
}

/**
 * Measures that share their counts, so that in a row they are shown or withheld together. The atoms do not overlap and add
 * up to the facts of the row: what a reader can count there is a sum of atoms, and every atom is such a sum.
 */
export interface DisclosureSystem {
  readonly id: string;
  /** The system that is split here: a row that withholds it withholds this one too. */
  readonly base: string | null;
  readonly measures: readonly Measure[];
  /** With the days on which the facts count, and when they are mature. */
  readonly timing: Pick<Measure, 'fact' | 'horizon' | 'waiting' | 'notSplitBy'>;
  readonly atoms: readonly DisclosureAtom[];
  readonly parts: readonly DisclosurePart[];
  /** Outcomes that are told of everybody where all of a group share them, or none. */
  readonly sensitive: readonly SensitivePart[];
}

/** A part that is an outcome, and the part of those for whom it was possible (`null`: everybody). */
export interface SensitivePart {
  readonly part: string;
  readonly of: string | null;
}

function whole(id: string, [first, ...others]: readonly [Measure, ...Measure[]]): DisclosureSystem {
  return {
    id,
    base: null,
    measures: [first, ...others],
    timing: first,
    atoms: [{ id: 'all', where: null }],
    parts: [{ id: 'all', atoms: ['all'] }],
    sensitive: [],
  };
}

const reasonsOf = (...classes: readonly ExitClass[]): readonly Condition[] => [
  isIn(
    'exit_reason',
    Object.entries(exitReasons).flatMap(([key, reason]) => (classes.includes(reason.class) ? [key] : [])),
  ),
];

/** How participations ended. Without an own figure, the ends that are neither completed, dropped out nor unknown. */
const exitClass: DisclosureSystem = {
  id: 'exit_class',
  base: 'exits',
  measures: [completions, completionRate, dropoutRate],
  timing: completions,
  atoms: [
    { id: 'completed', where: reasonsOf('completed') },
    { id: 'dropout', where: reasonsOf('dropout') },
    { id: 'other', where: reasonsOf('early_success', 'other_end') },
    { id: 'unknown', where: reasonsOf('unknown') },
  ],
  parts: [
    { id: 'completed', atoms: ['completed'] },
    { id: 'dropout', atoms: ['dropout'] },
    { id: 'other', atoms: ['other'] },
    { id: 'unknown', atoms: ['unknown'] },
    { id: 'known_not_completed', atoms: ['dropout', 'other'] },
    { id: 'known_not_dropout', atoms: ['completed', 'other'] },
  ],
  sensitive: [{ part: 'completed', of: null }],
};

const ownWork = Object.entries(employmentStatuses).flatMap(([key, status]) => (status.ownWork ? [key] : []));
const otherStatus = Object.keys(employmentStatuses).filter(
  (key) => key !== 'unknown' && !ownWork.includes(key),
);

/** What became of receipt on one due day, and by own work or not. */
function receiptSystem(horizon: Horizon): DisclosureSystem {
  const atEntry = isIn('in_receipt_at_entry', ['yes']);
  const receipt = (key: 'yes' | 'no' | 'unknown'): Condition => isIn(`receipt_${horizon}m`, [key]);
  const employment = (keys: readonly string[]): Condition => isIn(`employment_${horizon}m`, keys);
  return {
    id: `receipt_${horizon}m`,
    base: 'exits',
    measures: [independenceRate(horizon), independenceByWorkRate(horizon), followUpCoverage(horizon)],
    timing: independenceRate(horizon),
    atoms: [
      { id: 'by_work', where: [atEntry, receipt('no'), employment(ownWork)] },
      { id: 'otherwise', where: [atEntry, receipt('no'), employment(otherStatus)] },
      { id: 'work_unknown', where: [atEntry, receipt('no'), employment(['unknown'])] },
      { id: 'in_receipt', where: [atEntry, receipt('yes')] },
      { id: 'unknown', where: [atEntry, receipt('unknown')] },
      { id: 'not_at_entry', where: [isIn('in_receipt_at_entry', ['no', 'unknown'])] },
    ],
    parts: [
      { id: 'by_work', atoms: ['by_work'] },
      { id: 'otherwise', atoms: ['otherwise'] },
      { id: 'work_unknown', atoms: ['work_unknown'] },
      { id: 'in_receipt', atoms: ['in_receipt'] },
      { id: 'unknown', atoms: ['unknown'] },
      { id: 'not_at_entry', atoms: ['not_at_entry'] },
      { id: 'independent', atoms: ['by_work', 'otherwise', 'work_unknown'] },
      { id: 'known', atoms: ['by_work', 'otherwise', 'work_unknown', 'in_receipt'] },
      { id: 'unknown_by_work', atoms: ['unknown', 'work_unknown'] },
      { id: 'known_not_by_work', atoms: ['otherwise', 'in_receipt'] },
      { id: 'at_entry', atoms: ['by_work', 'otherwise', 'work_unknown', 'in_receipt', 'unknown'] },
    ],
    sensitive: [{ part: 'independent', of: 'at_entry' }],
  };
}

/** Every system whose figures may leave the house under disclosure control; a measure outside them is answered under EXACT alone. */
export const disclosureSystems: readonly DisclosureSystem[] = [
  whole('entries', [enrolments]),
  whole('exits', [exits, durationMedian]),
  whole('stock', [stock]),
  exitClass,
  ...horizons.map(receiptSystem),
];

/** The system with this id. */
export function systemOf(id: string): DisclosureSystem {
  const system = disclosureSystems.find((one) => one.id === id);
  if (system === undefined) throw new Error(`no disclosure system ${id}`);
  return system;
}

/** The system that shows or withholds a measure; `undefined` where it is not published. */
export function systemOfMeasure(id: string): DisclosureSystem | undefined {
  return disclosureSystems.find(({ measures }) => measures.some((measure) => measure.id === id));
}
