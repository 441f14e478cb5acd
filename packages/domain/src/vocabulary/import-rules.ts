import { byteRules } from './byte-rules.ts';
import { duplicateRules } from './duplicate-rules.ts';
import { formatRules } from './format-rules.ts';
import type { FindingSeverity, ImportRuleRecord } from './import-rule.ts';
import { logicRules } from './logic-rules.ts';
import { valueRules } from './value-rules.ts';

/** What can be wrong with a delivery: every rule by its stable id, in the order in which they are looked at. */
export const importRules = {
  ...byteRules,
  ...formatRules,
  ...valueRules,
  ...duplicateRules,
  ...logicRules,
} as const;

/** Id of a rule of the import. */
export type ImportRule = keyof typeof importRules;

/** The ids, in the order of the list. */
export const importRuleIds: readonly ImportRule[] = Object.keys(importRules).filter(isImportRule);

/** Whether a text is the id of a rule. */
export function isImportRule(id: string): id is ImportRule {
  return Object.hasOwn(importRules, id);
}

/** What a rule says of itself, without the details that one place adds. */
export function ruleOf(rule: ImportRule): ImportRuleRecord {
  return importRules[rule];
}

/** How much breaking a rule weighs. */
export function severityOf(rule: ImportRule): FindingSeverity {
  return importRules[rule].severity;
}

/**
 * Rules about a file as a whole: its header does not fit, from some place on nobody can tell where its rows end, or it is not
 * for whoever delivers it. Part of such a file is not a delivery, so it is refused also where good rows are kept and bad ones set aside.
 */
export const wholeFileRules: readonly ImportRule[] = importRuleIds.filter(
  (rule) => importRules[rule].scope === 'file' && severityOf(rule) === 'error',
);
