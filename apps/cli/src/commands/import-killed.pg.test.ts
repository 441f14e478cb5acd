import { setTimeout as delay } from 'node:timers/promises';
import { createTestDatabase } from '@neue-wege/vitest/postgres';
import { describe, expect, it } from 'vitest';
import { describeKilledImports, prepareImport, secondDelivery } from '../testing/describe-killed-imports.ts';
import { startNeueWege } from '../testing/neue-wege.ts';

const settingsOf = (url: string): Readonly<Record<string, string>> => ({
  DATABASE_URL: url,
  PSEUDONYM_KEY_FILE: 'key',
});

describe('PostgreSQL', () => {
  describeKilledImports({
    seed: 6,
    points: 5,
    variables: async () => settingsOf((await createTestDatabase()).url),
  });

  describe('import, when the database ends its connection', { timeout: 120_000 }, async () => {
    const database = await createTestDatabase();

    it('stores nothing, says what failed, and can be repeated (I17)', async () => {
      const place = await prepareImport(settingsOf(database.url));
      const running = startNeueWege(place, ...secondDelivery);
      while (!(await database.endWriters())) await delay(5);

      const { exit, stdout, stderr } = await running.ended;
      expect([exit, stdout]).toEqual([3, '']);
      expect(stderr).toMatch(
        /^Failed: The database gives no connection, or the connection broke: .*\nWhat was not finished is not stored\.\n$/,
      );
      expect(stderr).not.toMatch(/A-\d/);
      const { stdout: imports } = await place.terminal.type('imports', '--json');
      expect(JSON.parse(imports)).toMatchObject({ imports: [{ importId: 1 }] });
      const retry = await place.terminal.type(...secondDelivery);
      expect(JSON.parse(retry.stdout)).toMatchObject({ status: 'stored', dataVersion: 2 });
    });
  });
});
