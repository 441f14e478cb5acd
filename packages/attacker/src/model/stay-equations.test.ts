import { collectTables, protectTables, rowIdOf, toPlainDate, unitIdOf } from '@neue-wege/domain';
import { createMemoryFactSource, noFacts, sampleEnrolment, sampleRun } from '@neue-wege/domain/testing';
import { loadProgramSolver } from '@neue-wege/solver';
import { describe, expect, it } from 'vitest';
import { attack } from '../attack.ts';
import { judgedRelease } from '../testing/judged-release.ts';

/** Every horizon of every exit has passed. */
const lateEnough = toPlainDate('2026-12-10');

const context = { actor: 'test', locations: 'all', profile: 'EXACT' } as const;

/** How many enter and how many of them leave a month later, by location and year since 2021. */
const stays = [
  [
    { entries: 3, exits: 2 },
    { entries: 20, exits: 12 },
    { entries: 20, exits: 12 },
  ],
  [
    { entries: 10, exits: 10 },
    { entries: 20, exits: 12 },
    { entries: 20, exits: 12 },
  ],
] as const;

const runs = stays.map((_, place) => sampleRun(`place${place}`, { project: 'wege', number: '1' }));
const enrolments = stays.flatMap((years, place) =>
  years.flatMap(({ entries, exits }, column) =>
    Array.from({ length: entries }, (_, index) =>
      sampleEnrolment({
        id: `${place}/${column}/${index}`,
        participant: `${place}/${column}/${index}`,
        run: runs[place]?.key ?? '',
        enteredOn: toPlainDate(`${2021 + column}-02-01`),
        ...(index < exits
          ? { exitedOn: toPlainDate(`${2021 + column}-03-01`), exitReason: 'regular_end' as const }
          : {}),
      }),
    ),
  ),
);
const source = createMemoryFactSource([{ knownOn: lateEnough, records: { ...noFacts, runs, enrolments } }]);
const exact = await collectTables({ source, context }, { asOf: lateEnough });

describe('relateStays', () => {
  it('narrows exits that hide each other by the entries beside them: nobody leaves who has not entered', async () => {
    const years: readonly (string | undefined)[] = ['2021', '2022'];
    const units = new Set(
      exact.lattice.rows.flatMap(({ system, keys }) =>
        system !== 'entries' && keys.location !== undefined && years.includes(keys.year)
          ? [unitIdOf(system, rowIdOf(keys))]
          : [],
      ),
    );
    const { unsafe } = await attack({ current: judgedRelease(exact, { units, profile: 'MANAGEMENT' }) });
    const row = rowIdOf({ location: 'place0', year: '2021' });
    expect(unsafe.find((one) => one.system === 'exits' && one.row === row)).toMatchObject({
      verdict: 'narrow',
      interval: { least: 2, most: 3 },
    });
  });

  it('is known to protection, which withholds entries with the exits where it must', async () => {
    const solver = loadProgramSolver();
    const release = await protectTables(exact, { profile: 'MANAGEMENT', solver });
    const record = await attack({ current: { release, exact } });
    expect(record).toMatchObject({ isSafe: true, recovered: 0, narrow: 0, undecided: 0 });
    expect(release.withheld).toContainEqual(expect.objectContaining({ system: 'exits', by: 'primary' }));
  });
});
