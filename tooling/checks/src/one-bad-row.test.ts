import { createPgliteDatabase } from '@neue-wege/database/testing';
import { describe } from 'vitest';
import { describeOneBadRow } from './testing/describe-one-bad-row.ts';

describe('the embedded engine', async () => {
  await describeOneBadRow(createPgliteDatabase);
});
