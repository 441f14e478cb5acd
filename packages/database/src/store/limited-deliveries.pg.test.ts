import { describe } from 'vitest';
import { describeLimitedDeliveries } from '../testing/describe-limited-deliveries.ts';
import { createPostgresDatabase } from '../testing/test-store.ts';

describe('PostgreSQL', async () => {
  await describeLimitedDeliveries(createPostgresDatabase);
});
