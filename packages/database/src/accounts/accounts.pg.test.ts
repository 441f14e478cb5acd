import { describe } from 'vitest';
import { describeAccounts } from '../testing/describe-accounts.ts';
import { createPostgresDatabase } from '../testing/test-store.ts';

describe('PostgreSQL', async () => {
  await describeAccounts(createPostgresDatabase);
});
