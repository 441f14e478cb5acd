import { allOf, anyOf, type Condition, isIn } from '../catalogue/aggregate.ts';
import { completionRate, completions, dropoutRate } from '../catalogue/completion-measures.ts';
import { durationMedian } from '../catalogue/duration-measures.ts';
import { enrolments, exits, stock } from '../catalogue/enrolment-measures.ts';
import type { Measure } from '../catalogue/measure.ts';
import { followUpCoverage, independenceByWorkRate, independenceRate } from '../catalogue/outcome-measures.ts';
import { type ExitClass, employmentStatuses, exitReasons } from '../vocabulary/codes.ts';
import { type Horizon, horizons } from '../vocabulary/facts.ts';

/** Facts of a class; `null` asks for all facts. */
export interface DisclosureAtom {
  readonly id: string;
  readonly where: Condition | null;
  /** Who is outside the population of the measures: no count of theirs, and so no cell that is withheld or protected. */
  readonly isOutside?: true;
}

/** A count that a reader sees or computes from what stands beside it: the sum of some atoms. */
export interface DisclosurePart {
  readonly id: string;
  readonly atoms: readonly string[];
}

/**
 * Measures that share their counts, so that in a row they are shown or withheld together. The atoms do not overlap and add
 * up to the facts of the row. Systems of a family divide the same facts ever finer: each refines the atoms of its base.
 */
export interface DisclosureSystem {
  readonly id: string;
  /** The system that is divided here: a row that withholds it withholds this one too. */
  readonly base: string | null;
  /** Shown or withheld as a whole with the unit. */
  readonly measures: readonly Measure[];
  /** Measures of coarser systems of which only the unknown, and what follows from them, is told here. */
  readonly unknownOf: readonly Measure[];
  /** With the days on which the facts count, and when they are mature. */
  readonly timing: Pick<Measure, 'fact' | 'horizon' | 'waiting' | 'notSplitBy'>;
  readonly atoms: readonly DisclosureAtom[];
  /** The counts that this system adds to those of its base. */
  readonly parts: readonly DisclosurePart[];
  /** The finest classes of the facts, alike in all systems of the family; `null` where there is one class only. */
  readonly family: string | null;
  /** For every class of the family the index of the atom in which it lies. */
  readonly atomOfClass: readonly number[];
  /** An outcome that is told of everybody where all of a group share it, or none. */
  readonly sensitive: SensitiveOutcome | null;
}

/** Ids of the atoms with the outcome, and of all for whom it was possible. */
export interface SensitiveOutcome {
  readonly outcome: readonly string[];
  readonly of: readonly string[];
}

function whole(id: string, [first, ...others]: readonly [Measure, ...Measure[]]): DisclosureSystem {
  return {
    id,
    base: null,
    measures: [first, ...others],
    unknownOf: [],
    timing: first,
    atoms: [{ id: 'all', where: null }],
    parts: [{ id: 'all', atoms: ['all'] }],
    family: null,
    atomOfClass: [0],
    sensitive: null,
  };
}

interface Level {
  readonly id: string;
  readonly measures?: readonly Measure[];
  readonly unknownOf?: readonly Measure[];
  /** The classes of the family in each atom. */
  readonly atoms: Readonly<Record<string, readonly string[]>>;
  readonly parts: readonly DisclosurePart[];
  readonly sensitive?: SensitiveOutcome;
}

interface Family {
  readonly id: string;
  readonly timing: DisclosureSystem['timing'];
  readonly classes: readonly DisclosureAtom[];
}

/** Systems that divide exits ever finer, coarse ones first. */
function levels(
  { id: family, timing, classes }: Family,
  given: readonly Level[],
): readonly DisclosureSystem[] {
  return given.map(({ id, measures = [], unknownOf = [], atoms, parts, sensitive = null }, place) => {
    const entries = Object.entries(atoms);
    return {
      id,
      base: given[place - 1]?.id ?? 'exits',
      measures,
      unknownOf,
      timing,
      atoms: entries.map(([atom, ids]) =>
        atomOf(
          atom,
          classes.filter((one) => ids.includes(one.id)),
        ),
      ),
      parts,
      family,
      atomOfClass: classes.map((one) => entries.findIndex(([, ids]) => ids.includes(one.id))),
      sensitive,
    };
  });
}

function atomOf(id: string, classes: readonly DisclosureAtom[]): DisclosureAtom {
  const conditions = classes.map((one) => one.where).filter((one) => one !== null);
  const [only, ...others] = conditions;
  const where = only !== undefined && others.length === 0 ? only : anyOf(...conditions);
  return classes.every(({ isOutside }) => isOutside === true)
    ? { id, where, isOutside: true }
    : { id, where };
}

/** The parts that are atoms. */
const each = (...atoms: readonly string[]): readonly DisclosurePart[] =>
  atoms.map((atom) => ({ id: atom, atoms: [atom] }));

const reasonsOf = (...wanted: readonly ExitClass[]): Condition =>
  isIn(
    'exit_reason',
    Object.entries(exitReasons).flatMap(([key, reason]) => (wanted.includes(reason.class) ? [key] : [])),
  );

/** How participations ended. */
const exitEnds = levels(
  {
    id: 'exit_end',
    timing: completions,
    classes: [
      { id: 'completed', where: reasonsOf('completed') },
      { id: 'dropout', where: reasonsOf('dropout') },
      { id: 'other', where: reasonsOf('early_success', 'other_end') },
      { id: 'unknown', where: reasonsOf('unknown') },
    ],
  },
  [
    {
      id: 'completion',
      measures: [completions, completionRate],
      atoms: { completed: ['completed'], not_completed: ['dropout', 'other', 'unknown'] },
      parts: each('completed', 'not_completed'),
    },
    {
      id: 'dropout',
      measures: [dropoutRate],
      atoms: { completed: ['completed'], dropout: ['dropout'], rest: ['other', 'unknown'] },
      parts: [...each('dropout', 'rest'), { id: 'not_dropout', atoms: ['completed', 'rest'] }],
    },
    {
      id: 'end_unknown',
      unknownOf: [completionRate, dropoutRate],
      atoms: { completed: ['completed'], dropout: ['dropout'], other: ['other'], unknown: ['unknown'] },
      parts: [
        ...each('other', 'unknown'),
        { id: 'known_not_completed', atoms: ['dropout', 'other'] },
        { id: 'known_not_dropout', atoms: ['completed', 'other'] },
      ],
    },
  ],
);

const ownWork = Object.entries(employmentStatuses).flatMap(([key, status]) => (status.ownWork ? [key] : []));
const otherStatus = Object.keys(employmentStatuses).filter(
  (key) => key !== 'unknown' && !ownWork.includes(key),
);

/** What became of receipt on one due day, and by own work or not. */
function receiptLevels(horizon: Horizon): readonly DisclosureSystem[] {
  const among = (...conditions: readonly Condition[]): Condition | null =>
    allOf(isIn('in_receipt_at_entry', ['yes']), ...conditions);
  const receipt = (key: 'yes' | 'no' | 'unknown'): Condition => isIn(`receipt_${horizon}m`, [key]);
  const employment = (keys: readonly string[]): Condition => isIn(`employment_${horizon}m`, keys);
  const independent = ['by_work', 'otherwise', 'work_unknown'];
  const outside = { outside: ['outside'] };
  const independence = independenceRate(horizon);
  const byWork = independenceByWorkRate(horizon);
  return levels(
    {
      id: `receipt_${horizon}m`,
      timing: independence,
      classes: [
        { id: 'by_work', where: among(receipt('no'), employment(ownWork)) },
        { id: 'otherwise', where: among(receipt('no'), employment(otherStatus)) },
        { id: 'work_unknown', where: among(receipt('no'), employment(['unknown'])) },
        { id: 'in_receipt', where: among(receipt('yes')) },
        { id: 'unknown', where: among(receipt('unknown')) },
        { id: 'outside', where: isIn('in_receipt_at_entry', ['no', 'unknown']), isOutside: true },
      ],
    },
    [
      {
        id: `independence_${horizon}m`,
        measures: [independence],
        atoms: { independent, not_independent: ['in_receipt', 'unknown'], ...outside },
        parts: each('independent', 'not_independent'),
        sensitive: { outcome: ['independent'], of: ['independent', 'not_independent'] },
      },
      {
        id: `by_work_${horizon}m`,
        measures: [byWork],
        atoms: {
          by_work: ['by_work'],
          independent_otherwise: ['otherwise', 'work_unknown'],
          not_independent: ['in_receipt', 'unknown'],
          ...outside,
        },
        parts: [
          ...each('by_work', 'independent_otherwise'),
          { id: 'not_by_work', atoms: ['independent_otherwise', 'not_independent'] },
        ],
      },
      {
        id: `receipt_unknown_${horizon}m`,
        measures: [followUpCoverage(horizon)],
        unknownOf: [independence],
        atoms: {
          by_work: ['by_work'],
          independent_otherwise: ['otherwise', 'work_unknown'],
          in_receipt: ['in_receipt'],
          unknown: ['unknown'],
          ...outside,
        },
        parts: [
          ...each('in_receipt', 'unknown'),
          { id: 'known', atoms: ['by_work', 'independent_otherwise', 'in_receipt'] },
        ],
      },
      {
        id: `work_unknown_${horizon}m`,
        unknownOf: [byWork],
        atoms: {
          by_work: ['by_work'],
          otherwise: ['otherwise'],
          work_unknown: ['work_unknown'],
          in_receipt: ['in_receipt'],
          unknown: ['unknown'],
          ...outside,
        },
        parts: [
          ...each('otherwise', 'work_unknown'),
          { id: 'unknown_by_work', atoms: ['work_unknown', 'unknown'] },
          { id: 'known_not_by_work', atoms: ['otherwise', 'in_receipt'] },
        ],
      },
    ],
  );
}

/** Every system whose figures may leave the house under disclosure control; a measure outside them is answered under EXACT alone. */
export const disclosureSystems: readonly DisclosureSystem[] = [
  whole('entries', [enrolments]),
  whole('exits', [exits, durationMedian]),
  whole('stock', [stock]),
  ...exitEnds,
  ...horizons.flatMap(receiptLevels),
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

/** The finer system that shows or withholds how many are unknown in a rate; `undefined` where it tells of none. */
export function systemOfUnknown(id: string): DisclosureSystem | undefined {
  return disclosureSystems.find(({ unknownOf }) => unknownOf.some((measure) => measure.id === id));
}

/** The finest system of a family, whose atoms are the classes. */
export function finestOf(family: string): DisclosureSystem {
  const finest = disclosureSystems.findLast((one) => one.family === family);
  if (finest === undefined) throw new Error(`no family ${family} of disclosure systems`);
  return finest;
}
