import { describe } from 'vitest';
import { describeRuns } from '../testing/describe-runs.ts';
import { createPgliteDatabase } from '../testing/test-store.ts';

describe('the embedded engine', async () => {
  await describeRuns(createPgliteDatabase);
});
