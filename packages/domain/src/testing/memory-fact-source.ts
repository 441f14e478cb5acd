import type { FactSnapshot, FactSource, Part, PartRow } from '../breakdown/fact-source.ts';
import { isMature } from '../calendar/maturity.ts';
import { periodKeyOf } from '../calendar/period.ts';
import { type PlainDate, toPlainDate } from '../calendar/plain-date.ts';
import type { Aggregate, Condition } from '../catalogue/aggregate.ts';
import { type DimensionId, dimensionOf } from '../catalogue/dimension.ts';
import { assertNever } from '../errors.ts';
import { facts } from '../vocabulary/facts.ts';
import type { FactRecords } from './fact-records.ts';
import { type MemoryFact, memoryFacts } from './memory-facts.ts';

/** The records of one data version, and the day on which they became known. */
export interface MemoryVersion {
  readonly knownOn: PlainDate;
  readonly records: FactRecords;
}

/**
 * The reference implementation of the port: every rule written out once more, in plain loops, against which SQL is compared.
 * `history` is in the order of the data versions, the first being version 1.
 */
export function createMemoryFactSource(history: readonly MemoryVersion[]): FactSource {
  const versions = history.map(({ knownOn, records }) => ({ knownOn, records, facts: memoryFacts(records) }));
  return {
    read: ({ asOf }, use) => {
      const dataVersion = versions.filter((version) => version.knownOn <= asOf).length;
      const version = versions[dataVersion - 1];
      return use(
        snapshotOf(dataVersion, { all: version?.facts ?? [], phases: version?.records.phases ?? [] }),
      );
    },
  };
}

function snapshotOf(
  dataVersion: number,
  { all, phases }: { all: readonly MemoryFact[]; phases: FactRecords['phases'] },
): FactSnapshot {
  const entries = all.map((fact) => fact.enteredOn).toSorted();
  return {
    dataVersion,
    firstEntry: entries[0] ?? null,
    phases: phases
      .map((phase) => ({
        key: phase.key,
        first: phase.startsOn,
        last: phase.endsOn ?? toPlainDate('9999-12-31'),
      }))
      .toSorted((a, b) => (a.first < b.first ? -1 : 1)),
    answer: (part) =>
      Promise.resolve(
        part.groupings.flatMap((grouping, index) => answerGrouping(all, { part, grouping, index })),
      ),
  };
}

/** A fact as a group sees it: with its date, and its key per time dimension. */
interface SeenFact {
  readonly fact: MemoryFact;
  readonly date: PlainDate | null;
  readonly keys: Readonly<Partial<Record<DimensionId, string>>>;
}

function answerGrouping(
  all: readonly MemoryFact[],
  { part, grouping, index }: { part: Part; grouping: readonly DimensionId[]; index: number },
): readonly PartRow[] {
  const seen = all
    .flatMap((fact) => sightings(fact, part))
    .filter((one) => part.where === null || holds(part.where, { seen: one, part }));
  const keysOf = (one: SeenFact): readonly string[] => grouping.map((dimension) => keyOf(one, dimension));
  const groups = Map.groupBy(seen, (one) => JSON.stringify(keysOf(one)));
  return [...groups.values()].map((group) => ({
    grouping: index,
    keys: group[0] === undefined ? [] : keysOf(group[0]),
    values: part.aggregates.map((aggregate) => compute(aggregate, { group, part })),
  }));
}

function sightings(fact: MemoryFact, part: Part): readonly SeenFact[] {
  const { seen } = facts[part.fact];
  if (seen === 'on') {
    const date = part.fact === 'entry' ? fact.enteredOn : fact.exitedOn;
    if (date === null || date > part.asOf) return [];
    if (!part.stretches.some((days) => days.first <= date && date <= days.last)) return [];
    const phase = part.phases.find((days) => days.first <= date && date <= days.last)?.key ?? 'unknown';
    return [
      {
        fact,
        date,
        keys: {
          phase,
          year: periodKeyOf('year', date),
          quarter: periodKeyOf('quarter', date),
          month: periodKeyOf('month', date),
        },
      },
    ];
  }
  const { enteredOn, exitedOn } = fact;
  return part.windows
    .filter(
      (days) =>
        enteredOn <= days.last &&
        (exitedOn === null || (seen === 'during' ? exitedOn >= days.first : exitedOn > days.last)),
    )
    .map((days) => ({ fact, date: null, keys: days.keys }));
}

function keyOf(seen: SeenFact, dimension: DimensionId): string {
  const { source } = dimensionOf(dimension);
  const key =
    source.kind === 'attribute' || source.kind === 'codes'
      ? seen.fact.attributes[source.attribute]
      : seen.keys[dimension];
  if (key === undefined) throw new Error(`No key for dimension ${dimension}`);
  return key;
}

function holds(condition: Condition, { seen, part }: { seen: SeenFact; part: Part }): boolean {
  switch (condition.kind) {
    case 'in':
      return condition.values.includes(seen.fact.attributes[condition.attribute] ?? 'unknown');
    case 'all':
      return condition.of.every((one) => holds(one, { seen, part }));
    case 'any':
      return condition.of.some((one) => holds(one, { seen, part }));
    case 'mature':
      return seen.date !== null && isMature(seen.date, { asOf: part.asOf, timing: condition.timing });
    default:
      return assertNever(condition);
  }
}

function compute(
  aggregate: Aggregate,
  { group, part }: { group: readonly SeenFact[]; part: Part },
): number | null {
  const { where } = aggregate;
  const counted = where === null ? group : group.filter((seen) => holds(where, { seen, part }));
  const numbers = (): number[] =>
    counted.map((seen) => seen.fact.durationDays).filter((days) => days !== null);
  switch (aggregate.kind) {
    case 'count':
      return counted.length;
    case 'distinct_participants':
      return new Set(counted.map((seen) => seen.fact.participant)).size;
    case 'sum':
      return counted.length === 0 ? null : numbers().reduce((sum, days) => sum + days, 0);
    case 'median':
      return medianOf(numbers());
    default:
      return assertNever(aggregate);
  }
}

function medianOf(numbers: number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
