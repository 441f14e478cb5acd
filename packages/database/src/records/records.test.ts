import { describe } from 'vitest';
import { describeRecords } from '../testing/describe-records.ts';
import { createPgliteDatabase } from '../testing/test-store.ts';

describe('the embedded engine', async () => {
  await describeRecords(createPgliteDatabase);
});
