import { describe } from 'vitest';
import { describeReferences } from '../testing/describe-references.ts';
import { createPostgresDatabase } from '../testing/test-store.ts';

describe('PostgreSQL', async () => {
  await describeReferences(createPostgresDatabase);
});
