import { describe } from 'vitest';
import { describeSingleTargets } from '../testing/describe-single-targets.ts';
import { createPgliteDatabase } from '../testing/test-store.ts';

describe('the embedded engine', async () => {
  await describeSingleTargets(createPgliteDatabase);
});
