import { toPlainDate } from '@neue-wege/domain';
import { type MemoryVersion, randomFacts, seededRandom } from '@neue-wege/domain/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { createReleaseSource, type ReleaseSourceOptions } from '../releases/create-release-source.ts';
import { hideSmallRows } from './hide-small-rows.ts';
import { storeFactRecords } from './store-fact-records.ts';
import { type CreateDatabase, emptyDatabase } from './test-store.ts';

const day = toPlainDate('2026-05-31');
const dayAfter = toPlainDate('2026-06-01');
const records = randomFacts(seededRandom(1), { size: 150, knownOn: day });
const people = [...new Set(records.enrolments.map((one) => one.participant))];

/** How deliveries that change few people are released, on both engines. */
export async function describeSmallDeliveries(createDatabase: CreateDatabase): Promise<void> {
  const database = await createDatabase();
  /** The same data again, but that so many people left for another reason. */
  const deliver = (changed: number, about: Partial<MemoryVersion> = {}): Promise<void> => {
    const others = new Set(people.slice(0, changed));
    const enrolments = records.enrolments.map((one) => {
      const exitReason = one.exitReason === 'other' ? 'illness' : 'other';
      return others.has(one.participant) ? ({ ...one, exitReason } as const) : one;
    });
    return storeFactRecords(database, { knownOn: day, records: { ...records, enrolments }, ...about });
  };
  const sourceOf = (options: Partial<ReleaseSourceOptions> = {}) => {
    const told: number[] = [];
    const source = createReleaseSource(database, {
      today: () => day,
      actor: 'test',
      protection: hideSmallRows,
      onHeldBack: ({ dataVersion }) => told.push(dataVersion),
      ...options,
    });
    return { ...source, told };
  };
  const versionOf = async ({ ensureRelease }: ReturnType<typeof sourceOf>): Promise<number | undefined> =>
    (await ensureRelease('MANAGEMENT'))?.dataVersion;

  beforeEach(() => emptyDatabase(database));

  describe('createReleaseSource', () => {
    it('keeps a delivery back that changes few people, until its day is over', async () => {
      await deliver(0);
      expect(await versionOf(sourceOf())).toBe(1);
      await deliver(9);
      const source = sourceOf();
      expect([await versionOf(source), source.heldBack()]).toEqual([1, 2]);
      await source.ensureRelease('PUBLIC');
      expect(source.told).toEqual([2]);
      const later = sourceOf({ today: () => dayAfter });
      expect([await versionOf(later), later.heldBack(), later.told]).toEqual([2, null, []]);
    });

    it('releases it with the next ones, as soon as they change enough people together', async () => {
      await deliver(0);
      const source = sourceOf();
      await source.ensureRelease('MANAGEMENT');
      await deliver(5);
      await deliver(8, { origin: 'correction' });
      expect(await versionOf(source)).toBe(1);
      await deliver(10);
      expect([await versionOf(source), source.heldBack()]).toEqual([4, null]);
    });

    it('counts nobody who is as before, whatever came and went between', async () => {
      await deliver(0);
      const source = sourceOf();
      await source.ensureRelease('MANAGEMENT');
      await deliver(40, { isSingleRecord: true });
      await deliver(0, { origin: 'withdrawal' });
      expect([await versionOf(source), source.heldBack()]).toEqual([1, 3]);
    });

    it('counts who has another follow-up, and each person once', async () => {
      await deliver(0);
      const source = sourceOf();
      await source.ensureRelease('MANAGEMENT');
      const [first] = records.enrolments;
      const others = records.observations.filter(({ enrolment }) => enrolment !== first?.id);
      await deliver(1, { records: { ...records, observations: others } });
      expect([await versionOf(source), source.heldBack()]).toEqual([1, 2]);
      await deliver(0, { records: { ...records, observations: [] } });
      expect(await versionOf(source)).toBe(3);
    });

    it('keeps none back where that is not asked for, and never the first', async () => {
      await deliver(0);
      expect(await versionOf(sourceOf())).toBe(1);
      await deliver(1);
      expect(await versionOf(sourceOf({ personsOfDelivery: 1 }))).toBe(2);
      await deliver(2);
      expect(await versionOf(sourceOf({ personsOfDelivery: 0 }))).toBe(3);
      await deliver(3);
      expect(await versionOf(sourceOf({ daysBetweenSingleCorrections: 0 }))).toBe(4);
    });
  });
}
