import { measureIds, parseBreakdownRequest, runBreakdown } from '@neue-wege/domain';
import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { createSqlFactSource } from '../facts/sql-fact-source.ts';
import { type PseudonymPair, type Rekeying, rekeyPeople } from '../pseudonyms/rekey-people.ts';
import { verifyStore } from '../verify/verify-store.ts';
import { personOf } from './delivery-of.ts';
import { handMadeStore, today, world } from './hand-made-store.ts';
import { randomDeliveries } from './random-deliveries.ts';
import { type CreateDatabase, emptyDatabase } from './test-store.ts';

const oneKey = 'a'.repeat(64);
const nextKey = 'b'.repeat(64);
const context = { actor: 'test', locations: 'all', profile: 'EXACT' } as const;
const enrolments = `participant,run,location,project,entered_on,exited_on,enrolment_key
  anna,1,bocholt,garten,2024-02-01,2024-06-30,
  anna,1,borken,garten,2024-07-01,,K-1
  ben,1,bocholt,garten,2024-03-01,,`;
const observations =
  'participant,run,location,project,months_after_exit,in_receipt\nanna,1,bocholt,garten,6,no';
const spells = 'participant,kind,starts_on,ends_on\nanna,benefit,2023-01-01,2024-05-31';
const coverage = 'participant,kind,observed_from,observed_through\nanna,benefit,2023-01-01,2024-12-31';

/** How everybody gets a pseudonym of another key. */
export async function describeRekeying(createDatabase: CreateDatabase): Promise<void> {
  const database = await createDatabase();
  const { kysely } = database;
  const store = handMadeStore(database);
  beforeEach(() => emptyDatabase(database));

  const nextOf = (old: string): string => personOf(`next of ${old}`);
  const rekey = (people: readonly string[], differences: Partial<Rekeying> = {}) =>
    rekeyPeople(database, {
      actor: 'command-line:test',
      oldKey: oneKey,
      newKey: nextKey,
      people: inBatches(people.map((old) => [old, nextOf(old)])),
      leaveUnlisted: false,
      ...differences,
    });
  const everybody = async (): Promise<readonly string[]> =>
    (await kysely.selectFrom('participant').select('participant_id').execute()).map(
      (row) => row.participant_id,
    );
  const fill = (): Promise<unknown> =>
    store({ ...world, enrolments, observations, spells, coverage }, { pseudonymKey: oneKey });

  /** Every measure by location and year, as of every version. */
  async function fingerprint(): Promise<readonly unknown[]> {
    const source = createSqlFactSource(database);
    const request = parseBreakdownRequest(
      { by: ['location', 'year'], measures: [...measureIds] },
      { today, profile: 'EXACT' },
    );
    const { rows } = await sql<{ v: number }>`select data_version as v from data_version order by 1`.execute(
      kysely,
    );
    const answers: unknown[] = [];
    for (const { v: dataVersion } of rows)
      answers.push(await runBreakdown(request, { source, context, dataVersion }));
    return answers;
  }

  describe('rekeyPeople', { timeout: 60_000 }, () => {
    it.each([1, 2])('changes no figure at any version, and leaves a sound store, seed %i', async (seed) => {
      for (const { delivery, options } of randomDeliveries(seed, 6))
        await store(delivery, { ...options, pseudonymKey: oneKey });
      const before = await fingerprint();
      const people = await everybody();

      expect(await rekey(people)).toEqual({
        status: 'rekeyed',
        keyVersion: 2,
        people: people.length,
        unknown: 0,
        unlisted: [],
      });
      expect(await fingerprint()).toEqual(before);
      const { checks } = await verifyStore({ database, today }, {});
      expect(checks.filter(({ findings }) => findings.length > 0)).toEqual([]);
      expect((await everybody()).toSorted()).toEqual(people.map(nextOf).toSorted());
    });

    it('lets the next delivery, made with the new key, meet the same people', async () => {
      await fill();
      const before = await everybody();
      await rekey(before);
      const same = (text: string): string =>
        text.replaceAll(/\b(anna|ben)\b/g, (word) => `next of ${personOf(word)}`);

      const again = { enrolments: same(enrolments), observations: same(observations), spells: same(spells) };
      expect(await store(again, { pseudonymKey: nextKey })).toMatchObject({ status: 'unchanged' });
      await expect(store({ enrolments }, { pseudonymKey: oneKey })).rejects.toThrow(/was replaced/);
    });

    it('leaves no old pseudonym anywhere, refused rows included', async () => {
      await fill();
      const bad =
        'participant,run,location,project,entered_on\nanna,1,bocholt,garten,2024-02-01\nben,9,bocholt,garten,2024-01-01';
      await store({ enrolments: bad }, { pseudonymKey: oneKey, keepGood: true });
      const old = await everybody();
      await rekey(old);

      const tables = ['participant', 'enrolment', 'observation', 'spell', 'coverage', 'import_rejection'];
      for (const table of tables) {
        const { rows } = await sql<{
          text: string;
        }>`select to_jsonb(t)::text as text from ${sql.table(table)} t`.execute(kysely);
        const text = rows.map((row) => row.text).join('\n');
        expect(rows.length).toBeGreaterThan(0);
        for (const person of old) expect(text).not.toContain(person);
      }
    });

    it('is refused while somebody is not on the list, and names them', async () => {
      await fill();
      const result = await rekey([personOf('ben'), personOf('nobody')]);

      expect(result).toEqual({
        status: 'refused',
        keyVersion: 1,
        people: 1,
        unknown: 1,
        unlisted: [
          {
            participantId: personOf('anna'),
            enrolmentKeys: ['K-1'],
            location: 'borken',
            project: 'garten',
            run: '1',
            enteredOn: '2024-07-01',
            importId: 1,
          },
        ],
      });
      expect(await everybody()).toContain(personOf('ben'));
      expect(await store({ enrolments }, { pseudonymKey: oneKey })).toMatchObject({ status: 'unchanged' });
    });

    it('leaves whoever is not on the list with the old key, if that is wanted', async () => {
      await fill();
      await rekey([personOf('ben')], { leaveUnlisted: true });

      const rows = await kysely.selectFrom('participant').selectAll().orderBy('key_version').execute();
      expect(rows).toEqual([
        { participant_id: personOf('anna'), key_version: 1 },
        { participant_id: nextOf(personOf('ben')), key_version: 2 },
      ]);
    });

    it('refuses another key than that of the store, and one that it had before', async () => {
      await fill();
      const people = await everybody();
      await expect(rekey(people, { oldKey: 'c'.repeat(64) })).rejects.toThrow(/of another key/);
      await expect(rekey(people, { newKey: oneKey })).rejects.toThrow(/--new-key/);
      await rekey(people);
      await expect(rekey(people)).rejects.toThrow(/was replaced/);
      const back = {
        oldKey: nextKey,
        newKey: oneKey,
        people: inBatches(people.map((old) => [nextOf(old), old])),
      };
      await expect(rekey([], back)).rejects.toThrow(/had it before/);
    });

    it('is kept in the audit, and leaves every protection as it was', async () => {
      await fill();
      await rekey(await everybody());

      const { rows } = await sql`select actor, detail from audit_event where action = 'rekeying'`.execute(
        kysely,
      );
      expect(rows).toEqual([
        { actor: 'command-line:test', detail: { keyVersion: 2, people: 2, unknown: 0, unlisted: 0 } },
      ]);
      const unforced = await sql`select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and relkind = 'r' and relrowsecurity and not relforcerowsecurity`.execute(
        kysely,
      );
      expect(unforced.rows).toEqual([]);
    });
  });
}

async function* inBatches(pairs: readonly PseudonymPair[]): AsyncGenerator<readonly PseudonymPair[]> {
  for (let at = 0; at < pairs.length; at += 3) yield await Promise.resolve(pairs.slice(at, at + 3));
}
