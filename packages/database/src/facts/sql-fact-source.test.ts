import { describe } from 'vitest';
import { describeFactSource } from '../testing/describe-fact-source.ts';
import { createPgliteDatabase } from '../testing/test-store.ts';

describe('the embedded engine', async () => {
  await describeFactSource(createPgliteDatabase);
});
