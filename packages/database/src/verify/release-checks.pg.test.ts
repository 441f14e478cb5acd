import { describe } from 'vitest';
import { describeReleaseChecks } from '../testing/describe-release-checks.ts';
import { createPostgresDatabase } from '../testing/test-store.ts';

describe('PostgreSQL', async () => {
  await describeReleaseChecks(createPostgresDatabase);
});
