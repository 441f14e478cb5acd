import { describe } from 'vitest';
import { describeCopyText } from '../testing/describe-copy-text.ts';
import { createPgliteDatabase } from '../testing/test-store.ts';

describe('the embedded engine', async () => {
  await describeCopyText(createPgliteDatabase);
});
