import { describe } from 'vitest';
import { describeFactSource } from '../testing/describe-fact-source.ts';
import { createPostgresDatabase } from '../testing/test-store.ts';

describe('PostgreSQL', async () => {
  await describeFactSource(createPostgresDatabase);
});
