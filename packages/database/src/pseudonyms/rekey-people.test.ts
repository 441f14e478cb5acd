import { describe } from 'vitest';
import { describeRekeying } from '../testing/describe-rekeying.ts';
import { createPgliteDatabase } from '../testing/test-store.ts';

describe('the embedded engine', async () => {
  await describeRekeying(createPgliteDatabase);
});
