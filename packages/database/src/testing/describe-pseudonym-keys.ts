import { beforeEach, describe, expect, it } from 'vitest';
import { readAsProgram } from '../connection/as-program.ts';
import { readPseudonymKeys, requirePseudonymKey } from '../pseudonyms/pseudonym-key.ts';
import { handMadeStore, world } from './hand-made-store.ts';
import { type CreateDatabase, emptyDatabase } from './test-store.ts';

const oneKey = 'a'.repeat(64);
const otherKey = 'b'.repeat(64);

/** How a store knows the key with which it was filled. */
export async function describePseudonymKeys(createDatabase: CreateDatabase): Promise<void> {
  const database = await createDatabase();
  const store = handMadeStore(database);
  beforeEach(() => emptyDatabase(database));
  const people = async (): Promise<number> =>
    (await database.kysely.selectFrom('participant').selectAll().execute()).length;

  describe('usePseudonymKey', () => {
    it('takes the key of the first delivery for that of the store', async () => {
      await store(world, { pseudonymKey: oneKey });
      await store({ ...world, observations: '' }, { pseudonymKey: oneKey });

      const keys = await readAsProgram(database, readPseudonymKeys);
      expect(keys).toMatchObject([{ keyVersion: 1, checkValue: oneKey }]);
    });

    it('remembers no key of a delivery that stored nothing', async () => {
      await store(world, { pseudonymKey: otherKey, dryRun: true });
      await store(world, { pseudonymKey: oneKey });

      expect(await readAsProgram(database, readPseudonymKeys)).toMatchObject([{ checkValue: oneKey }]);
    });

    it('refuses a delivery made with another key, which would make two people of one', async () => {
      await store(world, { pseudonymKey: oneKey });
      const before = await people();
      const another = { ...world, enrolments: 'participant,run,location,project\nberta,1,borken,garten' };

      await expect(store(another, { pseudonymKey: otherKey })).rejects.toThrow(
        /^PSEUDONYM_KEY_FILE: .* of another key/,
      );
      expect(await people()).toBe(before);
    });
  });

  describe('requirePseudonymKey', () => {
    it('answers the version of the present key, and null before the first delivery', async () => {
      const require = () => readAsProgram(database, (trx) => requirePseudonymKey(trx, oneKey));
      expect(await require()).toBeNull();
      await store(world, { pseudonymKey: oneKey });
      expect(await require()).toBe(1);
    });

    it('says of a replaced key that it was replaced', async () => {
      await store(world, { pseudonymKey: oneKey });
      await database.kysely
        .insertInto('pseudonym_key')
        .values({ key_version: 2, check_value: otherKey })
        .execute();

      await expect(readAsProgram(database, (trx) => requirePseudonymKey(trx, oneKey))).rejects.toThrow(
        /\(version 1\) was replaced/,
      );
    });
  });
}
