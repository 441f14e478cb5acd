import { describe } from 'vitest';
import { describeVerifyStore } from '../testing/describe-verify-store.ts';
import { createPostgresDatabase } from '../testing/test-store.ts';

describe('PostgreSQL', async () => {
  await describeVerifyStore(createPostgresDatabase);
});
