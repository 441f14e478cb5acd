import { describe } from 'vitest';
import { describeVersions } from '../testing/describe-versions.ts';
import { createPostgresDatabase } from '../testing/test-store.ts';

describe('PostgreSQL', async () => {
  await describeVersions(createPostgresDatabase);
});
