import { describe } from 'vitest';
import { describeOrders } from '../testing/describe-orders.ts';
import { createPgliteDatabase } from '../testing/test-store.ts';

describe('the embedded engine', async () => {
  await describeOrders(createPgliteDatabase);
});
