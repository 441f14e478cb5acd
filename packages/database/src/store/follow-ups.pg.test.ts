import { describe } from 'vitest';
import { describeFollowUps } from '../testing/describe-follow-ups.ts';
import { createPostgresDatabase } from '../testing/test-store.ts';

describe('PostgreSQL', async () => {
  await describeFollowUps(createPostgresDatabase);
});
