import { describe } from 'vitest';
import { describeReleases } from '../testing/describe-releases.ts';
import { createPostgresDatabase } from '../testing/test-store.ts';

describe('PostgreSQL', async () => {
  await describeReleases(createPostgresDatabase);
});
