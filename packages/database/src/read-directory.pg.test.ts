import { describe } from 'vitest';
import { describeDirectory } from './testing/describe-directory.ts';
import { createPostgresDatabase } from './testing/test-store.ts';

describe('PostgreSQL', async () => {
  await describeDirectory(createPostgresDatabase);
});
