import { describe } from 'vitest';
import { describeRandomWithdrawals } from '../testing/describe-random-withdrawals.ts';
import { createPgliteDatabase } from '../testing/test-store.ts';

describe('the embedded engine', async () => {
  await describeRandomWithdrawals(createPgliteDatabase);
});
