import { describe } from 'vitest';
import { describeReplace } from '../testing/describe-replace.ts';
import { createPostgresDatabase } from '../testing/test-store.ts';

describe('PostgreSQL', async () => {
  await describeReplace(createPostgresDatabase);
});
