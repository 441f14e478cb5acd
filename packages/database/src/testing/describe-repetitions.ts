import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { type HandMadeOptions, handMadeStore, handMadeWithdrawal, places, world } from './hand-made-store.ts';
import { type CreateDatabase, emptyDatabase } from './test-store.ts';

const enrolments = `participant,run,location,project,entered_on,exited_on
  anna,1,borken,garten,,
  bernd,1,borken,garten,2024-02-01,
  bernd,1,borken,garten,2024-02-01,
  clara,1,borken,garten,,2024-05-01`;
const delivery = { ...world, enrolments };

/** A delivery that is the last one over again is not read. */
export async function describeRepetitions(createDatabase: CreateDatabase): Promise<void> {
  const database = await createDatabase();
  const store = handMadeStore(database);
  beforeEach(() => emptyDatabase(database));

  /** How often the rows are read. */
  const counted = (): HandMadeOptions & { readonly reads: () => number } => {
    let reads = 0;
    const atEnd = (): Promise<void> => {
      reads += 1;
      return Promise.resolve();
    };
    return { isHashed: true, atEnd, reads: () => reads };
  };

  describe('storeDelivery, the same again', () => {
    it('answers as if it had read it, with what was found the first time, and keeps that it came (I18)', async () => {
      const first = await store(delivery, { isHashed: true });
      const again = counted();
      const second = await store(delivery, again);
      const read = await store(delivery);

      expect(again.reads()).toBe(0);
      expect(places(first.findings)).toEqual(['enrolments.csv:4 - duplicate_row']);
      expect(second).toEqual({ ...read, importId: second.importId });
      expect(second).toMatchObject({ status: 'unchanged', dataVersion: 1, sameAs: first.importId });
      expect(second.counts).toEqual({ added: 0, changed: 0, unchanged: 10, ended: 0, rejected: 0 });
    });

    it.each<[string, HandMadeOptions]>([
      ['in another mode', { mode: 'replace' }],
      ['for some locations alone', { context: { actor: 'b', locations: ['borken'], profile: 'EXACT' } }],
      ['as a preview', { dryRun: true }],
    ])('reads it all the same %s', async (_, options) => {
      await store({ enrolments }, { isHashed: true, createMissing: true });
      const again = counted();

      await store({ enrolments }, { ...again, ...options });

      expect(again.reads()).toBe(1);
    });

    it('reads it when the store has moved on, or the import was withdrawn', async () => {
      await store(delivery, { isHashed: true });
      await store({ projects: 'project,name_de\nneu,Neu' });
      const after = counted();
      expect(await store(delivery, after)).toMatchObject({ status: 'unchanged' });
      expect(after.reads()).toBe(1);

      await emptyDatabase(database);
      await store(delivery, { isHashed: true });
      await handMadeWithdrawal(database)(await newest());
      const again = counted();
      expect(await store(delivery, again)).toMatchObject({ status: 'stored', dataVersion: 3 });
      expect(again.reads()).toBe(1);
    });

    it('reads it when a byte or a name is another, or a row was refused', async () => {
      await store(delivery, { isHashed: true });
      const changed = counted();
      await store(
        { ...delivery, enrolments: enrolments.replace('2024-02-01', '2024-02-02') },
        { ...changed, keepGood: true },
      );
      expect(changed.reads()).toBe(1);

      const bad = `${enrolments}\n  dora,9,borken,garten,,`;
      await store({ enrolments: bad }, { isHashed: true, keepGood: true });
      const again = counted();
      await store({ enrolments: bad }, { ...again, keepGood: true });
      expect(again.reads()).toBe(1);
    });

    it('takes no pseudonyms of another key', async () => {
      await store(delivery, { isHashed: true });

      await expect(store(delivery, { isHashed: true, pseudonymKey: 'f'.repeat(64) })).rejects.toMatchObject({
        code: 'CONFLICT',
      });
    });
  });

  async function newest(): Promise<number> {
    const { rows } = await sql<{ id: number }>`select max(import_id) as id from import`.execute(
      database.kysely,
    );
    return rows[0]?.id ?? 0;
  }
}
