import { createTestDatabase } from '@neue-wege/vitest/postgres';
import { describe } from 'vitest';
import { describeKilledImports } from '../testing/describe-killed-imports.ts';

describe('PostgreSQL', () => {
  describeKilledImports({
    seed: 6,
    points: 5,
    async variables() {
      const { url } = await createTestDatabase();
      return { DATABASE_URL: url, PSEUDONYM_KEY_FILE: 'key' };
    },
  });
});
