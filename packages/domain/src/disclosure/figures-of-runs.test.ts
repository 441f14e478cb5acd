import { describe, expect, it } from 'vitest';
import type { Breakdown, BreakdownRow, MeasureValue } from '../breakdown/breakdown.ts';
import { parseBreakdownRequest } from '../breakdown/request.ts';
import { runBreakdown } from '../breakdown/run-breakdown.ts';
import { type PlainDate, toPlainDate } from '../calendar/plain-date.ts';
import { createMemoryFactSource } from '../testing/memory-fact-source.ts';
import { sampleExits } from '../testing/sample-exits.ts';
import { samplePeriod } from '../testing/sample-facts.ts';
import { type UnitId, unitIdOf } from './lattice.ts';
import { type ProtectedProfile, rowIdOf } from './release.ts';
import { withhold } from './withhold.ts';

const asOf = toPlainDate('2021-06-30');

/** Runs of ninety days in Bocholt, with fifteen places, which so many people entered and left, but for one who left another day. */
async function askRuns(
  entries: Readonly<Record<string, number>>,
  other?: { readonly firstOf: string; readonly exitedOn: PlainDate | null },
): Promise<Breakdown> {
  const groups = Object.entries(entries).map(([run, independent]) => ({
    location: 'bocholt',
    run,
    exitedOn: '2020-03-01',
    independent,
    inReceipt: 0,
  }));
  const records = sampleExits(groups);
  const runs = records.runs.map((run) => ({
    ...run,
    startsOn: toPlainDate('2020-01-01'),
    endsOn: toPlainDate('2020-03-30'),
    periods: [{ ...samplePeriod(null, 'parents'), places: run.number === 'no-places' ? null : 15 }],
  }));
  const one = records.enrolments.find(({ run }) => run.endsWith(`/${other?.firstOf}`));
  const enrolments = records.enrolments.map((enrolment) =>
    enrolment === one ? { ...enrolment, exitedOn: other?.exitedOn ?? null } : enrolment,
  );
  const request = parseBreakdownRequest(
    { by: ['location', 'run'], measures: ['enrolments', 'exits', 'occupancy_rate'], margins: true, asOf },
    { today: asOf, profile: 'EXACT' },
  );
  return runBreakdown(request, {
    source: createMemoryFactSource([{ knownOn: asOf, records: { ...records, runs, enrolments } }]),
    context: { actor: 'test', locations: 'all', profile: 'EXACT' },
  });
}

const rowsOf = ({ rows, total }: Breakdown): readonly BreakdownRow[] => [...rows, total];

/** The occupancy of every row, by its run or `sum`. */
function occupancies(breakdown: Breakdown): readonly (readonly [string, MeasureValue | undefined])[] {
  return rowsOf(breakdown).map(({ keys, values }) => [
    keys.run?.split('/').at(-1) ?? 'sum',
    values['occupancy_rate'],
  ]);
}

function shownOf(breakdown: Breakdown): Readonly<Record<string, number | null>> {
  return Object.fromEntries(occupancies(breakdown).map(([run, value]) => [run, value?.value ?? null]));
}

/** The unit of a system in the row of a run. */
function unitOf(breakdown: Breakdown, { system, run }: { system: string; run: string }): UnitId {
  const row = breakdown.rows.find(({ keys }) => keys.run?.endsWith(`/${run}`));
  if (row === undefined) throw new Error(`no run ${run}`);
  return unitIdOf(system, rowIdOf(row.keys));
}

const management = { units: new Set<UnitId>(), profile: 'MANAGEMENT' } as const;

describe('the occupancy of runs under disclosure control', () => {
  it('is told management of a run that ten have entered, in whole months, and of no smaller one', async () => {
    const exact = await askRuns({ ten: 10, nine: 9, 'no-places': 12 });
    expect(shownOf(exact)['nine']).toBeGreaterThan(0);
    const told = withhold(exact, management);
    const ofTen = occupancies(exact).find(([run]) => run === 'ten')?.[1];
    expect(ofTen).toMatchObject({ numerator: 610, denominator: 1350 });
    expect(occupancies(told).find(([run]) => run === 'ten')?.[1]).toEqual({
      ...ofTen,
      value: 600 / 1350,
      knownOnly: 600 / 1350,
      bounds: { lower: 600 / 1350, upper: 600 / 1350 },
      numerator: 600,
      matureShare: null,
    });
    expect(shownOf(told)).toMatchObject({ nine: null, 'no-places': null });
  });

  it('is not told before everybody has left: else the next release told the day on which somebody did', async () => {
    const exact = await askRuns({ ten: 10, running: 12 }, { firstOf: 'running', exitedOn: null });
    expect(shownOf(exact)['running']).toBeGreaterThan(0);
    expect(shownOf(withhold(exact, management))).toMatchObject({ ten: 600 / 1350, running: null });
  });

  it('does not tell by how many days the stay of one person was corrected', async () => {
    const exact = await askRuns({ ten: 10 });
    const corrected = await askRuns({ ten: 10 }, { firstOf: 'ten', exitedOn: toPlainDate('2020-03-05') });
    expect(shownOf(corrected)['ten']).toBe(614 / 1350);
    expect(withhold(corrected, management)).toEqual(withhold(exact, management));
  });

  it('is never told of a sum, from which the days of a run beside it would follow', async () => {
    const exact = await askRuns({ ten: 10, twelve: 12, nine: 9 });
    const sums = (breakdown: Breakdown): readonly unknown[] =>
      occupancies(breakdown).flatMap(([run, value]) => (run === 'sum' ? [value?.status] : []));
    expect(sums(exact)).not.toContain('CONFIDENTIAL');
    const told = sums(withhold(exact, management));
    expect(told.length).toBeGreaterThan(1);
    expect(new Set(told)).toEqual(new Set(['CONFIDENTIAL']));
  });

  it.each(['entries', 'exits'])('is withheld where the %s of the run are', async (system) => {
    const exact = await askRuns({ ten: 10, twelve: 12 });
    const told = withhold(exact, { ...management, units: new Set([unitOf(exact, { system, run: 'ten' })]) });
    expect(shownOf(told)).toMatchObject({ ten: null, twelve: 720 / 1350 });
    const hidden = occupancies(told).find(([run]) => run === 'ten')?.[1];
    expect(hidden).toMatchObject({ status: 'CONFIDENTIAL', numerator: null, denominator: null });
  });

  it('is never told the public: by the days of a run that nobody leaves its people could be counted', async () => {
    const exact = await askRuns({ ten: 10, fifteen: 15 });
    const profile: ProtectedProfile = 'PUBLIC';
    for (const [, value] of occupancies(withhold(exact, { ...management, profile })))
      expect(value).toMatchObject({ status: 'CONFIDENTIAL', value: null, numerator: null });
  });
});
