import { describe, expect, it } from 'vitest';
import { toPlainDate } from '../calendar/plain-date.ts';
import { createMemoryFactSource } from '../testing/memory-fact-source.ts';
import { noFacts, sampleEnrolment, sampleRun } from '../testing/sample-facts.ts';
import type { ExitReason } from '../vocabulary/codes.ts';
import { buildRelease } from './build-release.ts';
import { type ProtectedProfile, type Release, rowIdOf } from './release.ts';

const asOf = toPlainDate('2024-03-31');
const context = { actor: 'test', locations: 'all', profile: 'EXACT' } as const;

/** Entries by location (rows) and year since 2021 (columns), all alike beside; everybody leaves the next day. */
function doorTo(
  cells: readonly (readonly number[])[],
  {
    reasons = [],
    order = 'forwards',
  }: { reasons?: readonly ExitReason[]; order?: 'forwards' | 'backwards' } = {},
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
          exitedOn: toPlainDate(`${2021 + column}-02-02`),
          inReceiptAtEntry: 'no',
          exitReason: reasons[index % reasons.length] ?? null,
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
];
const release = (
  of: readonly (readonly number[])[],
  question: { profile?: ProtectedProfile; former?: Release } = {},
): Promise<Release> => buildRelease(doorTo(of), { profile: 'MANAGEMENT', asOf, ...question });

function entriesIn({ tables }: Release, keys: Readonly<Record<string, string>>): readonly unknown[] {
  return tables.flatMap(({ breakdown }) =>
    [...breakdown.rows, breakdown.total].flatMap((row) =>
      rowIdOf(row.keys) === rowIdOf(keys) ? (row.values['enrolments'] ?? []) : [],
    ),
  );
}

describe('buildRelease', () => {
  it('withholds a unit alike in every table in which it stands, and shows the others as they are', async () => {
    const small = { location: 'place1', year: '2022' };
    const { tables, withheld, ...state } = await release(cells);
    expect(state).toEqual({ profile: 'MANAGEMENT', asOf, dataVersion: 1 });
    expect(withheld).toContainEqual({ system: 'entries', row: rowIdOf(small), by: 'primary' });
    expect(withheld.some(({ by }) => by === 'secondary')).toBe(true);
    const made = { ...state, tables, withheld };
    expect(entriesIn(made, small).length).toBeGreaterThan(5);
    for (const value of entriesIn(made, small))
      expect(value).toMatchObject({ value: null, status: 'CONFIDENTIAL' });
    for (const value of entriesIn(made, {})) expect(value).toMatchObject({ value: 88 });
  });

  it('is the same for any order of the records', async () => {
    const backwards = await buildRelease(doorTo(cells, { order: 'backwards' }), {
      profile: 'MANAGEMENT',
      asOf,
    });
    expect(backwards).toEqual(await release(cells));
  });

  it('rounds for the public', async () => {
    const door = doorTo(
      [
        [12, 11],
        [8, 17],
      ],
      { reasons: ['regular_end', 'own_wish'] },
    );
    const made = await buildRelease(door, { profile: 'PUBLIC', asOf });
    expect(made).toMatchObject({ profile: 'PUBLIC', withheld: [] });
    for (const value of entriesIn(made, {})) expect(value).toMatchObject({ value: 50 });
    for (const value of entriesIn(made, { location: 'place1', year: '2022' }))
      expect(value).toMatchObject({ value: 15 });
  });

  it('withholds the same again from the same figures', async () => {
    const former = await release(cells);
    expect(await release(cells, { former })).toEqual(former);
  });

  it('follows no release for another profile', async () => {
    const former = await release(cells);
    await expect(release(cells, { profile: 'PUBLIC', former })).rejects.toThrow('does not follow');
  });
});
