import { describe } from 'vitest';
import { describeRepetitions } from '../testing/describe-repetitions.ts';
import { createPgliteDatabase } from '../testing/test-store.ts';

describe('the embedded engine', async () => {
  await describeRepetitions(createPgliteDatabase);
});
