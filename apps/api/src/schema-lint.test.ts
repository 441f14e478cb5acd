import { fileURLToPath } from 'node:url';
import * as graphqlLint from '@graphql-eslint/eslint-plugin';
import { ESLint, type Linter } from 'eslint';
import { buildSchema, getNamedType, isInputObjectType, isObjectType, Kind, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schemaFiles, schemaText } from './schema-file.ts';

const rules: Linter.RulesRecord = {
  // Relay.
  'relay-connection-types': 'error',
  // What was found at a place is no object that is found again.
  'relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
  'relay-page-info': 'error',
  'relay-arguments': ['error', { includeBoth: false }],
  // Words.
  'require-description': [
    'error',
    {
      types: true,
      rootField: true,
      FieldDefinition: true,
      InputValueDefinition: true,
      EnumValueDefinition: true,
    },
  ],
  'naming-convention': [
    'error',
    {
      types: 'PascalCase',
      FieldDefinition: 'camelCase',
      InputValueDefinition: 'camelCase',
      EnumValueDefinition: 'UPPER_CASE',
    },
  ],
  'input-name': [
    'error',
    { checkInputType: true, checkQueries: false, checkMutations: true, caseSensitiveInputType: false },
  ],
  'no-hashtag-description': 'error',
  // Change.
  'require-deprecation-reason': 'error',
  'no-unreachable-types': 'error',
  'no-scalar-result-type-on-mutation': 'error',
};

const schema = buildSchema(schemaText());

/** What the lint says of a schema, one line per finding. */
async function lint(text: string): Promise<readonly string[]> {
  const eslint = new ESLint({
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    overrideConfigFile: true,
    overrideConfig: {
      files: ['**/*.graphql'],
      languageOptions: {
        parser: graphqlLint.parser,
        parserOptions: { graphQLConfig: { schema: schemaFiles[0]?.path ?? '' } },
      },
      plugins: { '@graphql-eslint': graphqlLint as unknown as ESLint.Plugin },
      rules: Object.fromEntries(
        Object.entries(rules).map(([name, rule]) => [`@graphql-eslint/${name}`, rule]),
      ),
    },
  });
  const [result] = await eslint.lintText(text, { filePath: 'schema.graphql' });
  return (result?.messages ?? []).map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`);
}

const connections = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
      .map((field) => ({ place: `${type.name}.${field.name}`, field })),
  );

describe('schema', () => {
  it('follows Relay, names and documents everything, and has no type that nothing leads to', async () => {
    expect(await lint(schemaText())).toEqual([]);
  });

  it('pages through objects that are found again, and through findings alone that are not', () => {
    const others = connections
      .map(({ field }) => getNamedType(field.type))
      .filter(isObjectType)
      .map((type) => getNamedType(type.getFields()['nodes']?.type))
      .filter((node) => !isObjectType(node) || !node.getInterfaces().some(({ name }) => name === 'Node'))
      .map((node) => node?.name);
    expect([...new Set(others)]).toEqual(['ImportFinding']);
  });

  it('is seen by the lint when it does not', async () => {
    const wrong = `${schemaText()}\ntype lower_case { ID: String }\n`;
    expect(await lint(wrong)).toHaveLength(5);
  });

  it.each(connections)('$place is walked forwards, fifty at a time and a hundred at most', ({ field }) => {
    const { first, after } = Object.fromEntries(field.args.map((argument) => [argument.name, argument]));
    expect(first?.description).toContain('1 to 100');
    expect(String(first?.type)).toBe('Int');
    expect(print(first?.default?.literal ?? { kind: Kind.NULL })).toBe('50');
    expect(String(after?.type)).toBe('String');
    expect(field.args.map(({ name }) => name)).not.toContain('last');
  });

  it('has totals, edges and nodes in every connection', () => {
    for (const { field } of connections) {
      const type = getNamedType(field.type);
      if (!isObjectType(type)) throw new Error(`${type.name} is no object type`);
      expect(Object.keys(type.getFields()).toSorted((a, b) => a.localeCompare(b))).toEqual([
        'edges',
        'nodes',
        'pageInfo',
        'totalCount',
      ]);
    }
  });

  it('calls every input an input or a filter', () => {
    const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
    expect(inputs.filter(({ name }) => !/(Input|Filter)$/.test(name))).toEqual([]);
  });
});
