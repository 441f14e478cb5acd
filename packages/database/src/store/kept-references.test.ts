import { describe } from 'vitest';
import { describeKeptReferences } from '../testing/describe-kept-references.ts';
import { createPgliteDatabase } from '../testing/test-store.ts';

describe('the embedded engine', async () => {
  await describeKeptReferences(createPgliteDatabase);
});
