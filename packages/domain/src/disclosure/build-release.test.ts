import { loadProgramSolver } from '@neue-wege/solver';
import { describe, expect, it } from 'vitest';
import { toPlainDate } from '../calendar/plain-date.ts';
import { createMemoryFactSource } from '../testing/memory-fact-source.ts';
import { noFacts, sampleEnrolment, sampleRun } from '../testing/sample-facts.ts';
import { buildRelease, type FormerRelease } from './build-release.ts';
import { collectTables } from './collect-tables.ts';
import { unitIdOf } from './lattice.ts';
import { type ProtectedProfile, type Release, rowIdOf, type WithheldUnit } from './release.ts';

const asOf = toPlainDate('2024-03-31');
const context = { actor: 'test', locations: 'all', profile: 'EXACT' } as const;

/** Entries by location (rows) and year since 2021 (columns), everybody leaves the next day, every other one completed; alike beside. */
function doorTo(
  cells: readonly (readonly number[])[],
  { order = 'forwards' }: { order?: 'forwards' | 'backwards' } = {},
) {
  const runs = cells.map((_, place) => sampleRun(`place${place}`, { project: 'wege', number: '1' }));
  const enrolments = cells.flatMap((row, place) =>
    row.flatMap((count, column) =>
      Array.from({ length: count }, (_, index) =>
        sampleEnrolment({
          id: `${place}/${column}/${index}`,
          participant: `${place}/${column}/${index}`,
          run: runs[place]?.key ?? '',
          enteredOn: toPlainDate(`${2021 + column}-02-01`),
          inReceiptAtEntry: 'no',
          ...(index % 3 === 2
            ? {}
            : {
                exitedOn: toPlainDate(`${2021 + column}-02-02`),
                exitReason: index % 2 === 0 ? ('regular_end' as const) : ('own_wish' as const),
              }),
        }),
      ),
    ),
  );
  const records = {
    ...noFacts,
    runs: order === 'forwards' ? runs : runs.toReversed(),
    enrolments: order === 'forwards' ? enrolments : enrolments.toReversed(),
  };
  return { source: createMemoryFactSource([{ knownOn: toPlainDate('2024-01-10'), records }]), context };
}

const cells = [
  [12, 9, 15],
  [8, 2, 11],
  [10, 7, 14],
  [1, 0, 1],
];
const release = (
  of: readonly (readonly number[])[],
  question: { profile?: ProtectedProfile; former?: FormerRelease; beside?: Release } = {},
): Promise<Release> => buildRelease(doorTo(of), { profile: 'MANAGEMENT', asOf, solver, ...question });

const solver = loadProgramSolver();

/** A release with the counts behind it. */
async function released(of: readonly (readonly number[])[]): Promise<FormerRelease> {
  const { lattice } = await collectTables(doorTo(of), { asOf });
  return { release: await release(of), lattice };
}

const unitOf = ({ system, row }: WithheldUnit): string => unitIdOf(system, row);

function entriesIn({ tables }: Release, keys: Readonly<Record<string, string>>): readonly unknown[] {
  return tables.flatMap(({ breakdown }) =>
    [...breakdown.rows, breakdown.total].flatMap((row) =>
      rowIdOf(row.keys) === rowIdOf(keys) ? (row.values['enrolments'] ?? []) : [],
    ),
  );
}

describe('buildRelease', () => {
  it('withholds a unit alike in every table in which it stands, and shows the others as they are', async () => {
    const small = { location: 'place3' };
    const { tables, withheld, ...state } = await release(cells);
    expect(state).toEqual({ profile: 'MANAGEMENT', asOf, dataVersion: 1 });
    for (const keys of [
      small,
      { location: 'place1', year: '2022' },
      { location: 'place1', quarter: '2022-Q1' },
    ])
      expect(withheld).toContainEqual({ system: 'entries', row: rowIdOf(keys), by: 'primary' });
    expect(withheld.some(({ by }) => by === 'secondary')).toBe(true);
    const made = { ...state, tables, withheld };
    const telling = tables.filter(
      ({ breakdown: { by, measures } }) =>
        by.includes('location') && measures.some(({ id }) => id === 'enrolments'),
    );
    expect(entriesIn(made, small).length).toBe(telling.length);
    expect(telling.length).toBeGreaterThan(10);
    for (const value of entriesIn(made, small))
      expect(value).toMatchObject({ value: null, status: 'CONFIDENTIAL' });
    for (const value of entriesIn(made, {})) expect(value).toMatchObject({ value: 90 });
  });

  it('is the same for any order of the records', async () => {
    const backwards = await buildRelease(doorTo(cells, { order: 'backwards' }), {
      profile: 'MANAGEMENT',
      asOf,
      solver,
    });
    expect(backwards).toEqual(await release(cells));
  });

  it('rounds for the public', async () => {
    const door = doorTo([
      [12, 11],
      [8, 17],
    ]);
    const made = await buildRelease(door, { profile: 'PUBLIC', asOf, solver });
    expect(made).toMatchObject({ profile: 'PUBLIC', withheld: [] });
    for (const value of entriesIn(made, {})) expect(value).toMatchObject({ value: 50 });
    for (const value of entriesIn(made, { location: 'place1', year: '2022' }))
      expect(value).toMatchObject({ value: 15 });
  });

  it('withholds the same again from the same figures', async () => {
    const former = await released(cells);
    expect(await release(cells, { former })).toEqual(former.release);
  });

  it('withholds from the public all that management does not see', async () => {
    const beside = await release(cells);
    const alone = await release(cells, { profile: 'PUBLIC' });
    const more = {
      system: 'entries',
      row: rowIdOf({ location: 'place0', year: '2023' }),
      by: 'base',
    } as const;
    expect(alone.withheld.map(unitOf)).not.toContain(unitOf(more));
    const wider = { ...beside, withheld: [...beside.withheld, more] };
    const made = await release(cells, { profile: 'PUBLIC', beside: wider });
    const units = made.withheld.map(unitOf);
    expect(units).toEqual(expect.arrayContaining(wider.withheld.map(unitOf)));
    for (const value of entriesIn(made, { location: 'place2', year: '2023' }))
      expect(value).toMatchObject({ value: null, status: 'CONFIDENTIAL' });
  });

  it('stands beside no release of another data version', async () => {
    const beside = { ...(await release(cells)), dataVersion: 2 };
    await expect(release(cells, { profile: 'PUBLIC', beside })).rejects.toThrow('does not stand beside');
  });

  it('hides what is mature of a group of which no quarter is', async () => {
    const places = ['place0', 'place1', 'place2'];
    const runs = places.map((place) => sampleRun(place, { project: 'wege', number: '1' }));
    const enrolments = runs.flatMap((run, place) =>
      Array.from({ length: 40 }, (_, index) => {
        const year = place === 2 ? '2023' : '2022';
        const leavesEarly = place < 2 || index < 2;
        return sampleEnrolment({
          id: `${place}/${index}`,
          participant: `${place}/${index}`,
          run: run.key,
          enteredOn: toPlainDate(`${year}-01-10`),
          exitedOn: toPlainDate(leavesEarly ? `${year}-04-10` : `${year}-06-20`),
          exitReason: 'regular_end',
          inReceiptAtEntry: 'yes',
        });
      }),
    );
    const records = { ...noFacts, runs, enrolments };
    const source = createMemoryFactSource([{ knownOn: toPlainDate('2024-01-10'), records }]);
    const day = toPlainDate('2024-03-01');
    const { withheld } = await buildRelease(
      { source, context },
      { profile: 'MANAGEMENT', asOf: day, solver },
    );
    const row = rowIdOf({ location: 'place2' });
    expect(withheld).toContainEqual({ system: 'independence_6m', row, by: 'primary' });
  });

  it('follows no release for another profile', async () => {
    const former = await released(cells);
    await expect(release(cells, { profile: 'PUBLIC', former })).rejects.toThrow('does not follow');
  });
});
