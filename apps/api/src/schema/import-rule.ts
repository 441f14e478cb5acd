import {
  type FindingSeverity,
  findingSeverities,
  type ImportRule,
  importRuleIds,
  type RuleStage,
  ruleOf,
  ruleStages,
  type Text,
} from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { recordEnum } from './record-enum.ts';
import { TextType } from './text.ts';

export const FindingSeverityEnum = recordEnum<FindingSeverity, Text>('FindingSeverity', {
  description:
    'How much a finding of the import weighs: an error refuses the row, a warning doubts it, a notice says what was done about it.',
  entries: findingSeverities,
  describe: ({ en }) => `${en}.`,
});

const ImportRuleStageEnum = recordEnum<RuleStage, Text>('ImportRuleStage', {
  description: 'When a rule of the import is looked at, the first stage first.',
  entries: ruleStages,
  describe: ({ en }) => `${en}.`,
});

export const ImportRuleType = builder.objectRef<ImportRule>('ImportRule').implement({
  description: 'A rule that a delivery is checked by.',
  fields: (t) => ({
    id: t.string({ description: 'As in the findings of an import.', resolve: (rule) => rule }),
    label: t.field({
      type: TextType,
      description: 'What is wrong, in a few words.',
      resolve: (rule) => ruleOf(rule).label,
    }),
    remedy: t.field({
      type: TextType,
      description: 'What is allowed, and what to do about it.',
      resolve: (rule) => ruleOf(rule).remedy,
    }),
    severity: t.field({
      type: FindingSeverityEnum,
      description: 'How much a finding weighs.',
      resolve: (rule) => ruleOf(rule).severity,
    }),
    severityLabel: t.field({
      type: TextType,
      description: 'The severity in words.',
      resolve: (rule) => findingSeverities[ruleOf(rule).severity],
    }),
    stage: t.field({
      type: ImportRuleStageEnum,
      description: 'When it is looked at.',
      resolve: (rule) => ruleOf(rule).stage,
    }),
    stageLabel: t.field({
      type: TextType,
      description: 'The stage in words.',
      resolve: (rule) => ruleStages[ruleOf(rule).stage],
    }),
    isAboutFile: t.boolean({
      description:
        'Whether it is about a file or the delivery as a whole, so that an error refuses everything.',
      resolve: (rule) => ruleOf(rule).scope === 'file',
    }),
  }),
});

builder.queryField('importRules', (t) =>
  t.field({
    type: [ImportRuleType],
    description: 'Every rule of the import, in the order in which they are looked at.',
    resolve: () => importRuleIds,
  }),
);
