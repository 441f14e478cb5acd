import { describe } from 'vitest';
import { describePseudonymKeys } from '../testing/describe-pseudonym-keys.ts';
import { createPgliteDatabase } from '../testing/test-store.ts';

describe('the embedded engine', async () => {
  await describePseudonymKeys(createPgliteDatabase);
});
