import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { schema } from './schema.ts';
import { countStatements } from './testing/count-statements.ts';
import { createSampleDatabase } from './testing/sample-database.ts';
import { documentOf as documentWith, neededArgument, neededVariables } from './testing/smallest-question.ts';
import { testAsker } from './testing/test-asker.ts';
import { startTestServer } from './testing/test-server.ts';

const { database, statements } = countStatements(await createSampleDatabase());
let asker = testAsker({ roles: ['steward', 'case_staff', 'admin'] });
const server = await startTestServer(database, { authenticate: () => Promise.resolve(asker) });

/** What a question needs to be asked at all, and what of its answer is read. */
const selections: Readonly<Record<string, string>> = { breakdown: '{ total { exits { value } } }' };
const questions = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
  ({ args }) => args.length > 0,
);
const roots = [
  { operation: 'query', type: schema.getQueryType() },
  { operation: 'mutation', type: schema.getMutationType() },
  { operation: 'subscription', type: schema.getSubscriptionType() },
].flatMap(({ operation, type }) => (type === undefined || type === null ? [] : [{ operation, type }]));
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
    .map((one) => `${one.name}: ${neededArgument(one)}`)
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
    case 'SourceKey':
      return [...wrongKinds, '', ' ', '\u0000', '\ud800', 'a\nb', 'x'.repeat(201), 1, true, [[]]];
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
    '%s: what its type does not allow is bad input, before any SQL (G20, G21)',
    async (_, place) => {
      const before = statements();
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
      expect(statements()).toBe(before);
      expect(server.log.filter((line) => line.includes('"level":"error"'))).toEqual([]);
    },
  );

  it.each(argumentsOfAll.filter(({ argument }) => !isRequiredArgument(argument)))(
    '$question($argument.name): null is as good as nothing',
    async (place) => {
      const { errors } = await askWith(place, null);
      expect(errors).toEqual((await askWith(place, undefined)).errors);
      // What is asked for may be missing all the same.
      const codes = errors.map(({ extensions }) => extensions['code']);
      expect(codes.filter((code) => code !== 'NOT_FOUND')).toEqual([]);
    },
  );

  it.each(argumentsOfAll.filter(({ argument }) => hasKeys(argument.type)))(
    '$question($argument.name): a key matches literally or not at all (G21)',
    async (place) => {
      for (const key of ["'", '"', '\\', "';--", '%', '_', '\u202e', '__proto__', 'x'.repeat(200)]) {
        const { errors } = await askWith(place, { location: [key] });
        expect({ key, errors }).toEqual({ key, errors: [] });
      }
    },
  );
});

interface Place {
  readonly coordinate: string;
  readonly argument: GraphQLArgument;
  readonly documentOf: (declared: string) => string;
}

/** Every argument of every field that can be reached, with a document that reaches it on a shortest way. */
function everyArgument(): readonly Place[] {
  const places: Place[] = [];
  const seen = new Set<GraphQLObjectType>();
  const pending = roots.map(({ operation, type }) => ({
    type,
    around: (inner: string): string =>
      documentWith(operation, { selection: inner, declared: '$value: DECLARED' }),
  }));
  for (let one = pending.shift(); one !== undefined; one = pending.shift()) {
    const { type, around } = one;
    if (seen.has(type)) continue;
    seen.add(type);
    for (const field of Object.values(type.getFields())) {
      const isLeaf = isLeafType(getNamedType(field.type));
      const call = (given: GraphQLArgument | null, inner: string): string => {
        const required = field.args.filter((argument) => argument !== given && isRequiredArgument(argument));
        const args = [
          ...required.map((needed) => `${needed.name}: ${neededArgument(needed)}`),
          ...(given === null ? [] : [`${given.name}: $value`]),
        ];
        return `${field.name}${args.length === 0 ? '' : `(${args.join(', ')})`}${isLeaf ? '' : ` { ${inner} }`}`;
      };
      for (const argument of field.args) {
        places.push({
          coordinate: `${type.name}.${field.name}(${argument.name})`,
          argument,
          documentOf: (declared) => around(call(argument, '__typename')).replace('DECLARED', declared),
        });
      }
      const named = getNamedType(field.type);
      if (isObjectType(named)) pending.push({ type: named, around: (inner) => around(call(null, inner)) });
    }
  }
  return places;
}

/** What no value of a type looks like, so that it is refused before anything runs. */
function wrongForms(type: GraphQLInputType): readonly unknown[] {
  const named = getNamedType(type);
  const forms = [{ secret: 1 }, [{ secret: 1 }], [[[secret]]], '\u0000', '\ud800'];
  if (isEnumType(named)) return [...forms, 1, true, '', secret];
  if (isInputObjectType(named)) return [...forms, secret, 1, true];
  if (named.name === 'Boolean') return [...forms, secret, 1];
  if (named.name === 'Int' || named.name === 'Float') return [...forms, secret, true, '1'];
  return [...forms, true];
}

describe('hostile values in every argument of the schema', () => {
  // Whoever prepares returns is told figures under another profile unless they ask for one.
  beforeAll(() => {
    asker = testAsker({ roles: [...asker.roles, 'publisher'] });
  });

  it.each(everyArgument().map((place) => [place.coordinate, place] as const))(
    '%s: a value of another form is bad input, before any SQL (G20)',
    async (_, { argument, documentOf }) => {
      const before = statements();
      const required = isNonNullType(argument.type) ? [null, undefined] : [];
      for (const value of [...wrongForms(argument.type), ...required]) {
        const document = documentOf(String(argument.type));
        const { errors } = await server.ask(document, { ...neededVariables(document), value });
        const codes = new Set(errors.map(({ extensions }) => extensions['code']));
        expect({ value, codes: [...codes] }).toEqual({ value, codes: ['BAD_INPUT'] });
        expect(JSON.stringify(errors)).not.toContain(secret);
      }
      expect(statements()).toBe(before);
    },
  );
});
