import { describe } from 'vitest';
import { describeOrders } from '../testing/describe-orders.ts';
import { createPostgresDatabase } from '../testing/test-store.ts';

describe('PostgreSQL', async () => {
  await describeOrders(createPostgresDatabase);
});
