import { type PlainDate, type Release, toPlainDate, unitIdOf } from '@neue-wege/domain';
import { randomFacts, seededRandom } from '@neue-wege/domain/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { createReleaseSource } from '../releases/create-release-source.ts';
import { houseProtection, type Protection } from '../releases/protection.ts';
import { listReleases, readRelease } from '../releases/read-releases.ts';
import { hideSmallRows } from './hide-small-rows.ts';
import { storeFactRecords } from './store-fact-records.ts';
import { type CreateDatabase, emptyDatabase } from './test-store.ts';

const monday = toPlainDate('2026-06-01');
const tuesday = toPlainDate('2026-06-02');
const actor = 'test';

/** How what the public is told stands beside what management is told, on both engines. */
export async function describePublicReleases(createDatabase: CreateDatabase): Promise<void> {
  const database = await createDatabase();
  const deliver = (seed: number, origin: 'import' | 'correction' = 'import') => {
    const records = randomFacts(seededRandom(seed), { size: 30, knownOn: monday });
    return storeFactRecords(database, { knownOn: monday, records, origin });
  };
  /** A source, and beside which releases it protected those for the public. */
  const sourceOf = ({
    protection = hideSmallRows,
    today = monday,
  }: {
    protection?: Protection;
    today?: PlainDate;
  } = {}) => {
    const besides: (string | undefined)[] = [];
    const watched: Protection = {
      ...protection,
      protect(tables, { beside, ...question }) {
        if (question.profile === 'PUBLIC')
          besides.push(`${beside?.profile} ${beside?.dataVersion} beside ${tables.dataVersion}`);
        return protection.protect(tables, { ...question, ...(beside && { beside }) });
      },
    };
    const source = createReleaseSource(database, { today: () => today, actor, protection: watched });
    return { ...source, besides };
  };
  const lastOf = async (profile: Release['profile']): Promise<Release> => {
    const [release] = await listReleases(database, { profile, actor });
    if (release === undefined) throw new Error(`nothing was released for ${profile}`);
    return readRelease(database, { release, actor });
  };
  const releasedTo = async (profile: Release['profile']): Promise<readonly number[]> =>
    (await listReleases(database, { profile, actor })).map(({ dataVersion }) => dataVersion);

  beforeEach(() => emptyDatabase(database));

  describe('createReleaseSource', () => {
    // Where hardly anybody shares anything, whole numbers are searched for long.
    it('protects the public beside what management is told of the same data version, and withholds no less', {
      timeout: 600_000,
    }, async () => {
      // Among these people protection by the rule for the public alone would show more than management sees.
      await deliver(2);
      const source = sourceOf({ protection: houseProtection });
      await source.ensureRelease('PUBLIC');
      expect(source.besides).toEqual(['MANAGEMENT 1 beside 1']);
      const [inHouse, inPublic] = [await lastOf('MANAGEMENT'), await lastOf('PUBLIC')];
      expect([inHouse.dataVersion, inPublic.dataVersion]).toEqual([1, 1]);
      expect(inHouse.withheld.length).toBeGreaterThan(100);
      expect(unitsOf(inHouse).difference(unitsOf(inPublic))).toEqual(new Set());
    });

    it('tells the public of the version that management was told of, while a later one waits', async () => {
      await deliver(1);
      await sourceOf().ensureRelease('MANAGEMENT');
      await deliver(2, 'correction');
      const source = sourceOf();
      expect((await source.ensureRelease('PUBLIC'))?.dataVersion).toBe(1);
      expect(await releasedTo('MANAGEMENT')).toEqual([1]);
      const later = sourceOf({ today: tuesday });
      expect((await later.ensureRelease('PUBLIC'))?.dataVersion).toBe(2);
      expect(await releasedTo('MANAGEMENT')).toEqual([2, 1]);
      expect([...source.besides, ...later.besides]).toEqual([
        'MANAGEMENT 1 beside 1',
        'MANAGEMENT 2 beside 2',
      ]);
    });

    it('protects the public anew when another rule protects management', async () => {
      await deliver(1);
      await sourceOf().ensureRelease('PUBLIC');
      const rules = { ...hideSmallRows.rules, MANAGEMENT: { threshold: 5, width: 5, attributes: false } };
      const stricter = sourceOf({ protection: { ...hideSmallRows, rules } });
      await stricter.ensureRelease('PUBLIC');
      await stricter.ensureRelease('PUBLIC');
      expect(stricter.besides).toEqual(['MANAGEMENT 1 beside 1']);
      expect([await releasedTo('MANAGEMENT'), await releasedTo('PUBLIC')]).toEqual([
        [1, 1],
        [1, 1],
      ]);
    });
  });
}

function unitsOf({ withheld }: Release): ReadonlySet<string> {
  return new Set(withheld.map(({ system, row }) => unitIdOf(system, row)));
}
