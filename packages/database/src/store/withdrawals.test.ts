import { describe } from 'vitest';
import { describeWithdrawals } from '../testing/describe-withdrawals.ts';
import { createPgliteDatabase } from '../testing/test-store.ts';

describe('the embedded engine', async () => {
  await describeWithdrawals(createPgliteDatabase);
});
