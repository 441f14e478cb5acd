import { describe } from 'vitest';
import { describeImports } from '../testing/describe-imports.ts';
import { createPostgresDatabase } from '../testing/test-store.ts';

describe('PostgreSQL', async () => {
  await describeImports(createPostgresDatabase);
});
