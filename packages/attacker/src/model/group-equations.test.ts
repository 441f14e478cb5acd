import {
  type CollectedTables,
  collectTables,
  type RowKeys,
  rowIdOf,
  toPlainDate,
  unitIdOf,
} from '@neue-wege/domain';
import { createMemoryFactSource, noFacts, sampleEnrolment, sampleRun } from '@neue-wege/domain/testing';
import { describe, expect, it } from 'vitest';
import { inferCounts } from '../infer-counts.ts';
import { judgedRelease } from '../testing/judged-release.ts';

const day = toPlainDate;
const context = { actor: 'test', locations: 'all', profile: 'EXACT' } as const;
const places = ['place0', 'place1'] as const;

/** Ten people in each project of two places, on site in the one and mobile in the other, in 2021 and 2022. */
function collect({ isMixed }: { isMixed: boolean }): Promise<CollectedTables> {
  const offers = [
    { project: 'wege', number: '1', deliveryMode: 'on_site', startsOn: '2021-02-01' },
    { project: 'mobil', number: '1', deliveryMode: 'mobile', startsOn: '2022-02-01' },
    ...(isMixed
      ? [{ project: 'mobil', number: '2', deliveryMode: 'on_site', startsOn: '2022-05-01' } as const]
      : []),
  ] as const;
  const held = places.flatMap((place) =>
    offers.map(({ startsOn, ...offer }) => ({ startsOn, run: sampleRun(place, offer) })),
  );
  const enrolments = held.flatMap(({ run: { key }, startsOn }) =>
    Array.from({ length: 10 }, (_, index) => {
      const id = `${key}/${index}`;
      const exitReason = index % 2 === 0 ? 'regular_end' : 'own_wish';
      const enteredOn = day(startsOn);
      return sampleEnrolment({ id, participant: id, run: key, enteredOn, exitedOn: enteredOn, exitReason });
    }),
  );
  const phaseOf = (key: string, startsOn: string, endsOn: string | null) => ({
    key,
    nameDe: key,
    nameEn: key,
    startsOn: day(startsOn),
    endsOn: endsOn === null ? null : day(endsOn),
  });
  const phases = [phaseOf('pilot', '2021-01-01', '2021-12-31'), phaseOf('permanent', '2022-01-01', null)];
  const records = { ...noFacts, phases, runs: held.map(({ run }) => run), enrolments };
  const source = createMemoryFactSource([{ knownOn: day('2024-01-10'), records }]);
  return collectTables({ source, context }, { asOf: day('2024-03-31') });
}

/** How many counts are withheld, and how many of them a reader computes all the same. */
async function computed(
  exact: CollectedTables,
  isWithheld: (keys: RowKeys, system: string) => boolean,
): Promise<{ readonly all: number; readonly known: number }> {
  const units = new Set(
    exact.lattice.rows.flatMap(({ system, keys }) =>
      isWithheld(keys, system) ? [unitIdOf(system, rowIdOf(keys))] : [],
    ),
  );
  const release = judgedRelease(exact, { units, profile: 'MANAGEMENT' });
  const { counts } = await inferCounts([release], 'bounds_alone');
  const known = counts.filter(({ interval: { possible } }) => possible.least === possible.most);
  return { all: counts.length, known: known.length };
}

const ends: readonly string[] = ['completion', 'dropout', 'end_unknown'];

describe('relateGroups', () => {
  const byMode = (keys: RowKeys, system: string): boolean =>
    ends.includes(system) && keys.delivery_mode !== undefined && keys.location !== undefined;

  it('computes how participations ended by delivery mode from projects that have one', async () => {
    const { all, known } = await computed(await collect({ isMixed: false }), byMode);
    expect(all).toBeGreaterThan(4);
    expect(known).toBe(all);
  });

  it('does not where a project has several', async () => {
    const { all, known } = await computed(await collect({ isMixed: true }), byMode);
    expect(all).toBeGreaterThan(4);
    expect(known).toBe(0);
  });

  it('computes entries of a phase from the years in which it lasts', async () => {
    const exact = await collect({ isMixed: false });
    const { all, known } = await computed(
      exact,
      (keys, system) => system === 'entries' && keys.phase !== undefined && keys.location !== undefined,
    );
    expect(all).toBe(4);
    expect(known).toBe(4);
  });
});
