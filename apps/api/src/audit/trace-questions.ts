import { keptMembers } from '@neue-wege/database';
import { type DimensionFilters, type DisclosureProfile, disclosureProfiles } from '@neue-wege/domain';
import {
  type GraphQLArgument,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from 'graphql';
import type { ApiContext } from '../api-context.ts';
import { type FilterInput, filtersFrom } from '../schema/breakdown-filter.ts';

/**
 * Has every field that takes a disclosure profile tell the trace of its request what it answered, so that no resolver can
 * forget it. Changes the schema in place and gives it back.
 */
export function traceQuestions(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field;
      if (resolve === undefined || !field.args.some(({ name }) => name === 'profile')) continue;
      field.resolve = async (
        ...call: Parameters<GraphQLFieldResolver<unknown, ApiContext, Readonly<Record<string, unknown>>>>
      ) => {
        const answer: unknown = await resolve(...call);
        const [, args, { trace }] = call;
        if (isAnswer(answer)) {
          const { asOf, dataVersion, profile } = answer;
          // Which measures were selected is told by the answer, not by an argument.
          const asked = { ...args, measures: answer.measures ?? args['measures'] };
          const detail = { field: field.name, ...keptMembers({ ...asked, asOf, dataVersion, profile }) };
          trace.addQuestion({ profile, filters: filtersOf(field.args, args), detail });
        }
        return answer;
      };
    }
  }
  return schema;
}

/** The slices of cases that a field was asked about: one, or those that it compares. */
function filtersOf(
  declared: readonly GraphQLArgument[],
  args: Readonly<Record<string, unknown>>,
): readonly DimensionFilters[] {
  const [common = {}, ...slices] = declared
    .filter(({ type }) => getNamedType(type).name === 'BreakdownFilter')
    .toSorted((one, other) => Number(other.name === 'where') - Number(one.name === 'where'))
    .map(({ name }) => filtersFrom(filterIn(args[name])));
  return slices.length === 0 ? [common] : slices.map((slice) => ({ ...common, ...slice }));
}

/** What the schema has read as a filter. */
function filterIn(value: unknown): FilterInput {
  return isFilter(value) ? value : null;
}

function isFilter(value: unknown): value is NonNullable<FilterInput> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface Answer {
  readonly asOf: string;
  readonly dataVersion: number;
  readonly profile: DisclosureProfile;
  readonly measures?: unknown;
}

function isAnswer(value: unknown): value is Answer {
  return (
    typeof value === 'object' &&
    value !== null &&
    'profile' in value &&
    disclosureProfiles.some((known) => known === value.profile) &&
    'asOf' in value &&
    'dataVersion' in value
  );
}
