import { describe } from 'vitest';
import { describeRandomWithdrawals } from '../testing/describe-random-withdrawals.ts';
import { createPostgresDatabase } from '../testing/test-store.ts';

describe('PostgreSQL', async () => {
  await describeRandomWithdrawals(createPostgresDatabase);
});
