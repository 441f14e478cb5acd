import { describe } from 'vitest';
import { describeSingleRecords } from '../testing/describe-single-records.ts';
import { createPgliteDatabase } from '../testing/test-store.ts';

describe('the embedded engine', async () => {
  await describeSingleRecords(createPgliteDatabase);
});
