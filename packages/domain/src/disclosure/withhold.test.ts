import { describe, expect, it } from 'vitest';
import type { Breakdown, BreakdownRow, MeasureValue, RateValue } from '../breakdown/breakdown.ts';
import { parseBreakdownRequest } from '../breakdown/request.ts';
import { runBreakdown } from '../breakdown/run-breakdown.ts';
import { toPlainDate } from '../calendar/plain-date.ts';
import { publishedTables } from '../catalogue/published-tables.ts';
import { createMemoryFactSource } from '../testing/memory-fact-source.ts';
import { randomFacts } from '../testing/random-facts.ts';
import { type ExitGroup, sampleExits } from '../testing/sample-exits.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import { isFigureOfRuns } from './figures-of-runs.ts';
import { type UnitId, unitIdOf } from './lattice.ts';
import { type ProtectedProfile, rowIdOf } from './release.ts';
import { systemOfMeasure, systemOfUnknown } from './systems.ts';
import { withhold } from './withhold.ts';

const asOf = toPlainDate('2021-06-30');
const profiles: readonly ProtectedProfile[] = ['MANAGEMENT', 'PUBLIC'];
const tables = publishedTables.map(({ id }) => id);

const records = randomFacts(seededRandom(1), { size: 400, knownOn: asOf });
const door = {
  source: createMemoryFactSource([{ knownOn: asOf, records }]),
  context: { actor: 'test', locations: 'all', profile: 'EXACT' },
} as const;
const known = new Map<string, Promise<Breakdown>>();

/** A published table of a random world, exact, but for figures of runs, which have rules of their own. */
function tableOf(id: string): Promise<Breakdown> {
  const exact = known.get(id) ?? askedTable(id);
  known.set(id, exact);
  return exact;
}

async function askedTable(id: string): Promise<Breakdown> {
  const table = publishedTables.find((published) => published.id === id);
  if (table === undefined) throw new Error(`no table ${id}`);
  const request = parseBreakdownRequest(
    {
      by: table.dimensions,
      measures: table.measures.filter((measure) => !isFigureOfRuns({ id: measure })),
      margins: true,
      asOf,
    },
    { today: toPlainDate('2026-09-30'), profile: 'EXACT' },
  );
  return runBreakdown(request, door);
}

/** Independence by location, of people who left on one day. */
function outcomesOf(
  places: Readonly<Record<string, Pick<ExitGroup, 'independent' | 'inReceipt' | 'unknown'>>>,
): Promise<Breakdown> {
  const groups = Object.entries(places).map(([location, group]) => ({
    location,
    exitedOn: '2019-06-10',
    ...group,
  }));
  const source = createMemoryFactSource([{ knownOn: asOf, records: sampleExits(groups) }]);
  const request = parseBreakdownRequest(
    { by: ['location'], measures: ['independence_rate_6m'], margins: true, asOf },
    { today: asOf, profile: 'EXACT' },
  );
  return runBreakdown(request, { ...door, source });
}

const rowsOf = ({ rows, total }: Breakdown): readonly BreakdownRow[] => [...rows, total];

function unitOf(measure: string, row: BreakdownRow): UnitId {
  const system = systemOfMeasure(measure);
  if (system === undefined) throw new Error(`${measure} is not published`);
  return unitIdOf(system.id, rowIdOf(row.keys));
}

/** Every value with its row and measure. */
function valuesOf(breakdown: Breakdown): readonly { row: BreakdownRow; id: string; value: MeasureValue }[] {
  return rowsOf(breakdown).flatMap((row) =>
    Object.entries(row.values).map(([id, value]) => ({ row, id, value })),
  );
}

/** The rates of a table whose unknown a system of its own tells. */
function ratesOfUnknown(breakdown: Breakdown): readonly RateValue[] {
  return valuesOf(breakdown).flatMap(({ id, value }) =>
    value.kind === 'rate' && systemOfUnknown(id) !== undefined ? [value] : [],
  );
}

/** The units that tell how many are unknown, in every row of a table. */
function unitsOfUnknown(breakdown: Breakdown): ReadonlySet<UnitId> {
  return new Set(
    valuesOf(breakdown).flatMap(({ row, id }) => {
      const system = systemOfUnknown(id);
      return system === undefined ? [] : [unitIdOf(system.id, rowIdOf(row.keys))];
    }),
  );
}

/** The rates whose unknown has a system, before and after it is withheld in every row. */
function ratesWithout(exact: Breakdown, profile: ProtectedProfile) {
  const closed = valuesOf(withhold(exact, { units: unitsOfUnknown(exact), profile }));
  return valuesOf(exact).flatMap(({ row, id, value: was }, index) => {
    const value = closed[index]?.value;
    if (was.kind !== 'rate' || value?.kind !== 'rate' || systemOfUnknown(id) === undefined) return [];
    return [{ row, id, was, value, index }];
  });
}

/** Some units of a table, by chance. */
function someUnits(breakdown: Breakdown, seed: number): ReadonlySet<UnitId> {
  const random = seededRandom(seed);
  return new Set(valuesOf(breakdown).flatMap(({ row, id }) => (random.chance(0.3) ? [unitOf(id, row)] : [])));
}

function baseOf(value: MeasureValue): number | null {
  if (value.kind === 'count') return null;
  return value.kind === 'rate' ? value.denominator : value.n;
}

function countsOf(value: MeasureValue): readonly number[] {
  const counts = {
    count: () => [value.value],
    quantity: () => [baseOf(value)],
    rate: () => (value.kind === 'rate' ? [value.numerator, value.denominator, value.unknown] : []),
  };
  return counts[value.kind]().filter((count) => count !== null);
}

/** Every number anywhere in a value but those of the target that was agreed. */
function numbersIn(part: unknown): readonly number[] {
  if (typeof part === 'number') return [part];
  if (typeof part !== 'object' || part === null) return [];
  return Object.values(part).flatMap(numbersIn);
}

describe.each(profiles)('withhold for %s', (profile) => {
  it.each(tables)('leaves no number of a withheld unit in any part of %s', async (id) => {
    const exact = await tableOf(id);
    const units = someUnits(exact, 7);
    const answer = withhold(exact, { units, profile });
    let withheld = 0;
    for (const { row, id: measure, value } of valuesOf(answer)) {
      if (!units.has(unitOf(measure, row))) continue;
      const { target, ...rest } = value;
      withheld += 1;
      expect(rest).toMatchObject({ value: null, status: 'CONFIDENTIAL', preliminary: false });
      expect(numbersIn(rest)).toEqual([]);
      expect(target?.attainment ?? null).toBeNull();
    }
    expect(withheld).toBeGreaterThan(0);
  });

  it('makes a figure withheld for one reason look like one withheld for another', async () => {
    const exact = await tableOf('location_year');
    const answers = [new Set<UnitId>(), new Set(valuesOf(exact).map(({ row, id }) => unitOf(id, row)))];
    const seen = answers
      .flatMap((units) => valuesOf(withhold(exact, { units, profile })))
      .filter(({ value: { kind, status, target } }) => {
        return kind === 'rate' && status === 'CONFIDENTIAL' && target === null;
      })
      .map(({ value }) => JSON.stringify(value));
    expect(new Set(seen).size).toBe(1);
  });

  it('keeps rows, their order and their keys', async () => {
    const exact = await tableOf('location_quarter');
    const answer = withhold(exact, { units: someUnits(exact, 3), profile });
    const named = (breakdown: Breakdown): unknown =>
      rowsOf(breakdown).map(({ keys, isTotalOf, values }) => ({
        keys,
        isTotalOf,
        ids: Object.keys(values),
      }));
    expect(named(answer)).toEqual(named(exact));
    expect({ ...answer, rows: [], total: null }).toEqual({ ...exact, profile, rows: [], total: null });
  });

  it('changes nothing of the exact figures that it was given', async () => {
    const exact = await tableOf('location_year');
    const before = structuredClone(exact);
    withhold(exact, { units: someUnits(exact, 5), profile });
    expect(exact).toEqual(before);
  });

  it('withholds rates and medians over fewer than ten by their true counts, and no count', async () => {
    const exact = await tableOf('location_year');
    const answer = withhold(exact, { units: new Set(), profile });
    const before = valuesOf(exact);
    let small = 0;
    for (const [index, { value }] of valuesOf(answer).entries()) {
      const { value: was } = before[index] ?? {};
      if (was === undefined) throw new Error('one value for each');
      const base = baseOf(was);
      const isSmall = base !== null && base > 0 && base < 10;
      if (isSmall) small += 1;
      expect(value.status === 'CONFIDENTIAL').toBe(isSmall);
    }
    expect(small).toBeGreaterThan(0);
  });

  it('keeps what makes no sense or is not due, unless it is withheld', async () => {
    const exact = await tableOf('location_year');
    const states = valuesOf(exact).filter(({ value }) =>
      ['NOT_APPLICABLE', 'NOT_MATURE'].includes(value.status),
    );
    expect(new Set(states.map(({ value }) => value.status)).size).toBe(2);
    const hidden = new Set(states.map(({ row, id }) => unitOf(id, row)));
    const open = valuesOf(withhold(exact, { units: new Set(), profile }));
    const closed = valuesOf(withhold(exact, { units: hidden, profile }));
    for (const [index, { value: was }] of valuesOf(exact).entries()) {
      if (!['NOT_APPLICABLE', 'NOT_MATURE'].includes(was.status)) continue;
      expect(open[index]?.value.status).toBe(was.status);
      expect(closed[index]?.value.status).toBe('CONFIDENTIAL');
    }
  });

  it('withholds the unknown of a rate alone, with all that follows from it', async () => {
    const exact = await tableOf('location_year');
    const units = unitsOfUnknown(exact);
    const open = valuesOf(withhold(exact, { units: new Set(), profile }));
    const nothing = { unknown: null, coverage: null, knownOnly: null, bounds: null };
    const told = ratesWithout(exact, profile).filter(({ value }) => value.value !== null);
    expect(told.length).toBeGreaterThan(10);
    for (const { value, index } of told) {
      const { status, ...parts } = open[index]?.value ?? { status: 'CONFIDENTIAL' };
      expect(status).not.toBe('CONFIDENTIAL');
      expect(value).toMatchObject({ ...parts, ...nothing });
    }
    const closed = valuesOf(withhold(exact, { units, profile }));
    const others = closed.flatMap(({ row, id, value }, index) =>
      systemOfUnknown(id) === undefined && !units.has(unitOf(id, row)) ? [[value, open[index]?.value]] : [],
    );
    expect(others.length).toBeGreaterThan(10);
    for (const [value, shown] of others) expect(value).toEqual(shown);
  });

  it('withholds a rate wholly where being certain or not would tell how many are unknown', async () => {
    const exact = await outcomesOf({
      ahaus: { independent: 12, inReceipt: 6, unknown: 2 },
      bocholt: { independent: 9, inReceipt: 3, unknown: 3 },
      // Certain, with at most two unknown.
      gronau: { independent: 9, inReceipt: 4, unknown: 1 },
      // Too much is unknown.
      heek: { independent: 10, inReceipt: 5, unknown: 5 },
    });
    const rates = ratesWithout(exact, profile).filter(({ row }) => row.keys.location !== null);
    expect(rates.map(({ row, value }) => [row.keys.location, value.value !== null])).toEqual([
      ['ahaus', true],
      ['bocholt', true],
      ['gronau', false],
      ['heek', false],
    ]);
    for (const { value } of rates.slice(2)) {
      expect(value.status).toBe('CONFIDENTIAL');
      expect(numbersIn(value)).toEqual([]);
    }
  });

  it('shows completion of whom so much is unknown, since that makes it no less certain', async () => {
    const rates = ratesWithout(await tableOf('location_year'), profile).filter(
      ({ id, was }) => !id.endsWith('m') && (was.denominator ?? 0) >= 10,
    );
    expect(rates.some(({ was }) => (was.coverage ?? 1) < 0.8)).toBe(true);
    for (const { value } of rates) expect([value.value === null, value.unknown]).toEqual([false, null]);
  });

  it('never says how many are not due yet or were taken out', async () => {
    const exact = await tableOf('location_year');
    const rates = (breakdown: Breakdown): readonly RateValue[] =>
      valuesOf(breakdown).flatMap(({ value }) => (value.kind === 'rate' ? [value] : []));
    expect(rates(exact).some(({ matureShare }) => matureShare !== null)).toBe(true);
    const answer = rates(withhold(exact, { units: new Set(), profile }));
    expect(answer.every(({ matureShare, excluded }) => matureShare === null && excluded === null)).toBe(true);
  });
});

describe('withhold', () => {
  it('shows management every other figure as it is', async () => {
    const exact = await tableOf('location_year');
    const answer = withhold(exact, { units: new Set(), profile: 'MANAGEMENT' });
    const before = valuesOf(exact);
    for (const [index, { value }] of valuesOf(answer).entries()) {
      if (value.status === 'CONFIDENTIAL') continue;
      const { value: was } = before[index] ?? {};
      expect(value).toEqual(was?.kind === 'rate' ? { ...was, matureShare: null } : was);
    }
  });

  it('shows the public nothing but multiples of five, and rates of them', async () => {
    const answer = withhold(await tableOf('location_year'), { units: new Set(), profile: 'PUBLIC' });
    const values = valuesOf(answer).map(({ value }) => value);
    for (const value of values) for (const count of countsOf(value)) expect(count % 5).toBe(0);
    for (const { value, numerator, denominator } of values.filter((one) => one.kind === 'rate'))
      expect(value).toBe(denominator ? (numerator ?? 0) / denominator : null);
    const medians = values.filter(({ kind }) => kind === 'quantity').flatMap(({ value }) => value ?? []);
    expect(medians.length).toBeGreaterThan(0);
    expect(medians.every(Number.isInteger)).toBe(true);
  });

  it('rounds for the public a rate whose unknown is withheld as it does any other', async () => {
    const exact = await tableOf('location_year');
    const answer = withhold(exact, { units: unitsOfUnknown(exact), profile: 'PUBLIC' });
    const rates = ratesOfUnknown(answer).filter(({ status }) => status !== 'CONFIDENTIAL');
    const shown = rates.filter(({ denominator }) => (denominator ?? 0) > 0);
    expect(shown.length).toBeGreaterThan(10);
    for (const rate of shown) {
      for (const count of countsOf(rate)) expect(count % 5).toBe(0);
      expect(rate).toMatchObject({ unknown: null, coverage: null, knownOnly: null, bounds: null });
      expect(rate.value).toBe((rate.numerator ?? 0) / (rate.denominator ?? 0));
    }
  });

  it('gives the public no total that adds up the rounded rows, but that of the true value', async () => {
    const exact = await tableOf('location_year');
    const answer = withhold(exact, { units: new Set(), profile: 'PUBLIC' });
    const entries = exact.total.values['enrolments']?.value ?? 0;
    expect(answer.total.values['enrolments']?.value).toBe(5 * Math.round(entries / 5));
  });

  it('refuses a measure that no disclosure system protects', async () => {
    const request = parseBreakdownRequest(
      { by: ['location'], measures: ['participants'] },
      { today: toPlainDate('2026-09-30'), profile: 'EXACT' },
    );
    const exact = await runBreakdown(request, door);
    expect(() => withhold(exact, { units: new Set(), profile: 'MANAGEMENT' })).toThrow(
      'belongs to no disclosure system',
    );
  });
});
