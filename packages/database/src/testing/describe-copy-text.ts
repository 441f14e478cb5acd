import { sql, type Transaction } from 'kysely';
import { describe, expect, it } from 'vitest';
import { copyText } from '../connection/copy-text.ts';
import { inContext, workingRole } from '../connection/in-context.ts';
import type { Tables } from '../connection/tables.ts';
import type { CreateDatabase } from './test-store.ts';

/** How rows are copied in, on both engines. */
export async function describeCopyText(createDatabase: CreateDatabase): Promise<void> {
  const database = await createDatabase();
  const inTransaction = <T>(use: (trx: Transaction<Tables>) => Promise<T>): Promise<T> =>
    inContext(database, {
      context: { actor: 'test', locations: 'all', profile: 'EXACT' },
      dataVersion: 0,
      access: 'write',
      async use(trx) {
        await sql`create temp table copied (place integer, word text, day date) on commit drop`.execute(trx);
        return use(trx);
      },
    });
  const copy = (trx: Transaction<Tables>, text: string): Promise<void> =>
    copyText(trx, { into: sql`copied (place, word, day)`, bytes: new TextEncoder().encode(text) });

  describe('copyText', () => {
    it('copies rows on the connection of the transaction, and leaves its role as it was', async () => {
      const seen = await inTransaction(async (trx) => {
        await copy(trx, '1\tzwei\\twörter\t2026-01-31\n2\t\\N\t\\N\n');
        await copy(trx, '3\tc:\\\\dos\t\\N\n');
        const { rows } = await sql`select *, current_user::text as role from copied order by place`.execute(
          trx,
        );
        return rows;
      });

      expect(seen).toEqual([
        { place: 1, word: 'zwei\twörter', day: '2026-01-31', role: workingRole },
        { place: 2, word: null, day: null, role: workingRole },
        { place: 3, word: 'c:\\dos', day: null, role: workingRole },
      ]);
    });

    it('names no cell when one cannot be read, and ends the transaction', async () => {
      const failure: unknown = await inTransaction((trx) => copy(trx, '1\tgeheim\tkein Tag\n')).catch(
        (error: unknown) => error,
      );

      expect(failure).toBeInstanceOf(Error);
      expect(JSON.stringify(failure, Object.getOwnPropertyNames(failure))).not.toContain('geheim');
      expect(await inTransaction(async (trx) => (await sql`select * from copied`.execute(trx)).rows)).toEqual(
        [],
      );
    });
  });
}
