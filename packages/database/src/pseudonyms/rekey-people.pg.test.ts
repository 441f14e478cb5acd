import { describe } from 'vitest';
import { describeRekeying } from '../testing/describe-rekeying.ts';
import { createPostgresDatabase } from '../testing/test-store.ts';

describe('PostgreSQL', async () => {
  await describeRekeying(createPostgresDatabase);
});
