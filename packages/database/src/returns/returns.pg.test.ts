import { describe } from 'vitest';
import { describeReturns } from '../testing/describe-returns.ts';
import { createPostgresDatabase } from '../testing/test-store.ts';

describe('PostgreSQL', async () => {
  await describeReturns(createPostgresDatabase);
});
