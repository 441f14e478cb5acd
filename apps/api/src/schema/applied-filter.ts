import { type DimensionFilters, type DimensionId, dimensionIds } from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { DimensionEnum } from './dimension.ts';

interface AppliedFilter {
  readonly dimension: DimensionId;
  readonly keys: readonly string[];
}

export const AppliedFilterType = builder.objectRef<AppliedFilter>('AppliedFilter').implement({
  description: 'A filter that holds for an answer.',
  fields: (t) => ({
    dimension: t.expose('dimension', { type: DimensionEnum, description: 'What was filtered by.' }),
    keys: t.exposeStringList('keys', { description: 'The keys asked for, as text.' }),
  }),
});

/** Filters in the order of the dimensions. */
export function appliedFilters(where: DimensionFilters): readonly AppliedFilter[] {
  return dimensionIds.flatMap((dimension) => {
    const keys = where[dimension];
    return keys === undefined ? [] : [{ dimension, keys }];
  });
}
