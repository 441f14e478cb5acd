import type {
  CountPartsFragment,
  QuantityPartsFragment,
  RatePartsFragment,
  TargetPartsFragment,
} from '../generated/graphql.ts';

/** A count as the server answers it. */
export type Count = CountPartsFragment;

/** A rate as the server answers it. */
export type Rate = RatePartsFragment;

/** A mean or median as the server answers it, in its unit. */
export type Quantity = QuantityPartsFragment;

/** A value together with what was agreed for it, if anything was. */
export type Targeted = Pick<TargetPartsFragment, 'target'>;

/** What was agreed for a value. */
export type Target = NonNullable<TargetPartsFragment['target']>;
