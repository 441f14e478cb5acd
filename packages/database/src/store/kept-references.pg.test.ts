import { describe } from 'vitest';
import { describeKeptReferences } from '../testing/describe-kept-references.ts';
import { createPostgresDatabase } from '../testing/test-store.ts';

describe('PostgreSQL', async () => {
  await describeKeptReferences(createPostgresDatabase);
});
