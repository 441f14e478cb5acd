import { describe } from 'vitest';
import { describeProtection } from '../testing/describe-protection.ts';
import { describeRowSecurity } from '../testing/describe-row-security.ts';
import { createPgliteDatabase } from '../testing/test-store.ts';

describe('the embedded engine', async () => {
  await describeProtection(createPgliteDatabase);
  await describeRowSecurity(createPgliteDatabase);
});
