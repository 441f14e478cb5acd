import { describe } from 'vitest';
import { describeFollowUps } from '../testing/describe-follow-ups.ts';
import { createPgliteDatabase } from '../testing/test-store.ts';

describe('the embedded engine', async () => {
  await describeFollowUps(createPgliteDatabase);
});
