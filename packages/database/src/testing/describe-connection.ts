import { type RequestContext, toPlainDate } from '@neue-wege/domain';
import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { versionKnownOn } from '../connection/data-version.ts';
import { inContext } from '../connection/in-context.ts';
import { migrate, pendingMigrations } from '../connection/migrate.ts';
import { type CreateDatabase, emptyDatabase } from './test-store.ts';

const everybody: RequestContext = { actor: 'test', locations: 'all', profile: 'EXACT' };

/** The behaviours of the connection that both engines share. */
export async function describeConnection(createDatabase: CreateDatabase): Promise<void> {
  const database = await createDatabase();
  const { kysely } = database;
  beforeEach(() => emptyDatabase(database));

  const addVersions = (...days: readonly string[]): Promise<unknown> =>
    kysely
      .insertInto('data_version')
      .values(
        days.map((day, index) => ({
          data_version: index + 1,
          known_on: day,
          actor: 'test',
          origin: 'import',
        })),
      )
      .execute();

  describe('openDatabase', () => {
    it('reads days, instants and large numbers alike on both engines', async () => {
      const { rows } = await sql`select
        date '2016-02-29' as day, timestamptz '2026-07-01 12:00:00.5+02' as instant, count(*) as counted,
        numeric '12.50' as decimal, null::date as nothing, array['a', 'b'] as list, '{"a": [1]}'::jsonb as document`.execute(
        kysely,
      );

      expect(rows).toEqual([
        {
          day: '2016-02-29',
          instant: '2026-07-01T10:00:00.5Z',
          counted: 1,
          decimal: 12.5,
          nothing: null,
          list: ['a', 'b'],
          document: { a: [1] },
        },
      ]);
    });

    it('fails rather than round a number that JavaScript cannot hold', async () => {
      await expect(sql`select 9007199254740993::bigint as large`.execute(kysely)).rejects.toThrow('2^53');
    });
  });

  describe('migrate', () => {
    it('has nothing to do when it runs a second time', async () => {
      expect(await migrate(database)).toEqual([]);
      expect(await pendingMigrations(database)).toEqual([]);
    });

    it('refuses a store whose applied migration was changed afterwards', async () => {
      const { rows } = await sql<{ name: string }>`select min(name) as name from migration`.execute(kysely);
      const name = rows[0]?.name ?? '';
      const changed = name.replace(/.{64}$/, '0'.repeat(64));
      await sql`update migration set name = ${changed} where name = ${name}`.execute(kysely);

      await expect(migrate(database)).rejects.toHaveProperty(
        'cause.message',
        `corrupted migrations: previously executed migration ${changed} is missing`,
      );

      await sql`update migration set name = ${name} where name = ${changed}`.execute(kysely);
    });
  });

  describe('versionKnownOn', () => {
    it('is the newest version known by that day, and 0 before the first', async () => {
      await addVersions('2025-01-10', '2025-01-10', '2025-03-01');

      const days = ['2025-01-09', '2025-01-10', '2025-02-28', '2025-03-01'].map(toPlainDate);
      const versions = await Promise.all(days.map((day) => versionKnownOn(kysely, day)));

      expect(versions).toEqual([0, 2, 2, 3]);
    });
  });

  describe('inContext', () => {
    const settings = sql<Record<string, string>>`select
      current_setting('app.actor', true) as actor, current_setting('app.locations', true) as locations,
      current_setting('app.profile', true) as profile, current_setting('app.data_version', true) as version`;

    it('sets who asks, for which locations, and the version', async () => {
      await addVersions('2025-01-10', '2025-03-01');
      const context: RequestContext = { actor: 'key-7', locations: ['bocholt', 'a"b'], profile: 'PUBLIC' };
      const dataVersion = { knownOn: toPlainDate('2025-02-01') };

      const seen = await inContext(database, {
        context,
        dataVersion,
        access: 'read',
        use: async (trx, version) => [version, (await settings.execute(trx)).rows[0]],
      });

      expect(seen).toEqual([
        1,
        { actor: 'key-7', locations: '["bocholt","a\\"b"]', profile: 'PUBLIC', version: '1' },
      ]);
    });

    it('leaves nothing behind for the next request', async () => {
      await inContext(database, {
        context: everybody,
        dataVersion: 3,
        access: 'read',
        use: () => Promise.resolve(),
      });

      const { rows } =
        await sql`select visible_version() as version, nullif(current_setting('app.actor', true), '') as actor`.execute(
          kysely,
        );

      expect(rows).toEqual([{ version: null, actor: null }]);
    });

    it('cannot write while it reads', async () => {
      const insert = inContext(database, {
        context: everybody,
        dataVersion: 0,
        access: 'read',
        use: (trx) => trx.insertInto('audit_event').values({ actor: 'test', action: 'write' }).execute(),
      });

      await expect(insert).rejects.toThrow('read-only');
    });

    it('keeps nothing of work that failed, and goes on', async () => {
      const failing = inContext(database, {
        context: everybody,
        dataVersion: 0,
        access: 'write',
        use: async (trx) => {
          await trx.insertInto('audit_event').values({ actor: 'test', action: 'half' }).execute();
          await sql`select 1 / 0`.execute(trx);
        },
      });

      await expect(failing).rejects.toThrow('division by zero');
      expect(await kysely.selectFrom('audit_event').selectAll().execute()).toEqual([]);
    });

    it.each([
      ['a text with NUL', sql`select ${'a\0b'}::text`],
      ['an integer that is too large', sql`select ${'2147483648'}::integer`],
      ['a day that does not exist', sql`select ${'2025-02-30'}::date`],
      ['no UUID', sql`select ${'x'}::uuid`],
    ])('calls %s bad input (T26)', async (_, statement) => {
      const reading = inContext(database, {
        context: everybody,
        dataVersion: 0,
        access: 'read',
        use: (trx) => statement.execute(trx),
      });
      await expect(reading).rejects.toMatchObject({ name: 'DomainError', code: 'BAD_INPUT' });
    });

    it('begins no further statement when nobody waits for it any more, and keeps nothing', async () => {
      const controller = new AbortController();
      const writing = inContext(database, {
        context: everybody,
        dataVersion: 0,
        access: 'write',
        signal: controller.signal,
        async use(trx) {
          await trx.insertInto('audit_event').values({ actor: 'test', action: 'first' }).execute();
          controller.abort(new Error('left'));
          await trx.insertInto('audit_event').values({ actor: 'test', action: 'second' }).execute();
        },
      });

      await expect(writing).rejects.toThrow('left');
      expect(await kysely.selectFrom('audit_event').selectAll().execute()).toEqual([]);
    });

    it('keeps what was written', async () => {
      await inContext(database, {
        context: everybody,
        dataVersion: 0,
        access: 'write',
        use: (trx) => trx.insertInto('audit_event').values({ actor: 'test', action: 'whole' }).execute(),
      });

      expect(await kysely.selectFrom('audit_event').select('action').execute()).toEqual([
        { action: 'whole' },
      ]);
    });
  });
}
