import { describe, expect, it } from 'vitest';
import { watchDataVersion } from '../watch-data-version.ts';
import { handMadeStore, handMadeWithdrawal, world } from './hand-made-store.ts';
import type { CreateDatabase } from './test-store.ts';

/** How the newest data version is known without asking. */
export async function describeDataVersionWatch(createDatabase: CreateDatabase): Promise<void> {
  const database = await createDatabase();
  const store = handMadeStore(database);

  describe('watchDataVersion', () => {
    it('knows every version before its write is reported as done, and nothing of a write that failed', async () => {
      const watch = await watchDataVersion(database);
      const heard: number[] = [];
      const stop = watch.onDataVersion((version) => heard.push(version));
      expect(watch.current()).toBe(0);

      await store(world, { knownOn: '2025-01-10' });
      expect(watch.current()).toBe(1);
      await expect(store(world, { knownOn: '2024-01-10' })).rejects.toThrow('--known-on');
      expect(watch.current()).toBe(1);
      await handMadeWithdrawal(database)(1, { note: 'wrong' });
      expect(watch.current()).toBe(2);
      expect(heard).toEqual([1, 2]);

      stop();
      await store({ locations: 'location,name\nbocholt,B.' });
      expect(watch.current()).toBe(3);
      expect(heard).toEqual([1, 2]);
      await watch.close();
      expect(watch.current()).toBeNull();
    });

    it('begins with what is there', async () => {
      const watch = await watchDataVersion(database);
      expect(watch.current()).toBe(3);
      await watch.close();
    });
  });
}
