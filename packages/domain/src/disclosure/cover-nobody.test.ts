import { loadProgramSolver } from '@neue-wege/solver';
import { describe, expect, it } from 'vitest';
import { parseBreakdownRequest } from '../breakdown/request.ts';
import { runBreakdown } from '../breakdown/run-breakdown.ts';
import { toPlainDate } from '../calendar/plain-date.ts';
import type { DimensionId } from '../catalogue/dimension.ts';
import { publishedTables } from '../catalogue/published-tables.ts';
import { createMemoryFactSource } from '../testing/memory-fact-source.ts';
import { createMemoryReleases } from '../testing/memory-releases.ts';
import { noFacts, sampleEnrolment, sampleRun } from '../testing/sample-facts.ts';
import { sexes } from '../vocabulary/codes.ts';
import { protectTables } from './build-release.ts';
import { collectTables } from './collect-tables.ts';
import { coverNobody } from './cover-nobody.ts';
import { type ProtectedProfile, type Release, type RowId, type RowKeys, rowIdOf } from './release.ts';
import { disclosureSystems } from './systems.ts';

const asOf = toPlainDate('2024-03-31');
const context = { actor: 'test', locations: 'all', profile: 'EXACT' } as const;
const solver = loadProgramSolver();

/** Forty, thirty and two people; the two are alike in everything. */
const sizes = { large: 40, middle: 30, small: 2 } as const;
const enrolments = Object.entries(sizes).flatMap(([place, size]) =>
  Array.from({ length: size }, (_, index) => {
    const isAlike = place === 'small';
    const year = isAlike ? 2020 : 2020 + (index % 2);
    return sampleEnrolment({
      id: `${place}/${index}`,
      participant: `${place}/${index}`,
      run: sampleRun(place, { project: 'wege', number: '1' }).key,
      enteredOn: toPlainDate(`${year}-02-01`),
      exitedOn: toPlainDate(`${year}-05-01`),
      exitReason: isAlike ? 'job_svb' : index % 3 === 0 ? 'regular_end' : 'own_wish',
      inReceiptAtEntry: 'yes',
      sex: isAlike || index % 2 === 0 ? 'female' : 'male',
      ageBand: isAlike || index % 4 < 2 ? '25_34' : '35_44',
    });
  }),
);
const runs = Object.keys(sizes).map((place) => sampleRun(place, { project: 'wege', number: '1' }));
const target = {
  measure: 'enrolments',
  year: 2021,
  location: 'small',
  value: 12,
  source: 'agreement',
  comment: null,
  definitionVersion: 1,
};
const records = { ...noFacts, runs, enrolments, targets: [target] };
const source = createMemoryFactSource([{ knownOn: toPlainDate('2024-01-10'), records }]);
const exact = await collectTables({ source, context }, { asOf });

/** The rows that are withheld where the given ones are, by the system that counts all exits or entries. */
function covered(
  rows: readonly RowKeys[],
  { system = 'exits' }: { readonly system?: string } = {},
): readonly RowId[] {
  const given = rows.map((keys) => ({ system, row: rowIdOf(keys), by: 'primary' }) as const);
  const { withheld } = coverNobody(exact, given);
  const known = new Set(given.map(({ row }) => row));
  return withheld.flatMap((unit) => (unit.system === system && !known.has(unit.row) ? [unit.row] : []));
}

/** The keys of a dimension under which somebody has left. */
function keysOf(dimension: DimensionId): readonly string[] {
  const keys = exact.tables.flatMap(({ breakdown: { rows } }) =>
    rows.flatMap(({ keys: { [dimension]: key }, values }) => (values['exits']?.value ? (key ?? []) : [])),
  );
  return [...new Set(keys)];
}

const small = { location: 'small' };

describe('coverNobody', () => {
  it('withholds under a withheld group every code under which somebody else is counted (S07)', () => {
    const rows = covered([small]);
    expect(rows).toContain(rowIdOf({ ...small, sex: 'male' }));
    expect(rows).toContain(rowIdOf({ ...small, age_band: '35_44' }));
    expect(rows).toContain(rowIdOf({ ...small, exit_reason: 'own_wish' }));
    expect(rows).toContain(rowIdOf({ ...small, year: '2021' }));
    expect(rows).toContain(rowIdOf({ ...small, quarter: '2021-Q2' }));
  });

  it('leaves alone what openly is nobody: no one at all is of that code', () => {
    expect(covered([small])).not.toContain(rowIdOf({ ...small, sex: 'diverse' }));
  });

  it('withholds every code of the list where nobody may be seen at all (S07)', () => {
    const rows = covered([{}, small]);
    const bySex = Object.keys(sexes).filter((sex) => !keysOf('sex').includes(sex));
    expect(bySex).toContain('diverse');
    for (const sex of bySex)
      for (const keys of [{ sex }, { ...small, sex }]) expect(rows).toContain(rowIdOf(keys));
  });

  it('withholds every location of a withheld group that hides somebody else too (S07)', () => {
    const beside = [
      { exit_reason: 'job_svb' },
      { location: 'large', exit_reason: 'own_wish' },
      { location: 'large', exit_reason: 'regular_end' },
    ];
    const [atLarge, atMiddle] = ['large', 'middle'].map((location) =>
      rowIdOf({ location, exit_reason: 'job_svb' }),
    );
    expect(covered(beside)).toContain(atLarge);
    expect(covered(beside)).not.toContain(atMiddle);
  });

  it('withholds of a quarter in which nobody left what is told of those who did, in a withheld year', () => {
    const given = [{ system: 'exits', row: rowIdOf({ year: '2021' }), by: 'primary' }] as const;
    const { withheld } = coverNobody(exact, given);
    const systems = withheld.flatMap(({ system, row }) =>
      row === rowIdOf({ quarter: '2021-Q1' }) ? [system] : [],
    );
    expect(systems).toEqual(expect.arrayContaining(['exits', 'completion', 'independence_6m', 'by_work_6m']));
    expect(systems).not.toContain('entries');
  });

  it('adds nothing under groups that are shown', () => {
    expect(covered([])).toEqual([]);
    expect(coverNobody(exact, []).tables).toEqual(exact.tables);
  });

  it('gives added rows everything that a row of somebody has, from state to target', async () => {
    const given = disclosureSystems.map(
      ({ id }) => ({ system: id, row: rowIdOf(small), by: 'primary' }) as const,
    );
    const { tables, withheld } = coverNobody(exact, given);
    const rows = tables.find(({ id }) => id === 'location_year')?.breakdown.rows ?? [];
    const added = rows.find(({ keys }) => keys.location === 'small' && keys.year === '2021');
    const beside = rows.find(({ keys }) => keys.location === 'large' && keys.year === '2021');
    expect(added?.values['enrolments']).toMatchObject({ value: 0, target: { value: 12 } });
    expect(Object.keys(added?.values ?? {})).toEqual(Object.keys(beside?.values ?? {}));
    const due = exact.lattice.rows.filter(
      ({ keys }) => rowIdOf(keys) === rowIdOf({ location: 'large', year: '2021' }),
    );
    const hidden = withheld.filter(({ row }) => row === rowIdOf({ ...small, year: '2021' }));
    expect(hidden.map(({ system }) => system).toSorted()).toEqual(due.map(({ system }) => system).toSorted());
  });
});

describe('a release', () => {
  it.each(['MANAGEMENT', 'PUBLIC'] as const)(
    'tells no trait of a withheld group by the rows that it has, in any table: %s (S07)',
    async (profile) => {
      const release = await releaseFor(profile);
      for (const [, by] of publishedTables.map(({ dimensions }) => dimensions)) {
        if (by === undefined) continue;
        const request = parseBreakdownRequest(
          { by: [by], measures: ['exits'], where: { location: ['small'] }, asOf },
          { today: asOf, profile },
        );
        const door = { source, context: { ...context, profile }, releases: createMemoryReleases([release]) };
        const { rows, total } = await runBreakdown(request, door);
        const found = rows.map(({ keys }) => keys[by]);
        expect(found).toEqual(expect.arrayContaining(by === 'run' ? ['small/wege/1'] : [...keysOf(by)]));
        for (const { values } of [...rows, total])
          expect(values['exits']).toMatchObject({ value: null, status: 'CONFIDENTIAL' });
      }
    },
  );
});

async function releaseFor(profile: ProtectedProfile): Promise<Release> {
  const management = await protectTables(exact, { profile: 'MANAGEMENT', solver });
  return profile === 'MANAGEMENT'
    ? management
    : protectTables(exact, { profile, solver, beside: management });
}
