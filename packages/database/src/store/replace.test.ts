import { describe } from 'vitest';
import { describeReplace } from '../testing/describe-replace.ts';
import { createPgliteDatabase } from '../testing/test-store.ts';

describe('the embedded engine', async () => {
  await describeReplace(createPgliteDatabase);
});
