import { describe } from 'vitest';
import { describeTargets } from '../testing/describe-targets.ts';
import { createPostgresDatabase } from '../testing/test-store.ts';

describe('PostgreSQL', async () => {
  await describeTargets(createPostgresDatabase);
});
