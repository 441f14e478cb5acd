import { describe } from 'vitest';
import { describePublicReleases } from '../testing/describe-public-releases.ts';
import { describeReleaseStanding } from '../testing/describe-release-standing.ts';
import { describeReleases } from '../testing/describe-releases.ts';
import { describeSmallDeliveries } from '../testing/describe-small-deliveries.ts';
import { createPgliteDatabase } from '../testing/test-store.ts';

describe('the embedded engine', async () => {
  await describeReleases(createPgliteDatabase);
  await describeReleaseStanding(createPgliteDatabase);
  await describePublicReleases(createPgliteDatabase);
  await describeSmallDeliveries(createPgliteDatabase);
});
