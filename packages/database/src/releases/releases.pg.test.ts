import { describe } from 'vitest';
import { describePublicReleases } from '../testing/describe-public-releases.ts';
import { describeReleaseStanding } from '../testing/describe-release-standing.ts';
import { describeReleases } from '../testing/describe-releases.ts';
import { describeSmallDeliveries } from '../testing/describe-small-deliveries.ts';
import { createPostgresDatabase } from '../testing/test-store.ts';

describe('PostgreSQL', async () => {
  await describeReleases(createPostgresDatabase);
  await describeReleaseStanding(createPostgresDatabase);
  await describePublicReleases(createPostgresDatabase);
  await describeSmallDeliveries(createPostgresDatabase);
});
