import { describe, expect, it } from 'vitest';
import { facts } from '../vocabulary/facts.ts';
import { languages } from '../vocabulary/text.ts';
import type { Condition } from './aggregate.ts';
import { measureIds } from './catalogue.ts';
import { dimensionIds, dimensionOf } from './dimension.ts';
import { figureIdentities } from './figure-identities.ts';
import { type RateRule, ruleExplanation } from './quality-rule.ts';
import { qualityRuleIds, qualityRuleOf, qualityRules } from './quality-rules.ts';

const rateRules = qualityRules.filter((rule): rule is RateRule => rule.kind === 'rate');
const attributesOf = (condition: Condition | null): readonly string[] => {
  if (condition === null || condition.kind === 'mature') return [];
  return condition.kind === 'in' ? [condition.attribute] : condition.of.flatMap(attributesOf);
};

describe('qualityRules', () => {
  it('have ids of their own, in snake_case, apart from measures and dimensions', () => {
    const ids = [...qualityRuleIds, ...measureIds, ...dimensionIds];
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of qualityRuleIds) expect(id).toMatch(/^[a-z]+(_[a-z0-9]+)*$/);
    expect(qualityRuleOf('stock_flow')?.severity).toBe('error');
    expect(qualityRuleOf('enrolments')).toBeUndefined();
  });

  it('stand in the order of their severity, what is only worth knowing last', () => {
    const order = ['error', 'warning', 'info'];
    const ranks = qualityRules.map(({ severity }) => order.indexOf(severity));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  });

  it('name an identity that there is', () => {
    const named = qualityRules.flatMap((rule) => (rule.kind === 'identity' ? [rule.identity] : []));
    expect(named).toEqual(['stock_flow']);
    expect(figureIdentities.map(({ id }) => id)).toEqual(expect.arrayContaining(named));
  });

  it.each(rateRules)('$id is a rate named like it, over attributes that its fact has', ({ id, measure }) => {
    expect(measure.id).toBe(id);
    const known: readonly string[] = facts[measure.fact].attributes;
    for (const { where } of [measure.numerator, measure.denominator])
      for (const attribute of attributesOf(where)) expect(known).toContain(attribute);
  });

  it.each(rateRules)('$id declares every dimension that it cannot be split by', ({ measure }) => {
    const known: readonly string[] = facts[measure.fact].attributes;
    const impossible = dimensionIds.filter((id) => {
      const { source } = dimensionOf(id);
      return (source.kind === 'attribute' || source.kind === 'codes') && !known.includes(source.attribute);
    });
    expect(measure.notSplitBy.toSorted()).toEqual(impossible.toSorted());
  });

  it.each(qualityRules)('$id is explained in both languages, with a remedy', (rule) => {
    const { label, definition, formula, example, readingHint } = ruleExplanation(rule);
    for (const text of [label, definition, formula, example, readingHint, rule.remedy]) {
      expect(text.de).not.toBe(text.en);
      for (const language of languages) expect(text[language]).not.toMatch(/ {2}|\d%|["']|^\s|\s$| [.,;:]/);
    }
    for (const text of [definition, example, readingHint, rule.remedy])
      for (const language of languages) expect(text[language]).toMatch(/\.$/);
  });
});
