import { describe } from 'vitest';
import { describeImports } from '../testing/describe-imports.ts';
import { createPgliteDatabase } from '../testing/test-store.ts';

describe('the embedded engine', async () => {
  await describeImports(createPgliteDatabase);
});
