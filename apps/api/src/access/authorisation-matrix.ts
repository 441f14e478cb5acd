import { type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { isOpen } from './check-fields.ts';
import type { FieldRule } from './field-rules.ts';
import { permissions, roleIds, roleOf } from './roles.ts';
import { ruleOfField } from './rule-of-field.ts';

const rules: readonly FieldRule[] = ['anybody', 'signedIn', ...permissions];

/** Who may do what, as a document: role × rule × profile × location, then every field of the schema under its rule. */
export function authorisationMatrix(schema: GraphQLSchema): string {
  return [
    '# Authorisation matrix',
    '',
    'Written by `pnpm --filter @neue-wege/api schema` from the schema, the role table (`src/access/roles.ts`) and the field rules',
    '(`src/access/field-rules.ts`); a test fails when it differs. A document is refused whole, before anything of it is',
    'executed, when it selects one field that its asker may not see.',
    '',
    '## Who opens which rule',
    '',
    ...roleTable(),
    '',
    'Roles combine: whoever has several may do what any of them may. Within a rule the locations of whoever asks decide which',
    'rows, keys and names exist, in every path alike: rows, totals, connections and their `totalCount`, nodes, option lists.',
    '',
    'The right to `dataQuality` needs the profile EXACT beside it, since no table publishes its figures: of an `analyst` it holds',
    'together with a role that has that profile, and is refused with `NOT_PUBLISHED` alone.',
    '',
    '## Fields by rule',
    '',
    ...fieldTables(schema),
    '',
  ].join('\n');
}

function roleTable(): readonly string[] {
  const head = ['asker', ...rules, 'profiles', 'locations'];
  const rows = [
    [
      'nobody known',
      ...rules.map((rule) => mark(isOpen(rule, { kind: 'anonymous', roles: [] }))),
      '–',
      'none',
    ],
    ...roleIds.map((id) => [
      `\`${id}\``,
      ...rules.map((rule) => mark(isOpen(rule, { kind: 'person', roles: [id] }))),
      roleOf(id).profiles.join(', ') || '–',
      roleOf(id).locations === 'all' ? 'all' : 'all or some',
    ]),
  ];
  return table(head, rows);
}

function fieldTables(schema: GraphQLSchema): readonly string[] {
  const rows = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => {
      const byRule = Map.groupBy(Object.keys(type.getFields()), (field) =>
        ruleOfField(`${type.name}.${field}`),
      );
      return [...byRule].map(([rule, fields]) => [
        `\`${type.name}\``,
        rule ?? '**none**',
        fields.map((field) => `\`${field}\``).join(' '),
      ]);
    });
  return table(['type', 'rule', 'fields'], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

function mark(open: boolean): string {
  return open ? '✓' : '–';
}
