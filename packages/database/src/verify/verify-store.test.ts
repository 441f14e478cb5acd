import { describe } from 'vitest';
import { describeVerifyStore } from '../testing/describe-verify-store.ts';
import { createPgliteDatabase } from '../testing/test-store.ts';

describe('the embedded engine', async () => {
  await describeVerifyStore(createPgliteDatabase);
});
