import { describe } from 'vitest';
import { describeSingleRecords } from '../testing/describe-single-records.ts';
import { createPostgresDatabase } from '../testing/test-store.ts';

describe('PostgreSQL', async () => {
  await describeSingleRecords(createPostgresDatabase);
});
