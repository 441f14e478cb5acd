import { describe } from 'vitest';
import { describeHistory } from '../testing/describe-history.ts';
import { createPostgresDatabase } from '../testing/test-store.ts';

describe('PostgreSQL', async () => {
  await describeHistory(createPostgresDatabase);
});
