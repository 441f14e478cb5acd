import {
  completeKeys,
  type Door,
  type PlainDate,
  parseBreakdownRequest,
  type Release,
  type RequestContext,
  runBreakdown,
  toPlainDate,
} from '@neue-wege/domain';
import { createMemoryReleases, randomFacts, seededRandom } from '@neue-wege/domain/testing';
import { sql, type Transaction } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { inContext, protectionRole } from '../connection/in-context.ts';
import type { Tables } from '../connection/tables.ts';
import { createSqlFactSource } from '../facts/sql-fact-source.ts';
import { readAttacks, storeAttack } from '../releases/attack-records.ts';
import { createReleaseSource, type ReleaseSourceOptions } from '../releases/create-release-source.ts';
import type { Protection } from '../releases/protection.ts';
import { listReleases, readRelease } from '../releases/read-releases.ts';
import { hideSmallRows, releasedIds } from './hide-small-rows.ts';
import { storeFactRecords } from './store-fact-records.ts';
import { type CreateDatabase, emptyDatabase } from './test-store.ts';

const everybody: RequestContext = { actor: 'person:all', locations: 'all', profile: 'MANAGEMENT' };
const inBorken: RequestContext = { actor: 'person:borken', locations: ['borken'], profile: 'MANAGEMENT' };
const delivered = toPlainDate('2026-05-31');
const dayAfter = toPlainDate('2026-06-01');
const tables = ['release', 'release_table', 'release_part', 'release_unit', 'release_attack'] as const;

/** How releases are built, kept and seen, on both engines. */
export async function describeReleases(createDatabase: CreateDatabase): Promise<void> {
  const database = await createDatabase();
  const deliver = (
    seed: number,
    {
      knownOn = delivered,
      ...about
    }: {
      knownOn?: PlainDate;
      origin?: 'correction' | 'withdrawal' | 'erasure';
      isSingleRecord?: boolean;
    } = {},
  ) => {
    const records = randomFacts(seededRandom(seed), { size: 150, knownOn: delivered });
    return storeFactRecords(database, { knownOn, records, ...about });
  };
  /** A source, and what it built. */
  const sourceOf = ({ protection = hideSmallRows, ...options }: Partial<ReleaseSourceOptions> = {}) => {
    const built: Release[] = [];
    const formers: (Release | undefined)[] = [];
    const counted: number[] = [];
    const watched: Protection = {
      ...protection,
      async collect(door, question) {
        counted.push(door.dataVersion ?? 0);
        return protection.collect(door, question);
      },
      async protect(tablesToProtect, question) {
        formers.push(question.former?.release);
        const release = await protection.protect(tablesToProtect, question);
        built.push(release);
        return release;
      },
    };
    const source = createReleaseSource(database, {
      today: () => delivered,
      actor: 'command-line:test',
      ...options,
      protection: watched,
    });
    return { ...source, built, formers, counted };
  };
  const versionOf = async ({ ensureRelease }: ReturnType<typeof sourceOf>): Promise<number | undefined> =>
    (await ensureRelease('MANAGEMENT'))?.dataVersion;
  const countRows = async (trx: Transaction<Tables>): Promise<readonly number[]> => {
    const counts: number[] = [];
    for (const table of tables) {
      const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(trx);
      counts.push(rows[0]?.n ?? -1);
    }
    return counts;
  };
  const seenBy = <T>(context: RequestContext, use: (trx: Transaction<Tables>) => Promise<T>): Promise<T> =>
    inContext(database, { context, dataVersion: 0, access: 'read', seesNoData: true, use });

  beforeEach(() => emptyDatabase(database));

  describe('createReleaseSource', () => {
    it('answers every table as it was built, figure by figure', async () => {
      await deliver(1);
      const source = sourceOf();
      for (const profile of ['MANAGEMENT', 'PUBLIC'] as const) {
        await source.ensureRelease(profile);
        const release = source.built.at(-1);
        expect(release?.tables.map(({ id }) => id).toSorted()).toEqual(releasedIds.toSorted());
        expect(release?.withheld.length).toBeGreaterThan(10);
        for (const { id, breakdown } of release?.tables ?? []) {
          const question = { id, profile, asOf: delivered, context: everybody };
          const kept = { id, breakdown, asOf: delivered, dataVersion: 1 };
          expect(await sourceOf().table(question)).toEqual(kept);
          expect(await source.table(question)).toEqual(kept);
        }
      }
    });

    it('has no table that was not released, and none of a day before the first release', async () => {
      await deliver(1);
      const source = sourceOf();
      await source.ensureRelease('MANAGEMENT');
      const question = {
        id: 'sex_year',
        profile: 'MANAGEMENT',
        asOf: delivered,
        context: everybody,
      } as const;
      expect(await source.table({ ...question, asOf: toPlainDate('2026-05-30') })).toBeUndefined();
      expect(await source.table({ ...question, id: 'origin_year' })).toBeUndefined();
      expect(await source.table({ ...question, profile: 'PUBLIC' })).toBeUndefined();
    });

    it('answers from the newest release by the as-of day', async () => {
      const source = sourceOf();
      await deliver(1);
      await source.ensureRelease('MANAGEMENT');
      await deliver(2, { knownOn: toPlainDate('2026-06-30') });
      await source.ensureRelease('MANAGEMENT');
      const versionAt = async (asOf: string) =>
        (
          await source.table({
            id: 'sex_year',
            profile: 'MANAGEMENT',
            asOf: toPlainDate(asOf),
            context: everybody,
          })
        )?.dataVersion;
      expect(await versionAt('2026-06-29')).toBe(1);
      expect(await versionAt('2026-06-30')).toBe(2);
      expect(await versionAt('2026-11-01')).toBe(2);
    });

    it('builds a release once, however many ask at the same time', async () => {
      await deliver(1);
      const [one, other] = [sourceOf(), sourceOf()];
      const ensured = await Promise.all(
        [one, other, one, other, one].map(({ ensureRelease }) => ensureRelease('MANAGEMENT')),
      );
      expect(one.built.length + other.built.length).toBe(1);
      expect(new Set(ensured.map((release) => release?.releaseId)).size).toBe(1);
      await one.ensureRelease('MANAGEMENT');
      expect(one.built.length + other.built.length).toBe(1);
    });

    it('releases a delivery and its withdrawal at once, and single corrections when their day is over', async () => {
      await deliver(1);
      expect(await versionOf(sourceOf())).toBe(1);
      await deliver(1, { origin: 'correction' });
      expect(await versionOf(sourceOf())).toBe(1);
      expect(await versionOf(sourceOf({ daysBetweenSingleCorrections: 0 }))).toBe(2);
      await deliver(2, { origin: 'erasure' });
      expect(await versionOf(sourceOf({ today: () => dayAfter, daysBetweenSingleCorrections: 2 }))).toBe(2);
      expect(await versionOf(sourceOf({ today: () => dayAfter }))).toBe(3);
      await deliver(3, { origin: 'withdrawal', knownOn: dayAfter });
      await deliver(4, { origin: 'correction', knownOn: dayAfter });
      expect(await versionOf(sourceOf({ today: () => dayAfter }))).toBe(4);
    });

    it('keeps a single record back until its day is over, whether it was typed or taken back', async () => {
      await deliver(1);
      expect(await versionOf(sourceOf())).toBe(1);
      await deliver(2, { isSingleRecord: true });
      await deliver(3, { isSingleRecord: true, origin: 'withdrawal' });
      expect(await versionOf(sourceOf())).toBe(1);
      expect(await versionOf(sourceOf({ today: () => dayAfter }))).toBe(3);
    });

    it('says when it begins to build a release, and what is withheld when it is done', async () => {
      await deliver(1);
      const told: unknown[] = [];
      const source = sourceOf({ onBuild: (one) => told.push(one), onBuilt: (one) => told.push(one) });
      await source.ensureRelease('MANAGEMENT');
      await source.ensureRelease('MANAGEMENT');
      const release = { profile: 'MANAGEMENT', dataVersion: 1 };
      expect(told).toEqual([release, { ...release, withheld: source.built[0]?.withheld.length }]);
    });

    it('says where it waits for a release that somebody else builds', async () => {
      await deliver(1);
      const told: string[] = [];
      const [one, other] = ['one', 'other'].map((name) => sourceOf({ onWait: () => told.push(name) }));
      await Promise.all([one?.ensureRelease('MANAGEMENT'), other?.ensureRelease('MANAGEMENT')]);
      await one?.ensureRelease('MANAGEMENT');
      expect(told).toHaveLength(1);
    });

    it('hands the last release to the next for the same profile, as it was built', async () => {
      const source = sourceOf();
      await deliver(1);
      await source.ensureRelease('MANAGEMENT');
      await deliver(2);
      await source.ensureRelease('PUBLIC');
      await deliver(3);
      await source.ensureRelease('PUBLIC');
      const [first, second, inPublic] = source.built.map(inOrder);
      expect(source.formers.map(inOrder)).toEqual([undefined, first, undefined, second, inPublic]);
    });

    it('counts a data version once for both profiles, and anew for the next', async () => {
      const source = sourceOf();
      await deliver(1);
      await source.ensureRelease('MANAGEMENT');
      await source.ensureRelease('PUBLIC');
      await deliver(2);
      await source.ensureRelease('PUBLIC');
      await source.ensureRelease('MANAGEMENT');
      // The first version is counted again when the release of the next follows it.
      expect(source.counted).toEqual([1, 1, 2]);
      expect(source.built.map(({ profile, dataVersion }) => `${profile} ${dataVersion}`)).toEqual([
        'MANAGEMENT 1',
        'PUBLIC 1',
        'MANAGEMENT 2',
        'PUBLIC 2',
      ]);
    });

    it('keeps its chain when a later version became known on an earlier day', async () => {
      await deliver(1);
      const source = sourceOf();
      await source.ensureRelease('MANAGEMENT');
      await deliver(2, { knownOn: toPlainDate('2026-05-01') });
      expect(await versionOf(source)).toBe(2);
      expect(await versionOf(source)).toBe(2);
      expect(source.built).toHaveLength(2);
    });

    it('releases a version anew when another rule protects it', async () => {
      await deliver(1);
      await sourceOf().ensureRelease('MANAGEMENT');
      const stricter = sourceOf({
        protection: {
          ...hideSmallRows,
          rules: { ...hideSmallRows.rules, MANAGEMENT: { threshold: 5, width: 5, attributes: false } },
        },
      });
      await stricter.ensureRelease('MANAGEMENT');
      await stricter.ensureRelease('MANAGEMENT');
      const before = sourceOf();
      await before.ensureRelease('MANAGEMENT');
      expect([stricter.built.length, before.built.length]).toEqual([1, 0]);
      expect(stricter.formers[0]?.dataVersion).toBe(1);
    });

    it('releases nothing before the first data version', async () => {
      const source = sourceOf();
      expect(await source.ensureRelease('MANAGEMENT')).toBeUndefined();
      expect(source.built).toEqual([]);
    });

    const unread: Protection['collect'] = () => Promise.reject(new Error('broken'));
    const twice: Protection['protect'] = async (counted, question) => {
      const release = await hideSmallRows.protect(counted, question);
      return { ...release, tables: [...release.tables, ...release.tables.slice(0, 1)] };
    };
    const open: Protection['protect'] = async (counted, question) => {
      const release = await hideSmallRows.protect(counted, question);
      return { ...release, tables: release.tables.map(openTable) };
    };
    it.each([
      ['cannot be counted', { fault: { collect: unread }, failure: 'broken' }],
      ['breaks off while it is stored', { fault: { protect: twice }, failure: 'release_table_pkey' }],
      [
        'withholds a figure and still holds it',
        { fault: { protect: open }, failure: 'that is withheld holds a number' },
      ],
    ])('stores nothing of a release that %s, and builds the next', async (_, { fault, failure }) => {
      await deliver(1);
      const protection = { ...hideSmallRows, ...fault };
      await expect(sourceOf({ protection }).ensureRelease('MANAGEMENT')).rejects.toThrow(failure);
      expect(await seenBy(everybody, countRows)).toEqual([0, 0, 0, 0, 0]);
      expect(await versionOf(sourceOf())).toBe(1);
    });
  });

  describe('released tables', () => {
    beforeEach(async () => {
      await deliver(1);
      const release = await sourceOf().ensureRelease('MANAGEMENT');
      await storeAttack(database, {
        releaseId: release?.releaseId ?? 0,
        actor: 'test',
        record: { recovered: 0 },
      });
    });

    it('give some locations their rows with their margins, and no figure across locations (A07)', async () => {
      const source = sourceOf();
      for (const locations of [['borken'], ['gronau', 'bocholt', 'nowhere']]) {
        for (const id of releasedIds) {
          const question = { id, profile: 'MANAGEMENT', asOf: delivered } as const;
          const all = (await source.table({ ...question, context: everybody }))?.breakdown;
          const own = (await source.table({ ...question, context: { ...inBorken, locations } }))?.breakdown;
          const isOwn = locations.map((key) => [key, `${key}/`]).flat();
          expect(own?.rows).toEqual(
            all?.rows.filter(
              ({ keys: { location, run } }) =>
                isOwn.includes(location ?? '') ||
                isOwn.some((key) => key.endsWith('/') && run?.startsWith(key)),
            ),
          );
          expect(own?.rows.length).toBeGreaterThan(0);
          const statuses = Object.values(own?.total.values ?? {}).map(({ status, value }) => [status, value]);
          expect(new Set(statuses.map(String))).toEqual(new Set(['NOT_APPLICABLE,']));
        }
      }
    });

    it('give the parts that are needed, and of those what may be seen', async () => {
      const source = sourceOf();
      const question = { id: 'run_year', profile: 'MANAGEMENT', asOf: delivered } as const;
      const locationsIn = async (context: RequestContext, parts: readonly (string | null)[]) => {
        const table = await source.table({ ...question, context, parts });
        const places = table?.breakdown.rows.map(({ keys }) => completeKeys(keys).location);
        return [...new Set(places)].map(String).toSorted();
      };
      const total = async (parts: readonly (string | null)[]) =>
        (await source.table({ ...question, context: everybody, parts }))?.breakdown.total.values.exits
          ?.status;
      expect(await locationsIn(everybody, ['borken', 'gronau'])).toEqual(['borken', 'gronau']);
      expect(await locationsIn(everybody, [null])).toEqual(['undefined']);
      expect(await locationsIn(everybody, [null, 'borken'])).toEqual(['borken', 'undefined']);
      expect(await locationsIn(inBorken, [null, 'borken', 'gronau'])).toEqual(['borken']);
      expect(await locationsIn(inBorken, [null])).toEqual([]);
      expect([await total([null]), await total(['borken'])]).toEqual(['PRELIMINARY', 'NOT_APPLICABLE']);
    });

    it.each([
      { by: [], where: {}, measure: 'completion_rate' },
      { by: ['year'], where: {}, measure: 'completion_rate' },
      { by: ['location', 'year'], where: {}, measure: 'completion_rate' },
      { by: ['year'], where: { location: ['borken'] }, measure: 'completion_rate' },
      { by: ['location'], where: { location: ['borken', 'gronau'] }, measure: 'completion_rate' },
      { by: ['location'], where: { year: ['2024'] }, measure: 'completion_rate' },
      { by: ['location', 'quarter'], where: { year: ['2023', '2024'] }, measure: 'duration_median' },
      { by: ['quarter'], where: { location: ['borken'] }, measure: 'duration_median' },
    ])('answer as if the whole table were read: by $by where $where', async ({ by, where, measure }) => {
      const source = sourceOf();
      const [release] = await listReleases(database, { profile: 'MANAGEMENT', actor: 'test' });
      if (release === undefined) throw new Error('nothing was released');
      const whole = createMemoryReleases([await readRelease(database, { release, actor: 'test' })]);
      const request = parseBreakdownRequest(
        { by, where, measures: ['exits', measure], margins: true },
        { today: delivered, profile: 'MANAGEMENT' },
      );
      const facts = createSqlFactSource(database);
      for (const context of [everybody, inBorken]) {
        const answer = await runBreakdown(request, { source: facts, releases: source, context });
        expect(answer).toEqual(await runBreakdown(request, { source: facts, releases: whole, context }));
        expect(answer.dataVersion).toBe(1);
      }
    });

    it('are a table without rows to a location that has none', async () => {
      const context = { ...inBorken, locations: ['nowhere'] };
      const table = await sourceOf().table({
        id: 'sex_year',
        profile: 'MANAGEMENT',
        asOf: delivered,
        context,
      });
      expect(table?.breakdown.rows).toEqual([]);
      expect(table?.breakdown.measures.length).toBeGreaterThan(5);
    });

    it('do not exist without a location (A14)', async () => {
      const context = { ...inBorken, locations: [] };
      const question = { id: 'sex_year', profile: 'MANAGEMENT', asOf: delivered, context } as const;
      expect(await sourceOf().table(question)).toBeUndefined();
      expect(await seenBy(context, countRows)).toEqual([0, 0, 0, 0, 0]);
    });

    it('show some locations no part across them, no reason and no attack, whatever is asked of the tables (A12)', async () => {
      const parts = (trx: Transaction<Tables>) =>
        trx.selectFrom('release_part').select('location').distinct().orderBy('location').execute();
      expect(await seenBy(everybody, parts)).toEqual([
        { location: 'bocholt' },
        { location: 'borken' },
        { location: 'gronau' },
        { location: null },
      ]);
      expect(await seenBy(inBorken, parts)).toEqual([{ location: 'borken' }]);
      const [releases, kept, , units, attacks] = await seenBy(inBorken, countRows);
      expect([releases, kept, units, attacks]).toEqual([1, releasedIds.length, 0, 0]);
      expect((await seenBy(everybody, countRows)).slice(3)).toEqual([expect.any(Number), 1]);
    });

    it('are added by protection alone, and changed or taken away by nobody', async () => {
      const attempts = [
        `insert into release_part (release_id, table_id, location, content) values (1, 'sex_year', 'x', '{}')`,
        `update release_part set content = '{}'`,
        'delete from release_part',
        `update release set as_of = as_of + 1`,
        'delete from release_unit',
      ];
      for (const role of ['neue_wege_app', protectionRole] as const) {
        const own = role === protectionRole ? attempts.slice(1) : attempts;
        for (const attempt of own) {
          const work = inContext(database, {
            role,
            context: everybody,
            dataVersion: 0,
            access: 'write',
            use: (trx) => sql.raw(attempt).execute(trx),
          });
          await expect(work, `${role}: ${attempt}`).rejects.toThrow('permission denied');
        }
      }
    });

    it('are read whole with what they withhold, and keep every attack', async () => {
      const [release] = await listReleases(database, { profile: 'MANAGEMENT', actor: 'test' });
      if (release === undefined) throw new Error('nothing was released');
      const whole = await readRelease(database, { release, actor: 'test' });
      expect(whole.tables.map(({ id }) => id)).toEqual(releasedIds);
      expect(whole.withheld.every(({ by }) => by === 'primary')).toBe(true);
      const { releaseId } = release;
      await storeAttack(database, { releaseId, actor: 'test', record: { recovered: 1 } });
      const attacks = await readAttacks(database, { releaseId, actor: 'test' });
      expect(attacks.map(({ record }) => record)).toEqual([{ recovered: 1 }, { recovered: 0 }]);
    });
  });

  describe('protection', () => {
    const question = parseBreakdownRequest(
      { by: ['location', 'sex'], measures: ['enrolments', 'independence_rate_6m', 'stock'], margins: true },
      { today: delivered, profile: 'EXACT' },
    );
    const doorOf = (locations: RequestContext['locations']): Door => ({
      source: createSqlFactSource(database, { role: protectionRole }),
      context: { actor: 'test', locations, profile: 'EXACT' },
    });

    it('counts what the working role counts', async () => {
      await deliver(1);
      const ofProtection = await runBreakdown(question, doorOf('all'));
      expect(ofProtection.rows.length).toBeGreaterThan(10);
      const source = createSqlFactSource(database);
      expect(ofProtection).toEqual(await runBreakdown(question, { ...doorOf('all'), source }));
    });

    it('sees the facts of all locations or none (T18)', async () => {
      await deliver(1);
      const { rows } = await runBreakdown(question, doorOf(['borken']));
      expect(rows).toEqual([]);
    });
  });
}

/** With what it withholds in an order of its own. */
function inOrder(release: Release | undefined): Release | undefined {
  const name = ({ system, row }: Release['withheld'][number]): string => `${system} ${row}`;
  return (
    release && {
      ...release,
      withheld: release.withheld.toSorted((one, other) => (name(one) < name(other) ? -1 : 1)),
    }
  );
}

/** As a fault would leave it: a number under the mark. */
function openTable(table: Release['tables'][number]): Release['tables'][number] {
  const [row, ...rows] = table.breakdown.rows;
  const value = {
    kind: 'count',
    value: 1,
    status: 'CONFIDENTIAL',
    preliminary: false,
    target: null,
  } as const;
  if (row === undefined) return table;
  const opened = { ...row, values: { ...row.values, enrolments: value } };
  return { ...table, breakdown: { ...table.breakdown, rows: [opened, ...rows] } };
}
