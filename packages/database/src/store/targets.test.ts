import { describe } from 'vitest';
import { describeTargets } from '../testing/describe-targets.ts';
import { createPgliteDatabase } from '../testing/test-store.ts';

describe('the embedded engine', async () => {
  await describeTargets(createPgliteDatabase);
});
