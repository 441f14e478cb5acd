import { type RequestContext, toPlainDate } from '@neue-wege/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type EnrolmentList,
  type EnrolmentPage,
  type EnrolmentPagesQuestion,
  readEnrolmentPages,
} from '../records/read-enrolment-pages.ts';
import { readEnrolments, readObservations, readParticipants } from '../records/read-enrolments.ts';
import { personOf } from './delivery-of.ts';
import { handMadeStore } from './hand-made-store.ts';
import { type CreateDatabase, emptyDatabase } from './test-store.ts';

const everybody: RequestContext = { actor: 'test', locations: 'all', profile: 'EXACT' };
const inBorken: RequestContext = { ...everybody, locations: ['borken'] };
const asOf = toPlainDate('2025-06-30');
const all: EnrolmentList = { of: { kind: 'all' }, after: null };

/** Records of people by pseudonym, as both engines tell them. */
export async function describeRecords(createDatabase: CreateDatabase): Promise<void> {
  const database = await createDatabase();
  const store = handMadeStore(database);
  const pagesOf = (differences: Partial<EnrolmentPagesQuestion> = {}): Promise<readonly EnrolmentPage[]> =>
    readEnrolmentPages(database, {
      context: everybody,
      asOf,
      lists: [all],
      where: { keys: {} },
      first: 100,
      isCounted: true,
      ...differences,
    });
  const people = (page: EnrolmentPage | undefined): readonly (string | undefined)[] =>
    (page?.records ?? []).map(({ participantId, run }) => {
      const name = ['anna', 'ben', 'cem', 'dora'].find((one) => personOf(one) === participantId);
      return `${name} ${run}`;
    });
  const everyone = [
    'anna borken/garten/1',
    'ben borken/garten/1',
    'anna ahaus/rad/1',
    'cem ahaus/rad/1',
    'dora borken/garten/1',
  ];

  beforeAll(async () => {
    await emptyDatabase(database);
    await store(
      {
        locations: 'location\nborken\nahaus',
        projects: 'project\ngarten\nrad',
        runs: `run,project,location,valid_from,delivery_mode,target_group
          1,garten,borken,,mobile,youth
          1,garten,borken,2025-02-01,mobile,parents
          1,rad,ahaus,,on_site,`,
        enrolments: `participant,run,location,project,entered_on,exited_on,exit_reason,sex
          anna,1,borken,garten,2025-01-10,2025-01-31,regular_end,female
          ben,1,borken,garten,2025-02-10,,,male
          anna,1,ahaus,rad,2025-03-01,2025-03-31,,female
          cem,1,ahaus,rad,2025-03-02,,,male
          dora,1,borken,garten,,,,`,
        observations: `participant,run,location,project,months_after_exit,in_receipt
          anna,1,borken,garten,3,no
          anna,1,borken,garten,1,yes
          anna,1,ahaus,rad,1,no`,
      },
      { knownOn: '2025-05-01' },
    );
    await store(
      {
        enrolments: `participant,run,location,project,entered_on,exited_on
          cem,1,ahaus,rad,2025-03-02,2025-06-01`,
      },
      { knownOn: '2025-06-15' },
    );
  });

  describe('readEnrolmentPages', () => {
    it('lists records in the order of entries, those without an entry last, and counts them', async () => {
      const [page] = await pagesOf();
      expect(people(page)).toEqual(everyone);
      expect(page).toMatchObject({ hasNext: false, total: 5 });
      expect(page?.records[0]).toMatchObject({
        enteredOn: '2025-01-10',
        exitedOn: '2025-01-31',
        exitReason: 'regular_end',
        sex: 'female',
        ageBand: null,
        inReceiptAtEntry: 'yes',
      });
    });

    it('walks through a list page by page, each record once', async () => {
      const seen: string[] = [];
      let after: EnrolmentList['after'] = null;
      for (let hasNext = true; hasNext; ) {
        const [page] = await pagesOf({ lists: [{ ...all, after }], first: 2, isCounted: false });
        seen.push(...people(page).map(String));
        after = page?.records.at(-1) ?? null;
        hasNext = page?.hasNext ?? false;
        expect(page?.total).toBeNull();
      }
      expect(seen).toEqual(everyone);
    });

    it('gives each of several lists its page, in their order, also of lists of nobody', async () => {
      const pages = await pagesOf({
        first: 1,
        lists: [
          { of: { kind: 'run', key: 'ahaus/rad/1' }, after: null },
          { of: { kind: 'participant', key: personOf('anna') }, after: null },
          { of: { kind: 'run', key: 'nowhere/x/1' }, after: null },
          { of: { kind: 'participant', key: personOf('nobody') }, after: null },
        ],
      });
      expect(pages.map(people)).toEqual([['anna ahaus/rad/1'], ['anna borken/garten/1'], [], []]);
      expect(pages.map(({ hasNext, total }) => [hasNext, total])).toEqual([
        [true, 2],
        [true, 2],
        [false, 0],
        [false, 0],
      ]);
    });

    it('knows no record outside the context, in no list and no total', async () => {
      const pages = await pagesOf({
        context: inBorken,
        lists: [
          all,
          { of: { kind: 'participant', key: personOf('anna') }, after: null },
          { of: { kind: 'run', key: 'ahaus/rad/1' }, after: null },
        ],
      });
      expect(pages.map(people)).toEqual([
        everyone.filter((one) => one.includes('borken')),
        ['anna borken/garten/1'],
        [],
      ]);
      expect(pages.map(({ total }) => total)).toEqual([3, 1, 0]);
      const nobody = await pagesOf({ context: { ...everybody, locations: [] } });
      expect(nobody).toEqual([{ records: [], hasNext: false, total: 0 }]);
    });

    it.each([
      [{ location: ['borken'] }, 3],
      [{ project: ['rad'] }, 2],
      [{ run: ['borken/garten/1', 'x'] }, 3],
      [{ target_group: ['parents'] }, 1],
      [{ target_group: ['unknown'] }, 2],
      [{ delivery_mode: ['mobile'] }, 3],
      [{ host_municipality: ['unknown'] }, 5],
      [{ exit_reason: ['regular_end'] }, 1],
      [{ exit_reason: ['unknown'] }, 2],
      [{ sex: ['female'], location: ['ahaus'] }, 1],
      [{ sex: ['unknown'] }, 1],
      [{ age_band: ['unknown'] }, 5],
      [{ location: [] }, 0],
    ])('filters by %j as a breakdown does', async (keys, total) => {
      expect((await pagesOf({ where: { keys } }))[0]).toMatchObject({ total });
    });

    it('filters by days of entry and of exit, both ends included', async () => {
      const day = toPlainDate('2025-03-31');
      const of = async (where: object): Promise<unknown> =>
        (await pagesOf({ where: { keys: {}, ...where } }))[0]?.total;
      expect(await of({ enteredFrom: toPlainDate('2025-03-01') })).toBe(2);
      expect(await of({ enteredThrough: toPlainDate('2025-03-01') })).toBe(3);
      expect(await of({ exitedFrom: day, exitedThrough: day })).toBe(1);
    });

    it('tells what was known on a past day', async () => {
      const where = { keys: { project: ['rad'] } };
      const exits = async (day: string): Promise<unknown> =>
        (await pagesOf({ where, asOf: toPlainDate(day) }))[0]?.records.map(({ exitedOn }) => exitedOn);
      expect(await exits('2025-06-14')).toEqual(['2025-03-31', null]);
      expect(await exits('2025-06-15')).toEqual(['2025-03-31', '2025-06-01']);
      expect(await exits('2025-01-01')).toEqual([]);
    });
  });

  describe('records by id', () => {
    it('are found where they may be seen', async () => {
      const [page] = await pagesOf();
      const ids = page?.records.map(({ enrolmentId }) => enrolmentId) ?? [];
      const found = async (context: RequestContext): Promise<number> =>
        (await readEnrolments(database, { context, asOf, ids })).length;
      expect([await found(everybody), await found(inBorken)]).toEqual([5, 3]);

      const observations = await readObservations(database, { context: inBorken, asOf, ids });
      expect(observations.map(({ monthsAfterExit, inReceipt }) => [monthsAfterExit, inReceipt])).toEqual([
        [1, 'yes'],
        [3, 'no'],
      ]);
    });

    it('name people who have an enrolment that may be seen', async () => {
      const ids = ['anna', 'cem', 'nobody'].map(personOf);
      expect(await readParticipants(database, { context: everybody, asOf, ids })).toEqual(
        new Set(ids.slice(0, 2)),
      );
      expect(await readParticipants(database, { context: inBorken, asOf, ids })).toEqual(
        new Set(ids.slice(0, 1)),
      );
    });
  });
}
