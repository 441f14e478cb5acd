import { describe } from 'vitest';
import { describeRecords } from '../testing/describe-records.ts';
import { createPostgresDatabase } from '../testing/test-store.ts';

describe('PostgreSQL', async () => {
  await describeRecords(createPostgresDatabase);
});
