import { describe } from 'vitest';
import { describeSingleTargets } from '../testing/describe-single-targets.ts';
import { createPostgresDatabase } from '../testing/test-store.ts';

describe('PostgreSQL', async () => {
  await describeSingleTargets(createPostgresDatabase);
});
