import type { BreakdownRow, MeasureValue } from '../breakdown/breakdown.ts';
import { type Aggregate, count } from '../catalogue/aggregate.ts';
import type { CountMeasure } from '../catalogue/measure.ts';
import type { Text } from '../vocabulary/text.ts';
import type { LatticeRow } from './lattice.ts';
import type { DisclosureAtom, DisclosureSystem } from './systems.ts';

const nameless: Text = { de: '', en: '' };

/** The atoms of a system, counted: measures without a name, which no answer may show. */
export interface AtomCounts {
  readonly system: DisclosureSystem;
  readonly measures: readonly CountMeasure[];
  /** Ids of the measures, in the order of the atoms. */
  readonly facts: readonly string[];
  readonly persons: readonly string[];
}

/**
 * Measures that count the facts of every atom and the different persons behind them, on the days of the system: where its
 * figures are not due, these have no value either, and in rows without a period they count what is mature.
 */
export function countAtoms(system: DisclosureSystem): AtomCounts {
  const facts = system.atoms.map((atom) => counting(system, { atom, of: 'facts' }));
  const persons = system.atoms.map((atom) => counting(system, { atom, of: 'persons' }));
  return {
    system,
    measures: [...facts, ...persons],
    facts: facts.map(({ id }) => id),
    persons: persons.map(({ id }) => id),
  };
}

/** The counts of the system in a row; `undefined` where they are not due, or the row cannot split them. */
export function atomsIn(
  { values }: Pick<BreakdownRow, 'values'>,
  { facts, persons }: AtomCounts,
): Pick<LatticeRow, 'values' | 'persons'> | undefined {
  const counted = numbersIn(values, facts);
  const different = numbersIn(values, persons);
  return counted === undefined || different === undefined
    ? undefined
    : { values: counted, persons: different };
}

function numbersIn(
  values: Readonly<Record<string, MeasureValue>>,
  ids: readonly string[],
): readonly number[] | undefined {
  const numbers: number[] = [];
  for (const id of ids) {
    const value = values[id];
    if (value?.kind !== 'count') throw new Error('The atoms of a system were not counted');
    if (value.value === null) return undefined;
    numbers.push(value.value);
  }
  return numbers;
}

function counting(
  { id, timing }: DisclosureSystem,
  { atom, of }: { atom: DisclosureAtom; of: 'facts' | 'persons' },
): CountMeasure {
  const { fact, horizon, waiting, notSplitBy } = timing;
  const { where } = atom;
  const value: Aggregate = of === 'facts' ? count(where) : { kind: 'distinct_participants', where };
  return {
    // No id of the catalogue has a dot.
    id: `${id}.${atom.id}.${of}`,
    kind: 'count',
    unit: of === 'facts' ? 'participations' : 'persons',
    label: nameless,
    definition: nameless,
    formula: nameless,
    example: nameless,
    readingHint: nameless,
    unknownRule: null,
    source: '',
    version: 1,
    fact,
    horizon,
    waiting,
    notSplitBy,
    value,
  };
}
