import {
  type GraphQLArgument,
  type GraphQLField,
  getNamedType,
  isInputObjectType,
  isLeafType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from './schema.ts';
import { countStatements } from './testing/count-statements.ts';
import { createSampleDatabase } from './testing/sample-database.ts';
import { documentOf, neededArgument, neededValue, neededVariables } from './testing/smallest-question.ts';
import { testAsker } from './testing/test-asker.ts';
import { startTestServer } from './testing/test-server.ts';

const { database, statements } = countStatements(await createSampleDatabase());
// With every right that opens an input.
const asker = testAsker({ roles: ['steward', 'case_staff', 'publisher', 'admin'] });
const server = await startTestServer(database, { authenticate: () => Promise.resolve(asker) });

interface Place {
  readonly operation: 'query' | 'mutation';
  readonly field: GraphQLField<unknown, unknown>;
  readonly argument: GraphQLArgument;
}

const roots = [
  { operation: 'query', fields: schema.getQueryType()?.getFields() ?? {} },
  { operation: 'mutation', fields: schema.getMutationType()?.getFields() ?? {} },
] as const;
const places: readonly Place[] = roots.flatMap(({ operation, fields }) =>
  Object.values(fields).flatMap((field) => field.args.map((argument) => ({ operation, field, argument }))),
);
const inputs = places.filter(({ argument }) => isInputObjectType(getNamedType(argument.type)));

const names = [
  'role',
  'roles',
  'locationId',
  'locations',
  'createdBy',
  'actor',
  'id',
  'dataVersion',
  'recordedAt',
];

function askWith({ operation, field, argument }: Place, value: unknown): ReturnType<typeof server.ask> {
  const others = field.args
    .filter((one) => one !== argument && String(one.type).endsWith('!'))
    .map((one) => `, ${one.name}: ${neededArgument(one)}`)
    .join('');
  const selection = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }';
  const document = documentOf(operation, {
    selection: `${field.name}(${argument.name}: $value${others}) ${selection}`,
    declared: `$value: ${String(argument.type)}`,
  });
  return server.ask(document, { ...neededVariables(document), value });
}

describe('inputs', () => {
  it('are those of every question and change that has one', () => {
    expect(inputs.map(({ field, argument }) => `${field.name}.${argument.name}`)).toEqual(
      expect.arrayContaining([
        'breakdown.where',
        'enrolments.where',
        'imports.where',
        'withdrawImport.input',
      ]),
    );
  });

  it.each(inputs.map((place) => [`${place.field.name}(${place.argument.name})`, place] as const))(
    '%s: refuse a field that is none of theirs, before any SQL (A18)',
    async (_, place) => {
      const type = getNamedType(place.argument.type);
      if (!isInputObjectType(type)) throw new Error('no input');
      for (const name of names.filter((one) => !Object.hasOwn(type.getFields(), one))) {
        const before = statements();
        const needed = Object(neededValue(place.argument)) as object;
        const { errors } = await askWith(place, { ...needed, [name]: 'x' });
        expect({ name, codes: errors.map(({ extensions }) => extensions['code']) }).toEqual({
          name,
          codes: ['BAD_INPUT'],
        });
        expect(statements()).toBe(before);
      }
    },
  );

  it('leave who did it and when to the server', () => {
    const changes = places.filter(({ operation }) => operation === 'mutation');
    const forbidden = changes
      .map(({ argument }) => getNamedType(argument.type))
      .filter(isInputObjectType)
      .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`))
      .filter((field) => /\.(role|roles|createdBy|actor|id|dataVersion|recordedAt|profile)$/.test(field));
    expect(forbidden).toEqual([]);
  });
});
