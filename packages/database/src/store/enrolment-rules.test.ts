import { describe } from 'vitest';
import { describeEnrolmentRules } from '../testing/describe-enrolment-rules.ts';
import { createPgliteDatabase } from '../testing/test-store.ts';

describe('the embedded engine', async () => {
  await describeEnrolmentRules(createPgliteDatabase);
});
