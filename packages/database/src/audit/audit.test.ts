import { describe } from 'vitest';
import { describeAudit } from '../testing/describe-audit.ts';
import { createPgliteDatabase } from '../testing/test-store.ts';

describe('the embedded engine', async () => {
  await describeAudit(createPgliteDatabase);
});
