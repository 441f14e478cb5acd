import { describe } from 'vitest';
import { describeDirectory } from './testing/describe-directory.ts';
import { createPgliteDatabase } from './testing/test-store.ts';

describe('the embedded engine', async () => {
  await describeDirectory(createPgliteDatabase);
});
