import { describe } from 'vitest';
import { describeDataVersionWatch } from './testing/describe-data-version-watch.ts';
import { createPgliteDatabase } from './testing/test-store.ts';

describe('PGlite', async () => {
  await describeDataVersionWatch(createPgliteDatabase);
});
