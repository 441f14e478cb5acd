import { describe } from 'vitest';
import { describeRepetitions } from '../testing/describe-repetitions.ts';
import { createPostgresDatabase } from '../testing/test-store.ts';

describe('PostgreSQL', async () => {
  await describeRepetitions(createPostgresDatabase);
});
