import { describe } from 'vitest';
import { describePreviews } from '../testing/describe-previews.ts';
import { createPgliteDatabase } from '../testing/test-store.ts';

describe('the embedded engine', async () => {
  await describePreviews(createPgliteDatabase);
});
