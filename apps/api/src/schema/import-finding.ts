import type { ImportFindingCount } from '@neue-wege/database';
import { type Finding, findingSeverities, ruleOf } from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { pageArgs } from './connection.ts';
import { FindingSeverityEnum } from './import-rule.ts';
import { languageArgs } from './text.ts';

/** What the import found at a place, with its number in the list of all. */
export type NumberedFinding = Finding & { readonly ordinal: number };

export const ImportFindingType = builder.objectRef<NumberedFinding>('ImportFinding').implement({
  description:
    'What the import found at a place: which rule, and what is allowed there; never what a cell of a person holds.',
  fields: (t) => ({
    file: t.exposeString('file', {
      description: 'The name of the file; empty for the delivery as a whole.',
    }),
    line: t.exposeInt('line', {
      nullable: true,
      description: 'The line on which the row starts, the heading being 1; null for the file as a whole.',
    }),
    column: t.exposeString('column', {
      nullable: true,
      description: 'The heading as the file has it; null for the row as a whole.',
    }),
    rule: t.exposeString('rule', { description: '`snake_case`: the rule that it breaks.' }),
    label: t.string({
      description: 'What the rule says is wrong, in a few words.',
      args: languageArgs,
      resolve: ({ rule }, { language }) => ruleOf(rule).label[language],
    }),
    severity: t.expose('severity', {
      type: FindingSeverityEnum,
      description: 'How much it weighs.',
    }),
    message: t.string({
      description: 'What is allowed there and what to do.',
      args: languageArgs,
      resolve: ({ message }, { language }) => message[language],
    }),
  }),
});

export const ImportFindingConnectionType = builder.connectionObject({
  type: ImportFindingType,
  name: 'ImportFindingConnection',
});

/** The arguments of a list of findings. */
export const findingArgs = builder.args((t) => ({
  ...pageArgs,
  severity: t.field({
    type: FindingSeverityEnum,
    description: 'Those of one severity; all unless given.',
  }),
}));

export const ImportFindingCountType = builder
  .objectRef<Omit<ImportFindingCount, 'importId'>>('ImportFindingCount')
  .implement({
    description: 'How often a rule was broken.',
    fields: (t) => ({
      rule: t.exposeString('rule', { description: '`snake_case`: the rule.' }),
      label: t.string({
        description: 'What the rule says is wrong, in a few words.',
        args: languageArgs,
        resolve: ({ rule }, { language }) => ruleOf(rule).label[language],
      }),
      remedy: t.string({
        description: 'What is allowed, and what to do about it.',
        args: languageArgs,
        resolve: ({ rule }, { language }) => ruleOf(rule).remedy[language],
      }),
      severity: t.expose('severity', {
        type: FindingSeverityEnum,
        description: 'How much it weighs.',
      }),
      count: t.exposeInt('count', { description: 'How often.' }),
    }),
  });

const severityOrder = Object.keys(findingSeverities);

/** How often each rule was broken: the worst first, then what was found most often. */
export function countFindings(findings: readonly Finding[]): readonly Omit<ImportFindingCount, 'importId'>[] {
  const byRule = Map.groupBy(findings, ({ rule, severity }) => `${severity} ${rule}`);
  return [...byRule.values()]
    .flatMap(([first, ...others]) =>
      first === undefined ? [] : [{ rule: first.rule, severity: first.severity, count: others.length + 1 }],
    )
    .toSorted(
      (one, other) =>
        severityOrder.indexOf(one.severity) - severityOrder.indexOf(other.severity) ||
        other.count - one.count ||
        (one.rule < other.rule ? -1 : 1),
    );
}
