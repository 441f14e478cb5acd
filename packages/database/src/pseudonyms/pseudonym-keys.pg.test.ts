import { describe } from 'vitest';
import { describePseudonymKeys } from '../testing/describe-pseudonym-keys.ts';
import { createPostgresDatabase } from '../testing/test-store.ts';

describe('PostgreSQL', async () => {
  await describePseudonymKeys(createPostgresDatabase);
});
