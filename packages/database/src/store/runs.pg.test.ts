import { describe } from 'vitest';
import { describeRuns } from '../testing/describe-runs.ts';
import { createPostgresDatabase } from '../testing/test-store.ts';

describe('PostgreSQL', async () => {
  await describeRuns(createPostgresDatabase);
});
