import { assertNever } from '../errors.ts';
import type { Text } from '../vocabulary/text.ts';
import type { AnswerMethod } from './answer-methods.ts';
import type { RateMeasure } from './measure.ts';

/** `error`: the figures cannot be right; `warning`: they suffer; `info`: worth knowing. Worst first. */
export const qualitySeverities = {
  error: { de: 'Fehler', en: 'Error' },
  warning: { de: 'Warnung', en: 'Warning' },
  info: { de: 'Hinweis', en: 'Note' },
} as const satisfies Record<string, Text>;

/** A key of {@link qualitySeverities}. */
export type QualitySeverity = keyof typeof qualitySeverities;

/** The words that explain a rule, those of a glossary entry. */
export type RuleExplanation = Omit<AnswerMethod, 'query'>;

interface RuleRecord {
  readonly id: string;
  readonly severity: QualitySeverity;
  /** What to do about a finding. */
  readonly remedy: Text;
}

/**
 * A rule about single facts. Its measure is a rate like any other (numerator: findings, denominator: what was checked), with
 * the id of the rule and outside the catalogue: it has a row in every breakdown, but is no figure of the programme.
 */
export interface RateRule extends RuleRecord {
  readonly kind: 'rate';
  readonly measure: RateMeasure;
}

/** A rule about figures: they have to fit each other in every period. */
export interface IdentityRule extends RuleRecord {
  readonly kind: 'identity';
  /** Id of the figure identity that has to hold. */
  readonly identity: 'stock_flow';
  readonly explanation: RuleExplanation;
}

/** A rule of data quality: one record, from which counts, labels and help follow. */
export type QualityRule = RateRule | IdentityRule;

/** A rule whose id is that of its measure. */
export function rateRule({ measure, ...rule }: Omit<RateRule, 'id' | 'kind'>): RateRule {
  return { id: measure.id, kind: 'rate', ...rule, measure };
}

/** What explains a rule, whatever its kind. */
export function ruleExplanation(rule: QualityRule): RuleExplanation {
  switch (rule.kind) {
    case 'rate':
      return rule.measure;
    case 'identity':
      return rule.explanation;
    default:
      return assertNever(rule);
  }
}
