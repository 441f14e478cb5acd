import { describe } from 'vitest';
import { describeReleaseChecks } from '../testing/describe-release-checks.ts';
import { createPgliteDatabase } from '../testing/test-store.ts';

describe('the embedded engine', async () => {
  await describeReleaseChecks(createPgliteDatabase);
});
