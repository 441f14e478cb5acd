import { describe } from 'vitest';
import { describeObstacles } from '../testing/describe-obstacles.ts';
import { createPostgresDatabase } from '../testing/test-store.ts';

describe('PostgreSQL', async () => {
  await describeObstacles(createPostgresDatabase);
});
