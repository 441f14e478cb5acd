import { createSqlFactSource } from '@neue-wege/database';
import type { FactSource } from '@neue-wege/domain';
import {
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from './schema.ts';
import { createSampleDatabase } from './testing/sample-database.ts';
import { neededArguments } from './testing/smallest-question.ts';
import { startTestServer } from './testing/test-server.ts';

const database = await createSampleDatabase();
let asked = 0;
const source = createSqlFactSource(database);
const server = await startTestServer(database, {
  factSource: {
    versions: () => {
      asked += 1;
      return source.versions();
    },
    read: (question, use) => {
      asked += 1;
      return source.read(question, use);
    },
  } satisfies FactSource,
});

/** What a question needs to be asked at all, and what of its answer is read. */
const selections: Readonly<Record<string, string>> = { breakdown: '{ total { exits { value } } }' };
const questions = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
  ({ args }) => args.length > 0,
);
const argumentsOfAll = questions.flatMap(({ name, args }) =>
  args.map((argument) => ({ question: name, argument, others: args.filter((one) => one !== argument) })),
);

/** Asks a question with a value in one of its arguments, and what it needs in the others. */
function askWith(
  { question, argument, others }: (typeof argumentsOfAll)[number],
  value: unknown,
): ReturnType<typeof server.ask> {
  const rest = others
    .filter(isRequiredArgument)
    .map(({ name }) => `${name}: ${neededArguments[name] ?? 'null'}`)
    .join(', ');
  const selection = selections[question] ?? '{ __typename }';
  const given = `${argument.name}: $value${rest === '' ? '' : `, ${rest}`}`;
  return server.ask(`query ($value: ${String(argument.type)}) { ${question}(${given}) ${selection} }`, {
    value,
  });
}

/** Whether keys of locations can be put into an input. */
function hasKeys(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  return isInputObjectType(named) && Object.hasOwn(named.getFields(), 'location');
}

const secret = 'secret';
const wrongKinds = [{ secret: 1 }, [{ secret: 1 }], [[secret]], [null, secret]];
const hostileTexts = ['', secret, '\u0000', '\ud800', "'; drop table enrolment;--", '__proto__', 'toString'];

/** Values that a type does not allow. */
function wrongValues(type: GraphQLInputType): readonly unknown[] {
  const named = getNamedType(type);
  const inList = isListType(type) || isListType('ofType' in type ? type.ofType : undefined);
  if (isEnumType(named)) return [...wrongKinds, ...hostileTexts, 1, 0, 1.5, true, ...(inList ? [] : [[]])];
  if (isInputObjectType(named)) {
    const fields = Object.values(named.getFields()).filter((field) => !isRequiredInputField(field));
    const inFields = fields.flatMap((field) =>
      wrongValues(field.type).map((value) => ({ [field.name]: value })),
    );
    return [...wrongKinds, ...hostileTexts, [], 1, true, ...inFields];
  }
  switch (named.name) {
    case 'Boolean':
      return [...wrongKinds, ...hostileTexts, [], 0, 1, 'true'];
    case 'Float':
      return [...wrongKinds, ...hostileTexts, [], true, '0.5', 0, 1, -0.5, 1e308];
    case 'Int':
      return [...wrongKinds, ...hostileTexts, true, '2022', 1.5, 2_147_483_648, -1];
    // Any text and any whole number may be an id; one that names nothing is no error.
    case 'ID':
      return [...wrongKinds, true, 1.5];
    case 'String':
      return [...wrongKinds, 1, true, '', '\u0000', '\ud800', 'x'.repeat(201)];
    default:
      return [...wrongKinds, ...hostileTexts, 20_240_101, true, '2024-13-01', '2024-Q5', '2024-13'];
  }
}

describe('hostile values in every argument of every question', () => {
  it('cover the questions', () => {
    expect(questions.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'breakdown',
        'caseMix',
        'comparison',
        'controlChart',
        'dataQuality',
        'funnel',
        'pathways',
        'revisions',
        'timeToIndependence',
      ]),
    );
  });

  it.each(argumentsOfAll.map((one) => [`${one.question}(${one.argument.name})`, one] as const))(
    '%s: what its type does not allow is bad input, before anything is asked of the store',
    async (_, place) => {
      asked = 0;
      const { argument } = place;
      const values = [
        ...wrongValues(argument.type),
        ...(isRequiredArgument(argument) ? [null, undefined] : []),
      ];
      for (const value of values) {
        const { errors } = await askWith(place, value);
        const codes = new Set(errors.map(({ extensions }) => extensions['code']));
        expect({ value, codes: [...codes] }).toEqual({ value, codes: ['BAD_INPUT'] });
        expect(JSON.stringify(errors)).not.toContain(secret);
      }
      expect(asked).toBe(0);
      expect(server.log.filter((line) => line.includes('"level":"error"'))).toEqual([]);
    },
  );

  it.each(argumentsOfAll.filter(({ argument }) => !isRequiredArgument(argument)))(
    '$question($argument.name): null is as good as nothing',
    async (place) => {
      expect((await askWith(place, null)).errors).toEqual([]);
    },
  );

  it.each(argumentsOfAll.filter(({ argument }) => hasKeys(argument.type)))(
    '$question($argument.name): a key matches literally or not at all',
    async (place) => {
      for (const key of ["'", '"', '\\', "';--", '%', '_', '\u202e', '__proto__', 'x'.repeat(200)]) {
        const { errors } = await askWith(place, { location: [key] });
        expect({ key, errors }).toEqual({ key, errors: [] });
      }
    },
  );
});
