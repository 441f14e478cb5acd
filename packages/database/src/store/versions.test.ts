import { describe } from 'vitest';
import { describeVersions } from '../testing/describe-versions.ts';
import { createPgliteDatabase } from '../testing/test-store.ts';

describe('the embedded engine', async () => {
  await describeVersions(createPgliteDatabase);
});
