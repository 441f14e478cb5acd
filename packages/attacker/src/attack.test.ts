import {
  type CollectedTables,
  collectTables,
  protectTables,
  type RowKeys,
  rowIdOf,
  toPlainDate,
  type UnitId,
  unitIdOf,
} from '@neue-wege/domain';
import {
  createMemoryFactSource,
  type EnrolmentRecord,
  noFacts,
  randomFacts,
  sampleEnrolment,
  sampleRun,
  seededRandom,
} from '@neue-wege/domain/testing';
import { loadProgramSolver } from '@neue-wege/solver';
import { describe, expect, it } from 'vitest';
import { attack } from './attack.ts';
import { inferCounts } from './infer-counts.ts';
import type { JudgedRelease } from './model/reader-system.ts';
import { judgedRelease } from './testing/judged-release.ts';

const solver = loadProgramSolver();
const asOf = toPlainDate('2024-03-31');
const knownOn = toPlainDate('2024-01-10');
const context = { actor: 'test', locations: 'all', profile: 'EXACT' } as const;

/** Entries by location (rows) and year since 2021 (columns); nobody has left. */
function collect(
  cells: readonly (readonly number[])[],
  person: (index: number) => Partial<EnrolmentRecord> = () => ({}),
): Promise<CollectedTables> {
  const runs = cells.map((_, place) => sampleRun(`place${place}`, { project: 'wege', number: '1' }));
  const enrolments = cells.flatMap((row, place) =>
    row.flatMap((count, column) =>
      Array.from({ length: count }, (_, index) => {
        const id = `${place}/${column}/${index}`;
        const enteredOn = toPlainDate(`${2021 + column}-02-01`);
        return sampleEnrolment({
          id,
          participant: id,
          run: runs[place]?.key ?? '',
          enteredOn,
          ...person(index),
        });
      }),
    ),
  );
  const source = createMemoryFactSource([{ knownOn, records: { ...noFacts, runs, enrolments } }]);
  return collectTables({ source, context }, { asOf });
}

const cells = [
  [12, 9, 15],
  [8, 2, 11],
  [10, 7, 14],
];

/** The rows of entries in which these locations and years meet, in every table. */
function entriesAt(
  { lattice }: CollectedTables,
  { places, years }: { readonly places: readonly string[]; readonly years: readonly string[] },
): ReadonlySet<UnitId> {
  const isMeant = ({ location, year }: RowKeys): boolean =>
    location !== undefined && year !== undefined && places.includes(location) && years.includes(year);
  return new Set(
    lattice.rows.flatMap(({ system, keys }) =>
      isMeant(keys) && system === 'entries' ? [unitIdOf(system, rowIdOf(keys))] : [],
    ),
  );
}

const alone = { places: ['place1'], years: ['2022'] };
const square = { places: ['place1', 'place2'], years: ['2021', '2022'] };

describe('attack', () => {
  it('computes a cell that is withheld alone (vector 8a)', async () => {
    const exact = await collect(cells);
    const units = entriesAt(exact, alone);
    const record = await attack({ current: judgedRelease(exact, { units, profile: 'MANAGEMENT' }) });
    expect(record).toMatchObject({ isSafe: false, judged: units.size, recovered: units.size, narrow: 0 });
    expect(record.unsafe[0]).toMatchObject({ system: 'entries', interval: { least: 2, most: 2 } });
  });

  it('computes it for the public too, where all other figures are rounded but one may know them', async () => {
    const exact = await collect(cells);
    const units = entriesAt(exact, alone);
    const record = await attack({ current: judgedRelease(exact, { units, profile: 'PUBLIC' }) });
    expect(record.recovered).toBe(units.size);
  });

  it('leaves a square alone whose cells hide each other in every table', async () => {
    const exact = await collect(cells);
    const units = entriesAt(exact, square);
    const record = await attack({ current: judgedRelease(exact, { units, profile: 'MANAGEMENT' }) });
    expect(record).toMatchObject({
      isSafe: true,
      judged: units.size,
      recovered: 0,
      narrow: 0,
      undecided: 0,
      open: [],
    });
    expect(record.byTable['location_year']?.judged).toBe(4);
  });

  it('computes a square of which one table still shows a cell', async () => {
    const exact = await collect(cells);
    const units = new Set(
      [...entriesAt(exact, square)].filter((id) => !id.includes('2022-Q1') || !id.includes('place1')),
    );
    const record = await attack({ current: judgedRelease(exact, { units, profile: 'MANAGEMENT' }) });
    expect(record.recovered).toBe(units.size);
  });

  it('reports a cell of two persons that is shown', async () => {
    const exact = await collect(cells);
    const record = await attack({
      current: judgedRelease(exact, { units: new Set(), profile: 'MANAGEMENT' }),
    });
    expect(record.isSafe).toBe(false);
    expect(record.open.length).toBeGreaterThan(0);
    expect(record.open.every(({ row }) => row.includes('place1') && row.includes('2022'))).toBe(true);
  });

  it('computes what the former release showed and nobody has changed since', async () => {
    const exact = await collect(cells);
    const former = judgedRelease(exact, { units: new Set(), profile: 'MANAGEMENT' });
    const units = entriesAt(exact, square);
    const current = judgedRelease(exact, { units, profile: 'MANAGEMENT' });
    const { recovered, told, unsafe } = await attack({ current, former });
    // Of a larger group nobody learns more than was shown before.
    expect([recovered, told]).toEqual([2, units.size - 2]);
    for (const { interval } of unsafe) expect(interval).toEqual({ least: 2, most: 2 });
  });

  it('takes a count of everybody for told where the total shows that nobody has another answer', async () => {
    const records = randomFacts(seededRandom(7), { size: 400, knownOn });
    const observations = records.observations.map((one) => ({ ...one, employment: 'unemployed' as const }));
    const spells = records.spells.filter(({ kind }) => kind !== 'employment');
    const source = createMemoryFactSource([{ knownOn, records: { ...records, observations, spells } }]);
    const exact = await collectTables({ source, context }, { asOf });
    const release = await protectTables(exact, { profile: 'MANAGEMENT', solver });
    const record = await attack({ current: { release, exact } });
    expect(record).toMatchObject({ recovered: 0, narrow: 0, open: [] });
    expect(record.told).toBeGreaterThan(0);
    const total = unitIdOf('by_work_6m', rowIdOf({}));
    expect(release.withheld.map(({ system, row }) => unitIdOf(system, row))).not.toContain(total);
  }, 120_000);

  it('computes a square of which the former release withheld another corner', async () => {
    const exact = await collect(cells);
    const of = (years: readonly string[]): JudgedRelease =>
      judgedRelease(exact, { units: entriesAt(exact, { ...square, years }), profile: 'MANAGEMENT' });
    const record = await attack({ former: of(['2021', '2022']), current: of(['2022', '2023']) });
    expect(record.recovered).toBe(record.judged);
  });

  it('tells which shown figures moved by one or two between releases', async () => {
    const [before, after] = await Promise.all([collect(cells), collect(cells.with(2, [10, 8, 17]))]);
    const [former, current] = [before, after].map((exact) =>
      judgedRelease(exact, { units: new Set(), profile: 'MANAGEMENT' }),
    );
    if (former === undefined || current === undefined) throw new Error('two releases');
    const { moved } = await attack({ current, former });
    const place = moved.filter(({ figure, row }) => figure === 'enrolments.value' && row.includes('place2'));
    expect(place.length).toBeGreaterThan(0);
    expect(new Set(place.map(({ from, to }) => `${from} ${to}`))).toEqual(new Set(['7 8']));
  });

  it('measures what hiding one and two alone would give away', async () => {
    const exact = await collect(cells);
    const { hideSmall } = await attack({
      current: judgedRelease(exact, { units: entriesAt(exact, square), profile: 'MANAGEMENT' }),
    });
    expect(hideSmall.judged).toBeGreaterThan(0);
    expect(hideSmall.recovered).toBe(hideSmall.judged);
  });
});

describe('attack on what protection releases', () => {
  it('finds nothing in a small table, for management and for the public', async () => {
    const exact = await collect(cells);
    const management = await protectTables(exact, { profile: 'MANAGEMENT', solver });
    const forPublic = await protectTables(exact, { profile: 'PUBLIC', beside: management, solver });
    for (const release of [management, forPublic]) {
      const record = await attack({ current: { release, exact } });
      expect(record).toMatchObject({ isSafe: true, recovered: 0, narrow: 0, undecided: 0 });
      expect(record.judged).toBeGreaterThan(0);
    }
  });

  it.each([1, 2])(
    'finds nothing in random world %i',
    async (seed) => {
      const records = randomFacts(seededRandom(seed), { size: 30, knownOn });
      const source = createMemoryFactSource([{ knownOn, records }]);
      const exact = await collectTables({ source, context }, { asOf });
      const release = await protectTables(exact, { profile: 'MANAGEMENT', solver });
      const { judged, recovered, narrow, open } = await attack({ current: { release, exact } });
      expect({ recovered, narrow, open }).toEqual({ recovered: 0, narrow: 0, open: [] });
      expect(judged).toBeGreaterThan(200);
    },
    600_000,
  );
});

describe('inferCounts', () => {
  it.each([1, 2, 3])('knows nothing that is not so, in random world %i', async (seed) => {
    const records = randomFacts(seededRandom(seed), { size: 60, knownOn });
    const source = createMemoryFactSource([{ knownOn, records }]);
    const exact = await collectTables({ source, context }, { asOf });
    const random = seededRandom(seed);
    const units = new Set(
      exact.lattice.rows.flatMap(({ system, keys }) =>
        random.chance(0.5) ? [unitIdOf(system, rowIdOf(keys))] : [],
      ),
    );
    const release = judgedRelease(exact, { units, profile: 'MANAGEMENT' });
    const { counts } = await inferCounts([release], 'bounds_alone');
    expect(counts.length).toBeGreaterThan(500);
    const wrong = counts.filter(
      ({ truth, interval: { possible } }) => truth < possible.least || truth > possible.most,
    );
    expect(wrong).toEqual([]);
  });
});
