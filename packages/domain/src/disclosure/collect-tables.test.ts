import { describe, expect, it } from 'vitest';
import type { Breakdown, BreakdownRow } from '../breakdown/breakdown.ts';
import type { FactSource } from '../breakdown/fact-source.ts';
import { figurePart } from '../breakdown/figure-part.ts';
import { toPlainDate } from '../calendar/plain-date.ts';
import type { FigurePart } from '../catalogue/figure-identity.ts';
import type { Measure } from '../catalogue/measure.ts';
import { publishedTables } from '../catalogue/published-tables.ts';
import type { FactRecords } from '../testing/fact-records.ts';
import { createMemoryFactSource } from '../testing/memory-fact-source.ts';
import { randomFacts } from '../testing/random-facts.ts';
import { sampleEnrolment, sampleFacts } from '../testing/sample-facts.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import { type CollectedTables, collectTables } from './collect-tables.ts';
import { isFigureOfRuns } from './figures-of-runs.ts';
import { type LatticeRow, unitIdOf } from './lattice.ts';
import { completeKeys, rowIdOf } from './release.ts';
import { systemOf, systemOfMeasure } from './systems.ts';

const asOf = toPlainDate('2024-03-31');
const knownOn = toPlainDate('2024-01-10');
const context = { actor: 'test', locations: 'all', profile: 'EXACT' } as const;
const collect = (records: FactRecords): Promise<CollectedTables> =>
  collectTables({ source: createMemoryFactSource([{ knownOn, records }]), context }, { asOf });

const worlds = await Promise.all(
  [1, 2, 3].map((seed) => collect(randomFacts(seededRandom(seed), { size: 150, knownOn }))),
);

/** The system and atoms that a figure is the sum of, in the order of numerator, denominator, unknown and known rest of a rate. */
function sumsFor(
  measure: Measure,
  figure: FigurePart,
): readonly [system: string, atoms: readonly string[]] | undefined {
  const horizon = /_\d+m$/u.exec(measure.id)?.[0] ?? '';
  const found = sumsOfRates[measure.id.slice(0, measure.id.length - horizon.length)]?.[figure];
  if (found !== undefined) return [`${found[0]}${horizon}`, found[1]];
  if (measure.kind === 'rate') return undefined;
  return measure.id === 'completions'
    ? ['completion', ['completed']]
    : [systemOfMeasure(measure.id)?.id ?? '', ['all']];
}

const population = ['independent', 'not_independent'];
const receiptKnown = ['by_work', 'independent_otherwise', 'in_receipt'];
const sumsOfRates: Readonly<
  Record<string, Partial<Record<FigurePart, readonly [system: string, atoms: readonly string[]]>>>
> = {
  completion_rate: {
    numerator: ['completion', ['completed']],
    denominator: ['completion', ['completed', 'not_completed']],
    unknown: ['end_unknown', ['unknown']],
    known_rest: ['end_unknown', ['dropout', 'other']],
  },
  dropout_rate: {
    numerator: ['dropout', ['dropout']],
    denominator: ['dropout', ['completed', 'dropout', 'rest']],
    unknown: ['end_unknown', ['unknown']],
    known_rest: ['end_unknown', ['completed', 'other']],
  },
  independence_rate: {
    numerator: ['independence', ['independent']],
    denominator: ['independence', population],
    unknown: ['receipt_unknown', ['unknown']],
    known_rest: ['receipt_unknown', ['in_receipt']],
  },
  independence_by_work_rate: {
    numerator: ['by_work', ['by_work']],
    denominator: ['independence', population],
    unknown: ['work_unknown', ['unknown', 'work_unknown']],
    known_rest: ['work_unknown', ['otherwise', 'in_receipt']],
  },
  follow_up_coverage: {
    numerator: ['receipt_unknown', receiptKnown],
    denominator: ['independence', population],
    unknown: ['receipt_unknown', []],
    known_rest: ['receipt_unknown', ['unknown']],
  },
};

function rowsOf({ lattice }: Pick<CollectedTables, 'lattice'>): ReadonlyMap<string, LatticeRow> {
  return new Map(lattice.rows.map((row) => [unitIdOf(row.system, rowIdOf(row.keys)), row]));
}

function sumOf({ system, values }: LatticeRow, summed: readonly string[]): number {
  const { atoms } = systemOf(system);
  if (summed.some((one) => !atoms.some(({ id }) => id === one)))
    throw new Error(`${system} has not all of ${summed.join()}`);
  return atoms.reduce((sum, { id }, index) => sum + (summed.includes(id) ? (values[index] ?? NaN) : 0), 0);
}

/** Every count of a measure in a row that a reader sees, beside what the atoms say. */
function countsIn(
  row: BreakdownRow,
  { measure, rows }: { measure: Measure; rows: ReadonlyMap<string, LatticeRow> },
): readonly (readonly [figure: string, shown: number, ofAtoms: number | undefined])[] {
  return (['value', 'n', 'numerator', 'denominator', 'unknown', 'known_rest'] as const).flatMap((part) => {
    const shown = figurePart(row.values[measure.id], { measure, part });
    if (shown === null) return [];
    const sums = sumsFor(measure, part);
    const found = sums === undefined ? undefined : rows.get(unitIdOf(sums[0], rowIdOf(row.keys)));
    const ofAtoms = found === undefined || sums === undefined ? undefined : sumOf(found, sums[1]);
    return [[`${measure.id} ${part}`, shown, ofAtoms] as const];
  });
}

describe('collectTables', () => {
  it.each(worlds.entries().toArray())(
    'has atoms that add up to every count of a table, in world %i',
    (_, world) => {
      const rows = rowsOf(world);
      const counts = world.tables.flatMap(({ breakdown }) =>
        [...breakdown.rows, breakdown.total].flatMap((row) =>
          breakdown.measures
            .filter((measure) => !isFigureOfRuns(measure))
            .flatMap((measure) => countsIn(row, { measure, rows })),
        ),
      );
      expect(counts.length).toBeGreaterThan(1000);
      expect(counts.filter(([, shown, ofAtoms]) => shown !== ofAtoms)).toEqual([]);
      expect(new Set(counts.map(([figure]) => figure)).size).toBeGreaterThan(40);
    },
  );

  it('counts no more persons than facts, and nobody where there is no fact', () => {
    const counts = worlds.flatMap(({ lattice }) =>
      lattice.rows.flatMap(({ values, persons }) =>
        values.map((facts, index) => [facts, persons[index] ?? NaN] as const),
      ),
    );
    expect(counts.every(([facts, persons]) => persons <= facts && persons > 0 === facts > 0)).toBe(true);
    expect(counts.some(([facts, persons]) => persons < facts)).toBe(true);
  });

  it('tells every row once, and the grand total without keys', () => {
    for (const { lattice, tables } of worlds) {
      const rows = rowsOf({ lattice });
      expect(rows.size).toBe(lattice.rows.length);
      const total = tables[0]?.breakdown.total.values['enrolments'];
      expect(rows.get(unitIdOf('entries', '[]'))).toMatchObject({
        keys: {},
        values: [total?.kind === 'count' ? total.value : NaN],
      });
    }
  });

  it('counts in a row without a period the same in every table', () => {
    for (const { tables } of worlds) {
      const [years, ...others] = tables.map(({ breakdown }) => breakdown);
      if (years === undefined) throw new Error('tables');
      const byPlace = (of: Breakdown): ReadonlyMap<string, BreakdownRow['values']> =>
        new Map(
          [...of.rows, of.total]
            .filter(({ keys }) => Object.keys(completeKeys(keys)).every((id) => id === 'location'))
            .map(({ keys, values }) => [rowIdOf(keys), values]),
        );
      const known = byPlace(years);
      expect(known.size).toBeGreaterThan(2);
      for (const other of others)
        for (const [row, values] of byPlace(other)) {
          const counted = Object.entries(values).filter(([id]) => !isFigureOfRuns({ id }));
          expect(counted.length).toBeGreaterThan(1);
          expect(known.get(row)).toMatchObject(Object.fromEntries(counted));
        }
    }
  });

  it('gives no row for what is not due', async () => {
    const earlier = sampleEnrolment({
      id: 'earlier',
      participant: 'person-earlier',
      run: sampleFacts.runs[0]?.key ?? '',
      enteredOn: toPlainDate('2022-02-01'),
      exitedOn: toPlainDate('2022-08-31'),
    });
    const enrolments = [...sampleFacts.enrolments, earlier];
    const { lattice } = await collect({ ...sampleFacts, enrolments });
    const years = lattice.rows.filter(({ keys }) => Object.keys(keys).join() === 'year');
    const due = (system: string) => years.filter((row) => row.system === system).map(({ keys }) => keys.year);
    expect(due('exits')).toContain('2023');
    expect(due('independence_3m')).toContain('2023');
    expect(due('independence_6m')).toContain('2022');
    expect(due('independence_6m')).not.toContain('2023');
    expect(due('independence_12m')).toContain('2022');
    expect(due('independence_24m')).not.toContain('2022');
  });

  it('does not depend on the order of the records', async () => {
    const records = randomFacts(seededRandom(1), { size: 150, knownOn });
    const reversed = {
      ...records,
      runs: records.runs.toReversed(),
      enrolments: records.enrolments.toReversed(),
      observations: records.observations.toReversed(),
      spells: records.spells.toReversed(),
    };
    expect(await collect(reversed)).toEqual(worlds[0]);
  });

  it('tells of the measures that a table publishes and of no other', () => {
    const [world] = worlds;
    expect(world?.tables.map(({ id }) => id)).toEqual(publishedTables.map(({ id }) => id));
    world?.tables.forEach(({ breakdown }, index) => {
      const measures = publishedTables[index]?.measures;
      expect(breakdown.measures.map(({ id }) => id)).toEqual(measures);
      for (const { values } of [...breakdown.rows, breakdown.total])
        expect(Object.keys(values)).toEqual(measures);
    });
  });

  it('reads every table at one version, though another becomes known meanwhile', async () => {
    const records = [sampleFacts, randomFacts(seededRandom(4), { size: 40, knownOn })];
    const before = createMemoryFactSource(records.slice(0, 1).map((one) => ({ knownOn, records: one })));
    const after = createMemoryFactSource(records.map((one) => ({ knownOn, records: one })));
    let reads = 0;
    const source: FactSource = {
      ...after,
      read: (question, use) => (reads++ === 0 ? before : after).read(question, use),
    };
    const collected = await collectTables({ source, context }, { asOf });
    expect(collected).toEqual(await collect(sampleFacts));
    expect(reads).toBeGreaterThan(publishedTables.length);
  });

  it('has empty rows of nobody before the first version', async () => {
    const { dataVersion, lattice } = await collectTables(
      { source: createMemoryFactSource([]), context },
      { asOf },
    );
    expect(dataVersion).toBe(0);
    expect(lattice.slots).toEqual([]);
    expect(
      lattice.rows.every(
        ({ keys, values }) => Object.keys(keys).length === 0 && values.every((n) => n === 0),
      ),
    ).toBe(true);
  });

  it('refuses to protect a part of the locations as if it were the whole', async () => {
    const door = { source: createMemoryFactSource([]), context: { ...context, locations: ['bocholt'] } };
    await expect(collectTables(door, { asOf })).rejects.toThrow('over all locations');
  });
});
