import { describe } from 'vitest';
import { describeImportJobs } from '../testing/describe-import-jobs.ts';
import { createPgliteDatabase } from '../testing/test-store.ts';

describe('the embedded engine', async () => {
  await describeImportJobs(createPgliteDatabase);
});
