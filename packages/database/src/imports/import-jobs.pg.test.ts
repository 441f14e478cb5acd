import { describe } from 'vitest';
import { describeImportJobs } from '../testing/describe-import-jobs.ts';
import { createPostgresDatabase } from '../testing/test-store.ts';

describe('PostgreSQL', async () => {
  await describeImportJobs(createPostgresDatabase);
});
