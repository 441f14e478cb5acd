import { type PlainDate, toPlainDate } from '@neue-wege/domain';
import { randomFacts, seededRandom } from '@neue-wege/domain/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { createReleaseSource } from '../releases/create-release-source.ts';
import { hideSmallRows } from './hide-small-rows.ts';
import { storeFactRecords } from './store-fact-records.ts';
import { type CreateDatabase, emptyDatabase } from './test-store.ts';

const first = toPlainDate('2026-05-31');
const later = toPlainDate('2026-06-30');

/** What is told of the releases that there are, on both engines. */
export async function describeReleaseStanding(createDatabase: CreateDatabase): Promise<void> {
  const database = await createDatabase();
  const deliver = (seed: number, knownOn: PlainDate) =>
    storeFactRecords(database, {
      knownOn,
      records: randomFacts(seededRandom(seed), { size: 150, knownOn: first }),
    });

  beforeEach(() => emptyDatabase(database));

  describe('createReleaseSource', () => {
    it('tells the first day, that of the current release, and whether newer data are being protected', async () => {
      const underWay: boolean[] = [];
      const source = createReleaseSource(database, {
        today: () => later,
        actor: 'test',
        protection: {
          ...hideSmallRows,
          async protect(counted, question) {
            const standing = await source.standing({ profile: question.profile, asOf: later });
            if (standing !== null) underWay.push(standing.isNextUnderWay);
            return hideSmallRows.protect(counted, question);
          },
        },
      });
      const standingOn = (asOf: PlainDate) => source.standing({ profile: 'MANAGEMENT', asOf });
      await deliver(1, first);
      expect(await standingOn(later)).toBeNull();
      await source.ensureRelease('MANAGEMENT');
      await deliver(2, later);
      await source.ensureRelease('MANAGEMENT');
      expect(underWay).toEqual([true]);
      const told = { firstOn: first, isNextUnderWay: false };
      expect(await standingOn(later)).toEqual({ ...told, lastOn: later });
      expect(await standingOn(toPlainDate('2026-06-01'))).toEqual({ ...told, lastOn: first });
      expect(await standingOn(toPlainDate('2026-05-30'))).toEqual({ ...told, lastOn: null });
      expect(await source.standing({ profile: 'PUBLIC', asOf: later })).toBeNull();
    });
  });
}
