import { describe } from 'vitest';
import { describePreviews } from '../testing/describe-previews.ts';
import { createPostgresDatabase } from '../testing/test-store.ts';

describe('PostgreSQL', async () => {
  await describePreviews(createPostgresDatabase);
});
