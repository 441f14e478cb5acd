import { describe } from 'vitest';
import { describeRows } from '../testing/describe-rows.ts';
import { createPostgresDatabase } from '../testing/test-store.ts';

describe('PostgreSQL', async () => {
  await describeRows(createPostgresDatabase);
});
