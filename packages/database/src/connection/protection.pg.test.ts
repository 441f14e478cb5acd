import { describe } from 'vitest';
import { describeProtection } from '../testing/describe-protection.ts';
import { describeRowSecurity } from '../testing/describe-row-security.ts';
import { createPostgresDatabase } from '../testing/test-store.ts';

describe('PostgreSQL', async () => {
  await describeProtection(createPostgresDatabase);
  await describeRowSecurity(createPostgresDatabase);
});
