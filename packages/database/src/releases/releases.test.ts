import { describe } from 'vitest';
import { describeReleases } from '../testing/describe-releases.ts';
import { createPgliteDatabase } from '../testing/test-store.ts';

describe('the embedded engine', async () => {
  await describeReleases(createPgliteDatabase);
});
