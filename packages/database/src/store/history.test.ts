import { describe } from 'vitest';
import { describeHistory } from '../testing/describe-history.ts';
import { createPgliteDatabase } from '../testing/test-store.ts';

describe('the embedded engine', async () => {
  await describeHistory(createPgliteDatabase);
});
