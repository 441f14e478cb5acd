import { createHash } from 'node:crypto';
import type { AuditEntry } from '@neue-wege/domain';
import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { inAudit } from '../audit/in-audit.ts';
import { storeAudit } from '../audit/store-audit.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import { handMadeStore, handMadeWithdrawal, world } from './hand-made-store.ts';
import { type CreateDatabase, emptyDatabase, tamperWithAudit } from './test-store.ts';

const entries: readonly AuditEntry[] = ['north', 'south', 'east', 'west', 'middle'].map((key, index) => ({
  actor: `person:${index}`,
  action: 'question',
  detail: { field: 'breakdown', where: { location: [key] }, asOf: '2025-01-31', dataVersion: index },
}));

/** The behaviours of the audit that both engines share. */
export async function describeAudit(createDatabase: CreateDatabase): Promise<void> {
  const database = await createDatabase();
  const { kysely } = database;
  beforeEach(async () => {
    await emptyDatabase(database);
    await storeAudit(database, entries);
  });
  const tamper = (change: string): Promise<void> => tamperWithAudit(kysely, change);
  const breaks = async (): Promise<unknown> => (await verifyAudit(database)).breaks;

  describe('storeAudit', () => {
    it('numbers entries without gaps, in the order given, each chained to the one before', async () => {
      await storeAudit(database, entries.slice(0, 1));
      const { rows } = await inAudit(database, {
        use: (trx) =>
          sql<{ sequence: number; actor: string; linked: boolean }>`select sequence, actor,
          previous_hash = coalesce(lag(hash) over (order by sequence), repeat('0', 64)) as linked
          from audit_event order by sequence`.execute(trx),
      });
      const actors = ['person:0', 'person:1', 'person:2', 'person:3', 'person:4', 'person:0'];
      expect(rows).toEqual(actors.map((actor, index) => ({ sequence: index + 1, actor, linked: true })));
    });

    it('hashes six lines that any language can put together', async () => {
      const { rows } = await inAudit(database, {
        use: (trx) =>
          sql<{ hash: string; at: string }>`select hash,
          to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
          from audit_event where sequence = 1`.execute(trx),
      });
      const detail =
        '{"asOf": "2025-01-31", "field": "breakdown", "where": {"location": ["north"]}, "dataVersion": 0}';
      const lines = ['0'.repeat(64), '1', rows[0]?.at, 'person:0', 'question', detail];
      expect(rows[0]?.hash).toBe(createHash('sha256').update(lines.join('\n')).digest('hex'));
    });

    it('stores what the database could not hold in another spelling', async () => {
      await storeAudit(database, [
        { actor: 'key:1\nkey:2\0', action: 'refusal', detail: { place: 'a\0b\uD800', other: 'Süd\n"\\' } },
        { actor: '', action: 'refusal', detail: {} },
      ]);
      const { rows } = await inAudit(database, {
        use: (trx) =>
          sql`select actor, detail from audit_event where sequence > 5 order by sequence`.execute(trx),
      });
      expect(rows).toEqual([
        { actor: 'key:1\uFFFDkey:2\uFFFD', detail: { place: 'a\uFFFDb\uFFFD', other: 'Süd\n"\\' } },
        { actor: 'unknown', detail: {} },
      ]);
      expect(await breaks()).toEqual([]);
    });

    it('gives number, instant and hashes itself, whatever is inserted', async () => {
      await sql`insert into audit_event (sequence, recorded_at, actor, action, previous_hash, hash)
        values (1, '2000-01-01', 'person:9', 'question', repeat('a', 64), repeat('b', 64))`.execute(kysely);
      expect(await verifyAudit(database)).toMatchObject({ breaks: [], head: { sequence: 6 } });
    });

    it('keeps the entries of a transaction or none', async () => {
      const failing = kysely.transaction().execute(async (trx) => {
        await sql`insert into audit_event (actor, action) values ('person:9', 'question')`.execute(trx);
        await sql`select 1 / 0`.execute(trx);
      });
      await expect(failing).rejects.toThrow('division by zero');
      expect(await verifyAudit(database)).toMatchObject({ breaks: [], head: { sequence: 5 } });
    });
  });

  describe('audit_event', () => {
    it.each([
      'update audit_event set actor = actor',
      "update audit_event set detail = '{}' where sequence = 2",
      'delete from audit_event where sequence = 5',
      'truncate audit_event',
      "update audit_head set hash = repeat('0', 64)",
      'delete from audit_head',
      'truncate audit_head',
    ])('refuses, also to its owner: %s', async (statement) => {
      await expect(sql.raw(statement).execute(kysely)).rejects.toThrow('append-only');
      await expect(
        kysely.transaction().execute(async (trx) => {
          await sql`set local session_replication_role = replica`.execute(trx);
          await sql.raw(statement).execute(trx);
        }),
      ).rejects.toThrow('append-only');
      expect(await breaks()).toEqual([]);
    });
  });

  describe('verifyAudit', () => {
    it('finds nothing wrong with a chain that nobody touched', async () => {
      const { head, ...rest } = await verifyAudit(database);
      expect(rest).toEqual({ breaks: [], since: null });
      expect(head.sequence).toBe(5);
      expect(head.hash).toMatch(/^[0-9a-f]{64}$/);
    });

    it.each([
      ['recorded_at', "recorded_at + interval '1 microsecond'"],
      ['actor', "'person:7'"],
      ['action', "'file'"],
      ['detail', `'{"field": "breakdown"}'`],
      ['hash', "repeat('a', 64)"],
      ['previous_hash', "repeat('a', 64)"],
    ])('finds a changed %s where it stands', async (column, value) => {
      await tamper(`update audit_event set ${column} = ${value} where sequence = 3`);
      expect(await breaks()).toContainEqual({
        sequence: 3,
        kind: column === 'previous_hash' ? 'unlinked' : 'changed',
      });
    });

    it('finds a changed number', async () => {
      await tamper('update audit_event set sequence = 9 where sequence = 5');
      expect(await breaks()).toContainEqual({ sequence: 9, kind: 'missing' });
    });

    it('finds an entry that was taken out, first or in the middle', async () => {
      await tamper('delete from audit_event where sequence in (1, 4)');
      expect(await breaks()).toEqual([
        { sequence: 2, kind: 'missing' },
        { sequence: 5, kind: 'missing' },
      ]);
    });

    it('finds an end that was cut off', async () => {
      await tamper('delete from audit_event where sequence > 3');
      expect(await breaks()).toEqual([{ sequence: 5, kind: 'head' }]);
    });

    it('finds a table that was emptied', async () => {
      await tamper('delete from audit_event');
      expect(await breaks()).toEqual([{ sequence: 5, kind: 'head' }]);
    });

    it('finds two entries that were swapped', async () => {
      await tamper(
        'update audit_event a set actor = b.actor, detail = b.detail from audit_event b where a.sequence + b.sequence = 5 and a.sequence in (2, 3)',
      );
      expect(await breaks()).toEqual([
        { sequence: 2, kind: 'changed' },
        { sequence: 3, kind: 'changed' },
      ]);
    });

    it('finds an entry that was put in with hashes of its own', async () => {
      await tamper(`update audit_event set sequence = 6 where sequence = 5;
        insert into audit_event (sequence, recorded_at, actor, action, detail, previous_hash, hash)
          select (e).sequence, (e).recorded_at, (e).actor, (e).action, (e).detail, (e).previous_hash, audit_hash(e)
          from (select row(5, recorded_at, 'person:8', action, detail, hash, hash)::audit_event as e
            from audit_event where sequence = 4) made`);
      expect(await breaks()).toEqual([
        { sequence: 6, kind: 'unlinked' },
        { sequence: 6, kind: 'changed' },
        { sequence: 6, kind: 'head' },
      ]);
    });

    it('finds by a head kept elsewhere a chain that was made anew as a whole', async () => {
      const { head: kept } = await verifyAudit(database);
      await storeAudit(database, entries.slice(0, 2));
      expect(await verifyAudit(database, { since: kept.hash })).toMatchObject({ breaks: [], since: 2 });

      await emptyDatabase(database);
      await storeAudit(database, entries);
      expect(await breaks()).toEqual([]);
      expect(await verifyAudit(database, { since: kept.hash })).toMatchObject({
        breaks: [{ sequence: 5, kind: 'anchor' }],
        since: null,
      });
    });
  });

  describe('storeDelivery', () => {
    it('keeps who imported which bytes, stored or refused, and who withdrew what', async () => {
      await emptyDatabase(database);
      const store = handMadeStore(database);
      await store(world);
      await store(world);
      await store({ enrolments: 'participant,run,location,project\np1,999,nowhere,nothing' });
      await handMadeWithdrawal(database)(1);
      const { rows } = await inAudit(database, {
        use: (trx) =>
          sql`select actor, action, detail ->> 'status' as status, detail -> 'dataVersion' as version,
          detail -> 'importId' as import, jsonb_array_length(detail -> 'files') > 0 as has_files
          from audit_event order by sequence`.execute(trx),
      });
      expect(rows).toMatchObject([
        { action: 'import', status: 'stored', version: 1, import: 1, has_files: true },
        { action: 'import', status: 'unchanged', version: 1, import: 2 },
        { action: 'import', status: 'refused', version: 1, import: 3, has_files: true },
        { action: 'withdrawal', version: 2, import: 1 },
      ]);
    });
  });
}
