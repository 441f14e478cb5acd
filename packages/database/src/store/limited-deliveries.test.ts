import { describe } from 'vitest';
import { describeLimitedDeliveries } from '../testing/describe-limited-deliveries.ts';
import { createPgliteDatabase } from '../testing/test-store.ts';

describe('the embedded engine', async () => {
  await describeLimitedDeliveries(createPgliteDatabase);
});
