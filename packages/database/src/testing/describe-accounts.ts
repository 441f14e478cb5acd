import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { openAccounts } from '../accounts/accounts-database.ts';
import { changeRights, findPerson, insertPerson, setRights } from '../accounts/people.ts';
import { countAttempts, takeBackAttempts } from '../accounts/sign-in-attempts.ts';
import { insertSignInLink, useSignInLink } from '../accounts/sign-in-links.ts';
import { inContext } from '../connection/in-context.ts';
import type { CreateDatabase } from './test-store.ts';

const rights = { roles: ['analyst'], locations: ['bocholt'] } as const;

/** The behaviours of accounts that both engines share. */
export async function describeAccounts(createDatabase: CreateDatabase): Promise<void> {
  const database = await createDatabase();
  const accounts = openAccounts(database);
  let count = 0;
  const somebody = async (): Promise<string> => {
    count += 1;
    await insertPerson(accounts, { id: `p${count}`, name: 'Ada', email: `p${count}@example.de`, rights });
    return `p${count}`;
  };

  describe('openAccounts', () => {
    it('reads as a role that owns nothing, and leaves nothing of it on the connection', async () => {
      const { rows } = await sql<{ who: string }>`select current_user as who`.execute(accounts);
      expect(rows).toEqual([{ who: 'neue_wege_accounts' }]);
      const after = await sql<{ who: string; path: string }>`
        select current_user as who, current_setting('search_path') as path`.execute(database.kysely);
      expect(after.rows[0]?.who).not.toBe('neue_wege_accounts');
      expect(after.rows[0]?.path).not.toBe('account');
    });

    it('keeps nothing of a transaction that failed', async () => {
      const failing = accounts.transaction().execute(async (trx) => {
        await insertPerson(trx, { id: 'half', name: 'Half', email: 'half@example.de', rights });
        throw new Error('enough');
      });
      await expect(failing).rejects.toThrow('enough');
      expect(await findPerson(accounts, { id: 'half' })).toBeUndefined();
    });

    it('is closed to whoever reads figures, and figures are closed to it', async () => {
      const context = { actor: 'test', locations: 'all', profile: 'EXACT' } as const;
      const peeking = inContext(database, {
        context,
        dataVersion: 0,
        access: 'read',
        use: (trx) => sql`select * from account.person`.execute(trx),
      });
      await expect(peeking).rejects.toThrow('permission denied');
      await expect(sql`select * from public.enrolment`.execute(accounts)).rejects.toThrow(
        'permission denied',
      );
    });

    it('forces row security on every table, which it does not own', async () => {
      const { rows } = await sql`
        select relname from pg_class where relnamespace = 'account'::regnamespace and relkind = 'r'
          and not (relrowsecurity and relforcerowsecurity)
        union all
        select relname from pg_class where relowner = 'neue_wege_accounts'::regrole
        union all
        select rolname from pg_roles where rolname = 'neue_wege_accounts' and (rolsuper or rolbypassrls or rolcanlogin)`.execute(
        database.kysely,
      );
      expect(rows).toEqual([]);
    });
  });

  describe('useSignInLink', () => {
    it('gives a link to one of many who use it at once', async () => {
      const personId = await somebody();
      await insertSignInLink(accounts, { tokenHash: 'one', personId, lifeInSeconds: 60 });
      const used = await Promise.all(Array.from({ length: 8 }, () => useSignInLink(accounts, 'one')));
      expect(used.filter((link) => link !== undefined)).toEqual([{ personId }]);
    });

    it('gives no link that is over, or that a newer one replaced', async () => {
      const personId = await somebody();
      await insertSignInLink(accounts, { tokenHash: 'older', personId, lifeInSeconds: 60 });
      await insertSignInLink(accounts, { tokenHash: 'newer', personId, lifeInSeconds: -1 });
      expect(await useSignInLink(accounts, 'older')).toBeUndefined();
      expect(await useSignInLink(accounts, 'newer')).toBeUndefined();
    });
  });

  describe('countAttempts', () => {
    const rule = { free: 3, firstPauseSeconds: 60, longestPauseSeconds: 100 };

    it('counts what comes at once one by one, and closes the bucket after the free ones', async () => {
      const counted = await Promise.all(
        Array.from({ length: 12 }, () => countAttempts(accounts, [{ bucket: 'a', ...rule }])),
      );
      const waits = counted.map(([one]) => one?.waitSeconds ?? -1);
      expect(waits.filter((wait) => wait === 0)).toHaveLength(4);
      expect(Math.max(...waits)).toBeGreaterThan(50);
    });

    it('opens a bucket that is emptied', async () => {
      await takeBackAttempts(accounts, { emptied: ['a'], lowered: ['none'] });
      expect(await countAttempts(accounts, [{ bucket: 'a', ...rule }])).toEqual([
        { bucket: 'a', attempts: 1, waitSeconds: 0 },
      ]);
    });
  });

  describe('setRights', () => {
    it('ends other sessions when the rights are others, and only then', async () => {
      const personId = await somebody();
      const sessions = async (): Promise<number> =>
        (await accounts.selectFrom('session').select('id').where('person_id', '=', personId).execute())
          .length;
      const end = new Date(Date.now() + 60_000);
      for (const id of ['s1', 's2']) {
        await accounts
          .insertInto('session')
          .values({ id, token_hash: id, person_id: personId, expires_at: end })
          .execute();
      }
      await setRights(accounts, { personId, sessionId: 's2', rights });
      expect(await sessions()).toBe(2);
      await setRights(accounts, { personId, sessionId: 's2', rights: { ...rights, locations: 'all' } });
      expect(await sessions()).toBe(1);
      await changeRights(accounts, { personId, rights });
      expect(await sessions()).toBe(0);
      expect(await findPerson(accounts, { id: personId })).toMatchObject({ rights });
    });
  });
}
