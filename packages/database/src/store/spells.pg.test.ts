import { describe } from 'vitest';
import { describeSpells } from '../testing/describe-spells.ts';
import { createPostgresDatabase } from '../testing/test-store.ts';

describe('PostgreSQL', async () => {
  await describeSpells(createPostgresDatabase);
});
