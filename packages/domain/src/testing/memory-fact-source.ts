import type { FactSnapshot, FactSource, KnownVersion, Part, PartRow } from '../breakdown/fact-source.ts';
import { isMature } from '../calendar/maturity.ts';
import { type PlainDate, toPlainDate } from '../calendar/plain-date.ts';
import type { Aggregate, Condition } from '../catalogue/aggregate.ts';
import { type DimensionId, dimensionOf } from '../catalogue/dimension.ts';
import { assertNever } from '../errors.ts';
import type { RequestContext } from '../vocabulary/context.ts';
import { facts, type KeyAttribute, type NumberAttribute } from '../vocabulary/facts.ts';
import type { FactRecords } from './fact-records.ts';
import { calendarKeys, type MemoryFact, type MemoryFacts } from './memory-fact.ts';
import { daysWithin, memoryFacts } from './memory-facts.ts';
import { recordingsOf } from './recordings.ts';
import { recordsInSight } from './records-in-sight.ts';
import { noFacts } from './sample-facts.ts';

/** The records of one data version, and the day on which they became known. */
export interface MemoryVersion {
  readonly knownOn: PlainDate;
  readonly records: FactRecords;
  /** How the version came about; an import unless said otherwise. */
  readonly origin?: KnownVersion['origin'];
  /** It is of one record that somebody typed; a delivery unless said otherwise. */
  readonly isSingleRecord?: boolean;
  /** The version was loaded after that day, so it tells nothing about when its events were recorded. */
  readonly isLoadedLater?: boolean;
}

/**
 * The reference implementation of the port: every rule written out once more, in plain loops, against which SQL is compared.
 * `history` is in the order of the data versions, the first being version 1.
 */
export function createMemoryFactSource(history: readonly MemoryVersion[]): FactSource {
  const known = new Map<string, readonly MemoryVersion[]>();
  const inSight = ({ locations }: RequestContext): readonly MemoryVersion[] => {
    const id = JSON.stringify(locations);
    const seen =
      known.get(id) ??
      history.map((version) => ({ ...version, records: recordsInSight(version.records, locations) }));
    known.set(id, seen);
    return seen;
  };
  const cache = new Map<string, MemoryFacts>();
  return {
    read: ({ context, asOf, dataVersion: asked }, use) => {
      const isKnown = (version: MemoryVersion): boolean =>
        context.locations.length > 0 && version.knownOn <= asOf;
      const dataVersion = asked ?? history.filter(isKnown).length;
      const versions = inSight(context).slice(0, dataVersion);
      const records = versions.at(-1)?.records ?? noFacts;
      const id = JSON.stringify([context.locations, dataVersion, asOf]);
      const recorded = versions.map((one) => ({ ...one, isLoadedLater: one.isLoadedLater ?? false }));
      const all = cache.get(id) ?? memoryFacts({ records, recorded: recordingsOf(recorded), asOf });
      cache.set(id, all);
      return use(snapshotOf(dataVersion, { all, records }));
    },
    versions: () =>
      Promise.resolve(
        history.map(({ knownOn, origin, isSingleRecord = false }, index) => ({
          dataVersion: index + 1,
          knownOn,
          origin: origin ?? 'import',
          isSingleRecord,
        })),
      ),
  };
}

function snapshotOf(
  dataVersion: number,
  { all, records }: { all: MemoryFacts; records: FactRecords },
): FactSnapshot {
  const first = (states: readonly MemoryFact[]): PlainDate | null =>
    states
      .map(({ from }) => from)
      .filter((day) => day !== null)
      .toSorted()[0] ?? null;
  return {
    dataVersion,
    phases: records.phases
      .map((phase) => ({
        key: phase.key,
        first: phase.startsOn,
        last: phase.endsOn ?? toPlainDate('9999-12-31'),
      }))
      .toSorted((a, b) => (a.first < b.first ? -1 : 1)),
    targets: records.targets,
    firstDays: () => Promise.resolve({ entry: first(all.presence), place: first(all.place) }),
    answer: (part) => Promise.resolve(answerPart(all[part.fact], part).slice(0, part.mostRows)),
  };
}

function answerPart(all: readonly MemoryFact[], part: Part): readonly PartRow[] {
  const seen = all
    .flatMap((fact) => sightings(fact, part))
    .filter((one) => part.where === null || holds(part.where, { seen: one, part }));
  return part.groupings.flatMap((grouping, index) => {
    const keysOf = (one: SeenFact): readonly string[] => [
      ...grouping.map((dimension) => keyOf(one, dimension)),
      ...part.splitBy.map((attribute) => attributeOf(one, attribute)),
    ];
    const groups = Map.groupBy(seen, (one) => JSON.stringify(keysOf(one)));
    return [...groups.values()].map((group) => ({
      grouping: index,
      keys: group[0] === undefined ? [] : keysOf(group[0]),
      values: part.aggregates.map((aggregate) => compute(aggregate, { group, part })),
    }));
  });
}

/** A fact as a group sees it: with its key per time dimension, and its numbers within the window. */
interface SeenFact {
  readonly fact: MemoryFact;
  readonly keys: Readonly<Partial<Record<DimensionId, string>>>;
  readonly numbers: Readonly<Partial<Record<NumberAttribute, number | null>>>;
}

function sightings(fact: MemoryFact, part: Part): readonly SeenFact[] {
  const { seen } = facts[part.fact];
  if (seen === 'on') {
    const { day, numbers } = fact;
    if (day === null || day > part.asOf) return [];
    if (!part.stretches.some((days) => days.first <= day && day <= days.last)) return [];
    const phase = part.phases.find((days) => days.first <= day && day <= days.last)?.key ?? 'unknown';
    return [{ fact, numbers, keys: { phase, ...calendarKeys(day) } }];
  }
  const { from, until } = fact;
  if (from === null) return [];
  return part.windows
    .filter(
      (days) =>
        from <= days.last &&
        (until === null || (seen === 'during' ? until >= days.first : until > days.last)),
    )
    .map((days) => {
      const within = daysWithin(fact, days);
      const places = fact.numbers.place_days ?? 0;
      return { fact, keys: days.keys, numbers: { presence_days: within, place_days: places * within } };
    });
}

function keyOf(seen: SeenFact, dimension: DimensionId): string {
  const { source } = dimensionOf(dimension);
  if (source.kind === 'attribute' || source.kind === 'codes') return attributeOf(seen, source.attribute);
  const key = seen.keys[dimension];
  if (key === undefined) throw new Error(`No key for dimension ${dimension}`);
  return key;
}

function attributeOf({ fact }: SeenFact, attribute: KeyAttribute): string {
  const key = fact.attributes[attribute];
  if (key === undefined) throw new Error(`The fact has no attribute ${attribute}`);
  return key;
}

function holds(condition: Condition, { seen, part }: { seen: SeenFact; part: Part }): boolean {
  switch (condition.kind) {
    case 'in':
      return condition.values.includes(attributeOf(seen, condition.attribute));
    case 'all':
      return condition.of.every((one) => holds(one, { seen, part }));
    case 'any':
      return condition.of.some((one) => holds(one, { seen, part }));
    case 'mature': {
      const { date, timing } = condition;
      const day = date === 'own' ? seen.fact.day : (seen.fact.days[date] ?? null);
      return day !== null && isMature(day, { asOf: part.asOf, timing });
    }
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
  const numbers = (attribute: NumberAttribute): number[] =>
    counted.map((seen) => seen.numbers[attribute] ?? null).filter((number) => number !== null);
  switch (aggregate.kind) {
    case 'count':
      return counted.length;
    case 'distinct_participants':
      return new Set(counted.map((seen) => seen.fact.participant)).size;
    case 'sum': {
      const found = numbers(aggregate.attribute);
      return found.length === 0 ? null : found.reduce((total, number) => total + number, 0);
    }
    case 'median':
      return medianOf(numbers(aggregate.attribute));
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
