import { describe } from 'vitest';
import { describeEnrolmentRules } from '../testing/describe-enrolment-rules.ts';
import { createPostgresDatabase } from '../testing/test-store.ts';

describe('PostgreSQL', async () => {
  await describeEnrolmentRules(createPostgresDatabase);
});
