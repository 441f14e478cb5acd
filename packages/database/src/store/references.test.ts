import { describe } from 'vitest';
import { describeReferences } from '../testing/describe-references.ts';
import { createPgliteDatabase } from '../testing/test-store.ts';

describe('the embedded engine', async () => {
  await describeReferences(createPgliteDatabase);
});
