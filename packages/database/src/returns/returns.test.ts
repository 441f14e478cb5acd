import { describe } from 'vitest';
import { describeReturns } from '../testing/describe-returns.ts';
import { createPgliteDatabase } from '../testing/test-store.ts';

describe('the embedded engine', async () => {
  await describeReturns(createPgliteDatabase);
});
