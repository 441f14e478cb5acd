import { describe, expect, it } from 'vitest';
import { ruleStages } from './import-rule.ts';
import { importRuleIds, isImportRule, ruleOf, severityOf, wholeFileRules } from './import-rules.ts';

describe('importRules', () => {
  it('come in the order in which they are looked at: format, values, duplicates, logic', () => {
    const stages = importRuleIds.map((rule) => ruleOf(rule).stage);
    expect([...new Set(stages)]).toEqual(Object.keys(ruleStages));
    expect(stages).toEqual(
      stages.toSorted((a, b) => Object.keys(ruleStages).indexOf(a) - Object.keys(ruleStages).indexOf(b)),
    );
  });

  it.each(importRuleIds)('%s is explained in both languages, in a label and in whole sentences', (rule) => {
    const { label, remedy } = ruleOf(rule);
    for (const language of ['de', 'en'] as const) {
      expect(label[language]).toMatch(/^\p{Lu}[^.]{3,60}$/u);
      expect(remedy[language]).toMatch(/^\p{Lu}.{10,}\.$/su);
    }
    expect(remedy.de).not.toBe(remedy.en);
  });

  it('have labels that tell them apart', () => {
    for (const language of ['de', 'en'] as const)
      expect(new Set(importRuleIds.map((rule) => ruleOf(rule).label[language])).size).toBe(
        importRuleIds.length,
      );
  });
});

describe('isImportRule', () => {
  it('knows ids, and no word that every object has', () => {
    expect(isImportRule('not_a_date')).toBe(true);
    expect(['constructor', '__proto__', 'toString', ''].filter(isImportRule)).toEqual([]);
  });
});

describe('wholeFileRules', () => {
  it('are errors', () => {
    expect(wholeFileRules.filter((rule) => severityOf(rule) !== 'error')).toEqual([]);
    expect(wholeFileRules).toContain('unclosed_quote');
    expect(wholeFileRules).not.toContain('unused_profile');
  });
});
