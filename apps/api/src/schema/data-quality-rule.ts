import {
  type QualityRule,
  qualityRules,
  qualitySeverities,
  type RuleExplanation,
  ruleExplanation,
  type Text,
} from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { describe } from './dimension.ts';
import { ExplainedType } from './explained.ts';
import { FactEnum } from './measure.ts';
import { recordEnum } from './record-enum.ts';
import { TextType } from './text.ts';

export const DataQualityRuleIdEnum = recordEnum<string, RuleExplanation>('DataQualityRuleId', {
  description: 'Every rule of data quality.',
  entries: Object.fromEntries(qualityRules.map((rule) => [rule.id, ruleExplanation(rule)])),
  describe,
});

const DataQualitySeverityEnum = recordEnum<QualityRule['severity'], Text>('DataQualitySeverity', {
  description: 'What a finding means for the figures; the worst first.',
  entries: qualitySeverities,
  describe: ({ en }) => `${en}.`,
});

/** A rule with its words. */
type ExplainedRule = RuleExplanation & { readonly rule: QualityRule };

export const DataQualityRuleType = builder.objectRef<ExplainedRule>('DataQualityRule').implement({
  description: 'A rule of data quality: what a finding is, how bad it is, and what to do about it.',
  interfaces: [ExplainedType],
  fields: (t) => ({
    rule: t.field({
      type: DataQualityRuleIdEnum,
      description: 'The id as an argument.',
      resolve: ({ id }) => id,
    }),
    severity: t.field({
      type: DataQualitySeverityEnum,
      description: 'What a finding means for the figures.',
      resolve: ({ rule }) => rule.severity,
    }),
    severityLabel: t.field({
      type: TextType,
      description: 'The severity in words.',
      resolve: ({ rule }) => qualitySeverities[rule.severity],
    }),
    remedy: t.field({
      type: TextType,
      description: 'What to do about a finding.',
      resolve: ({ rule }) => rule.remedy,
    }),
    countedOn: t.field({
      type: FactEnum,
      nullable: true,
      description: 'What is checked, and by which date; null for a rule about figures instead of facts.',
      resolve: ({ rule }) => (rule.kind === 'rate' ? rule.measure.fact : null),
    }),
  }),
});

builder.queryField('dataQualityRules', (t) =>
  t.field({
    type: [DataQualityRuleType],
    description: 'Every rule of data quality, the severe first.',
    resolve: () => qualityRules.map(explainRule),
  }),
);

/** Puts the words of a rule beside it. */
export function explainRule(rule: QualityRule): ExplainedRule {
  return { ...ruleExplanation(rule), rule };
}
