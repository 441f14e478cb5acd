import { describe } from 'vitest';
import { describeAccounts } from '../testing/describe-accounts.ts';
import { createPgliteDatabase } from '../testing/test-store.ts';

describe('the embedded engine', async () => {
  await describeAccounts(createPgliteDatabase);
});
