import { describe } from 'vitest';
import { describeConnection } from '../testing/describe-connection.ts';
import { createPgliteDatabase } from '../testing/test-store.ts';

describe('the embedded engine', async () => {
  await describeConnection(createPgliteDatabase);
});
