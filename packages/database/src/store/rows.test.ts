import { describe } from 'vitest';
import { describeRows } from '../testing/describe-rows.ts';
import { createPgliteDatabase } from '../testing/test-store.ts';

describe('the embedded engine', async () => {
  await describeRows(createPgliteDatabase);
});
