import { type DimensionId, dimensionIds, dimensionOf } from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { codeEnums, describe } from './dimension.ts';
import { fieldName } from './graphql-name.ts';

export const BreakdownFilterInput = builder.inputType('BreakdownFilter', {
  description: 'The keys asked for per dimension; a dimension that is absent asks for all.',
  fields: (t) =>
    Object.fromEntries(
      dimensionIds.map((id) => {
        const type = codeEnums.get(id) ?? scalarOf(id);
        return [fieldName(id), t.field({ type: [type], description: describe(dimensionOf(id)) })];
      }),
    ),
});

function scalarOf(id: DimensionId): 'Int' | 'Quarter' | 'Month' | 'String' {
  if (id === 'year') return 'Int';
  if (id === 'quarter') return 'Quarter';
  return id === 'month' ? 'Month' : 'String';
}

/** A filter as GraphQL reads it; null asks for all. */
export type FilterInput =
  | Readonly<Record<string, readonly (string | number)[] | null | undefined>>
  | null
  | undefined;

/** The filter as the domain reads it: keys as text, per dimension id. */
export function filtersFrom(where: FilterInput): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    dimensionIds.flatMap((id) => {
      const keys = where?.[fieldName(id)];
      return keys === null || keys === undefined ? [] : [[id, keys.map(String)]];
    }),
  );
}
