import { describe, expect, it } from 'vitest';
import type { Breakdown } from '../breakdown/breakdown.ts';
import { parseBreakdownRequest } from '../breakdown/request.ts';
import { runBreakdown } from '../breakdown/run-breakdown.ts';
import { toPlainDate } from '../calendar/plain-date.ts';
import { createMemoryFactSource } from '../testing/memory-fact-source.ts';
import { noFacts, sampleEnrolment, sampleRun } from '../testing/sample-facts.ts';
import { formerFates } from './former-fates.ts';
import { unitIdOf } from './lattice.ts';
import { type ProtectedProfile, type Release, type RowKeys, rowIdOf } from './release.ts';
import { withhold } from './withhold.ts';

const asOf = toPlainDate('2024-03-31');
const context = { actor: 'test', locations: 'all', profile: 'EXACT' } as const;
const run = (location: string) => sampleRun(location, { project: 'wege', number: '1' });
const unit = (system: string, keys: RowKeys) => unitIdOf(system, rowIdOf(keys));

interface Ends {
  readonly exits: number;
  readonly completed: number;
  readonly unknown?: number;
}

/** Exits of one year by location, of which the first so many completed, and of the last nobody knows. */
function exitsOf(places: Readonly<Record<string, Ends>>): Promise<Breakdown> {
  const enrolments = Object.entries(places).flatMap(([location, { exits, completed, unknown = 0 }]) =>
    Array.from({ length: exits }, (_, index) =>
      sampleEnrolment({
        id: `${location}${index}`,
        participant: `${location}${index}`,
        run: run(location).key,
        enteredOn: toPlainDate('2022-02-01'),
        exitedOn: toPlainDate('2022-06-01'),
        exitReason: index < completed ? 'regular_end' : index < exits - unknown ? 'own_wish' : 'unknown',
      }),
    ),
  );
  const records = { ...noFacts, runs: Object.keys(places).map(run), enrolments };
  const source = createMemoryFactSource([{ knownOn: toPlainDate('2024-01-10'), records }]);
  const measures = ['exits', 'completions', 'completion_rate'];
  const request = parseBreakdownRequest(
    { by: ['location'], measures, margins: true, asOf },
    { today: asOf, profile: 'EXACT' },
  );
  return runBreakdown(request, { source, context });
}

function releaseOf(
  breakdown: Breakdown,
  {
    profile = 'MANAGEMENT',
    withheld = [],
  }: { profile?: ProtectedProfile; withheld?: Release['withheld'] } = {},
): Release {
  const units = new Set(withheld.map(({ system, row }) => unitIdOf(system, row)));
  const table = { id: 'location_year', breakdown: withhold(breakdown, { units, profile }) };
  return { profile, asOf, dataVersion: 1, tables: [table], withheld };
}

const first = await exitsOf({ bocholt: { exits: 20, completed: 12 }, gronau: { exits: 30, completed: 16 } });
const later = await exitsOf({
  bocholt: { exits: 20, completed: 12 },
  gronau: { exits: 31, completed: 16 },
  stadtlohn: { exits: 5, completed: 4 },
});
const today = (breakdown: Breakdown) => [{ id: 'location_year', breakdown }];

describe('formerFates', () => {
  it('knows what is as it was shown, by the counts of each system', async () => {
    const fates = formerFates(releaseOf(first), today(later));
    expect(fates.get(unit('exits', { location: 'bocholt' }))).toBe('shown_and_unchanged');
    expect(fates.get(unit('completion', { location: 'bocholt' }))).toBe('shown_and_unchanged');
    expect(fates.get(unit('exits', { location: 'gronau' }))).toBeUndefined();
    expect(fates.get(unit('exits', {}))).toBeUndefined();
  });

  it('takes a system for changed as soon as one of its counts has changed', () => {
    const fates = formerFates(releaseOf(first), today(later));
    expect(fates.has(unit('completion', { location: 'gronau' }))).toBe(false);
  });

  it('knows the unknown of a rate apart from the rate, by the finer system that tells it', async () => {
    const known = await exitsOf({ bocholt: { exits: 20, completed: 12 } });
    const asked = await exitsOf({ bocholt: { exits: 20, completed: 12, unknown: 5 } });
    const fates = formerFates(releaseOf(known), today(asked));
    expect(fates.get(unit('completion', { location: 'bocholt' }))).toBe('shown_and_unchanged');
    expect(fates.has(unit('end_unknown', { location: 'bocholt' }))).toBe(false);
    const same = formerFates(releaseOf(asked), today(asked));
    expect(same.get(unit('end_unknown', { location: 'bocholt' }))).toBe('shown_and_unchanged');
  });

  it('knows an unknown that was withheld alone, and of the rate beside it that it was shown', () => {
    const withheld = [
      { system: 'end_unknown', row: rowIdOf({ location: 'bocholt' }), by: 'primary' as const },
    ];
    const fates = formerFates(releaseOf(first, { withheld }), today(first));
    expect(fates.get(unit('end_unknown', { location: 'bocholt' }))).toBe('withheld');
    expect(fates.get(unit('completion', { location: 'bocholt' }))).toBe('shown_and_unchanged');
    expect(fates.get(unit('end_unknown', { location: 'gronau' }))).toBe('shown_and_unchanged');
  });

  it('says nothing of a row that was not there', () => {
    const fates = formerFates(releaseOf(first), today(later));
    expect([...fates.keys()].some((name) => name.includes('stadtlohn'))).toBe(false);
  });

  it('knows what was withheld, whether it has changed or not', () => {
    const withheld = ['bocholt', 'gronau'].map((location) => ({
      system: 'exits',
      row: rowIdOf({ location }),
      by: 'secondary' as const,
    }));
    const fates = formerFates(releaseOf(first, { withheld }), today(later));
    expect(fates.get(unit('exits', { location: 'bocholt' }))).toBe('withheld');
    expect(fates.get(unit('exits', { location: 'gronau' }))).toBe('withheld');
  });

  it('takes for unchanged what the public reads alike', () => {
    const fates = formerFates(releaseOf(first, { profile: 'PUBLIC' }), today(later));
    expect(fates.get(unit('exits', { location: 'gronau' }))).toBe('shown_and_unchanged');
  });

  it('knows no table that was not released before', () => {
    const former = { ...releaseOf(first), tables: [] };
    expect(formerFates(former, today(first)).size).toBe(0);
  });
});
