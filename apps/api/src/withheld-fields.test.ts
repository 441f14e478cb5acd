import { createSqlFactSource } from '@neue-wege/database';
import { type ProtectedProfile, publishedTables, toPlainDate } from '@neue-wege/domain';
import { createMemoryReleases, unprotectedRelease, withholdRows } from '@neue-wege/domain/testing';
import { readParts, readSheets } from '@neue-wege/reports/testing';
import {
  buildSchema,
  type GraphQLInterfaceType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { enumName, fieldName } from './schema/graphql-name.ts';
import { schemaText } from './schema-file.ts';
import { createSampleDatabase } from './testing/sample-database.ts';
import { testAsker } from './testing/test-asker.ts';
import { startTestServer } from './testing/test-server.ts';

const schema = buildSchema(schemaText());
const database = await createSampleDatabase();
const source = createSqlFactSource(database);
const profiles: readonly ProtectedProfile[] = ['MANAGEMENT', 'PUBLIC'];
const counted = await Promise.all(
  profiles.map((profile) => unprotectedRelease(source, { asOf: toPlainDate('2024-07-01'), profile })),
);
const releases = createMemoryReleases(counted.map((release) => withholdRows(release, () => true)));
const server = await startTestServer(database, {
  releases: { ...releases, ensureRelease: () => Promise.resolve(undefined) },
  authenticate: () => Promise.resolve(testAsker({ roles: ['management'] })),
});

/** What names and explains, and tells no figure of anybody. */
const explaining = ['Explained', 'Node', 'RowKeys'];

/** Every field of a type that is asked for without arguments, and all beneath it but what explains. */
function everyField(type: GraphQLOutputType, alias = ''): string {
  const named = getNamedType(type);
  if (isAbstractType(named)) {
    const kinds = schema
      .getPossibleTypes(named)
      .map((kind) => `... on ${kind.name} ${everyField(kind, `${kind.name}: `)}`);
    return `{ ${kinds.join(' ')} }`;
  }
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).flatMap(({ name, args, type: own }) => {
    const below = getNamedType(own);
    const isExplaining =
      isObjectType(below) && below.getInterfaces().some((one) => explaining.includes(one.name));
    if (args.some(isRequiredArgument) || isExplaining) return [];
    // One name cannot stand for a count here and for a fraction there.
    return isLeafType(below) ? `${name === 'value' ? alias : ''}${name}` : `${name} ${everyField(own)}`;
  });
  return `{ __typename ${fields.join(' ')} }`;
}

/** Every leaf of an answer with its path. */
function leavesOf(answer: unknown, path = ''): readonly (readonly [path: string, leaf: unknown])[] {
  if (typeof answer !== 'object' || answer === null) return [[path, answer]];
  return Object.entries(answer).flatMap(([name, below]) => leavesOf(below, `${path}.${name}`));
}

/** Says how it is, and nothing of how many. */
const states: Readonly<Record<string, unknown>> = { status: 'CONFIDENTIAL', preliminary: false };

/** What an answer tells of withheld values beside that they are. */
function toldIn(answer: unknown): readonly string[] {
  return leavesOf(answer).flatMap(([path, leaf]) => {
    const name = path.split('.').at(-1) ?? '';
    const isState = Object.hasOwn(states, name)
      ? states[name] === leaf
      : name === '__typename' || name === 'unit';
    return isState || leaf === null ? [] : [`${path}: ${JSON.stringify(leaf)}`];
  });
}

const cases = publishedTables.flatMap((table) => profiles.map((profile) => ({ profile, table })));
const fieldsOf = (measures: readonly string[]): string => {
  const row = schema.getType('BreakdownRow');
  const fields = isObjectType(row) ? row.getFields() : {};
  return measures
    .flatMap((id) => {
      const field = fields[fieldName(id)];
      return field === undefined ? [] : `${field.name} { ...${getNamedType(field.type).name} }`;
    })
    .join(' ');
};

const fragmentsIn = (fields: string): string =>
  schema
    .getPossibleTypes(valueInterface())
    .filter(({ name }) => fields.includes(`...${name} `))
    .map((kind) => `fragment ${kind.name} on ${kind.name} ${everyField(kind)}`)
    .join(' ');

function valueInterface(): GraphQLInterfaceType {
  const type = schema.getType('MeasureValue');
  if (!isInterfaceType(type)) throw new Error('the schema has no values');
  return type;
}

describe('every field of a withheld figure', () => {
  it.each(cases)(
    'is null beside its status in $table.id for $profile (vector 8d)',
    async ({ profile, table: { dimensions, measures } }) => {
      const by = dimensions.map(enumName).join(', ');
      const fields = fieldsOf(measures);
      const { data, errors } = await server.ask(
        `{ breakdown(by: [${by}], profile: ${profile}, margins: true) { rows { ...Row } total { ...Row } } }
      fragment Row on BreakdownRow { ${fields} } ${fragmentsIn(fields)}`,
      );
      expect(errors).toEqual([]);
      const statuses = leavesOf(data).filter(([path]) => path.endsWith('.status'));
      expect(statuses.length).toBeGreaterThan(4 * measures.length);
      expect(toldIn(data)).toEqual([]);
    },
  );

  it.each(cases)(
    'is null as a column of $table.id for $profile (vector 8d)',
    async ({ profile, table: { dimensions, measures } }) => {
      const { data, errors } = await server.ask(
        `{ breakdown(by: [${dimensions.map(enumName).join(', ')}], profile: ${profile}) { columns(measures: [${measures.map(enumName).join(', ')}]) { id values } } }`,
      );
      expect(errors).toEqual([]);
      const told = leavesOf(data).filter(([path]) => path.includes('.values.'));
      const names = new Map(leavesOf(data).filter(([path]) => path.endsWith('.id')));
      const isFigure = (path: string): boolean =>
        String(names.get(path.replace(/values\.\d+$/, 'id'))).includes('.');
      const figures = told.filter(([path]) => isFigure(path)).map(([, leaf]) => leaf);
      expect(new Set(figures)).toEqual(new Set([null, 'CONFIDENTIAL', false]));
    },
  );

  it.each(cases)(
    'is empty in a file of $table.id for $profile (S05)',
    async ({ profile, table: { dimensions, measures } }) => {
      const query = `by=${dimensions.join(',')}&measures=${measures.join(',')}&profile=${profile}&margins=1`;
      const csv = await (await server.get(`/files/breakdown.csv?${query}`)).text();
      const [head = '', ...lines] = csv.trimEnd().split('\r\n');
      const keys = head.split(',').findIndex((name) => name.includes('.') || measures.includes(name));
      const figures = lines.flatMap((line) =>
        line
          .replaceAll(/"[^"]*"/g, '')
          .split(',')
          .slice(keys),
      );
      expect(lines.length).toBeGreaterThan(3);
      expect(new Set(figures)).toEqual(new Set(['', 'CONFIDENTIAL']));
      const json = await (await server.get(`/files/breakdown.json?${query}`)).text();
      const hidden = figures.filter((figure) => figure !== '').length;
      expect(json.match(/"CONFIDENTIAL"/g)?.length).toBe(hidden);
      expect(json.match(/"(value|numerator|denominator|unknown|n|lower|upper)":\s*\d/g)).toBeNull();
    },
  );

  it.each(cases)(
    'is empty in a workbook of $table.id for $profile, and nowhere else in it (S05)',
    async ({ profile, table: { dimensions, measures } }) => {
      const query = `by=${dimensions.join(',')}&measures=${measures.join(',')}&profile=${profile}&margins=1`;
      const response = await server.get(`/files/breakdown.xlsx?${query}&lang=en`);
      const parts = await readParts(await response.bytes());
      const sheets = readSheets(parts);
      const [head = [], ...lines] = sheets[1]?.rows ?? [];
      const statuses = head.flatMap(({ value }, at) => (String(value).endsWith(' – Status') ? [at] : []));
      expect(statuses).toHaveLength(measures.length);
      expect(lines.length).toBeGreaterThan(3);
      const from = (statuses[0] ?? 0) - 1;
      const figures = lines.flatMap((line) => line.slice(from).filter(({ type }) => type !== 'empty'));
      expect(new Set(figures.map(({ value }) => value))).toEqual(new Set(['confidential']));
      expect(figures).toHaveLength(lines.length * measures.length);
      expect(sheets.map(({ state }) => state)).toEqual(Array.from(sheets, () => 'visible'));
      expect([...parts.keys()].filter((name) => /comment|pivot|chart|external|custom/.test(name))).toEqual(
        [],
      );
    },
  );

  it.each([
    [
      'comparison',
      'comparison(measure: COMPLETION_RATE, a: { location: ["bocholt"] }, b: { location: ["coesfeld"] }, where: { year: [2023] }',
    ],
    ['controlChart', 'controlChart(measure: EXITS, grain: QUARTER'],
    ['funnel', 'funnel(measure: COMPLETION_RATE, unit: LOCATION'],
  ])('is null in what %s makes of it (vector 8d)', async (name, question) => {
    const field = schema.getQueryType()?.getFields()[name];
    for (const profile of profiles) {
      const document = `{ ${question}, profile: ${profile}) ${field === undefined ? '' : everyField(field.type)} }`;
      const { data, errors } = await server.ask(document);
      expect(errors).toEqual([]);
      const leaves = leavesOf(data);
      expect(leaves.filter(([, leaf]) => leaf === 'CONFIDENTIAL').length).toBeGreaterThan(1);
      const numbers = leaves.filter(
        ([path, leaf]) => typeof leaf === 'number' && !path.endsWith('.dataVersion'),
      );
      // A period of nobody is open.
      expect(numbers.filter(([, leaf]) => leaf !== 0)).toEqual([]);
    }
  });
});
