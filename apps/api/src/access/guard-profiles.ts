import { disclosureProfiles } from '@neue-wege/domain';
import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import type { ApiContext } from '../api-context.ts';
import { requireProfile, usualProfile } from './asker.ts';

/**
 * Has every field that takes a disclosure profile refuse those that its asker may not use, so that no resolver can forget
 * it. Changes the schema in place and gives it back.
 */
export function guardProfiles(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field;
      if (resolve === undefined || !field.args.some(({ name }) => name === 'profile')) continue;
      field.resolve = (
        ...call: Parameters<GraphQLFieldResolver<unknown, ApiContext, { profile?: unknown }>>
      ) => {
        const [, args, { asker }] = call;
        const profile = disclosureProfiles.find((known) => known === args.profile) ?? usualProfile(asker);
        requireProfile(asker, profile);
        return resolve(...call);
      };
    }
  }
  return schema;
}
