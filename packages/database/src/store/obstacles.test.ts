import { describe } from 'vitest';
import { describeObstacles } from '../testing/describe-obstacles.ts';
import { createPgliteDatabase } from '../testing/test-store.ts';

describe('the embedded engine', async () => {
  await describeObstacles(createPgliteDatabase);
});
