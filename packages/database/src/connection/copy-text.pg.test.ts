import { describe } from 'vitest';
import { describeCopyText } from '../testing/describe-copy-text.ts';
import { createPostgresDatabase } from '../testing/test-store.ts';

describe('PostgreSQL', async () => {
  await describeCopyText(createPostgresDatabase);
});
