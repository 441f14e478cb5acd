import { createPostgresDatabase } from '@neue-wege/database/testing';
import { describe } from 'vitest';
import { describeOneBadRow } from './testing/describe-one-bad-row.ts';

describe('PostgreSQL', async () => {
  await describeOneBadRow(createPostgresDatabase);
});
