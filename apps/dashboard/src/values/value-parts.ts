import type { CountPartsFragment, RatePartsFragment } from '../generated/graphql.ts';

/** A count as the server answers it. */
export type Count = CountPartsFragment;

/** A rate as the server answers it. */
export type Rate = RatePartsFragment;
