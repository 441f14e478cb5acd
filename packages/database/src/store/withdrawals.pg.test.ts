import { describe } from 'vitest';
import { describeWithdrawals } from '../testing/describe-withdrawals.ts';
import { createPostgresDatabase } from '../testing/test-store.ts';

describe('PostgreSQL', async () => {
  await describeWithdrawals(createPostgresDatabase);
});
