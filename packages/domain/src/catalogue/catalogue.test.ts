import { describe, expect, it } from 'vitest';
import { facts, isEvent } from '../vocabulary/facts.ts';
import type { Condition } from './aggregate.ts';
import { measureIds, measures } from './catalogue.ts';
import { dimensionIds, dimensionOf } from './dimension.ts';
import type { Measure } from './measure.ts';

const attributesOf = (condition: Condition | null): readonly string[] => {
  if (condition === null || condition.kind === 'mature') return [];
  return condition.kind === 'in' ? [condition.attribute] : condition.of.flatMap(attributesOf);
};
const aggregatesOf = (measure: Measure) => {
  if (measure.kind === 'rate')
    return [measure.numerator, measure.denominator, ...(measure.unknown === null ? [] : [measure.unknown])];
  return measure.kind === 'quantity' ? [measure.value, measure.n] : [measure.value];
};

describe('measures', () => {
  it('have ids of their own, in snake_case, apart from the dimensions', () => {
    expect(new Set([...measureIds, ...dimensionIds]).size).toBe(measureIds.length + dimensionIds.length);
    for (const id of measureIds) expect(id).toMatch(/^[a-z]+(_[a-z0-9]+)*$/);
  });

  it.each(measures)('$id is explained in both languages', ({ label, definition, formula }) => {
    for (const text of [label, definition, formula]) {
      expect(text.de.length).toBeGreaterThan(3);
      expect(text.en.length).toBeGreaterThan(3);
      expect(text.de).not.toBe(text.en);
    }
  });

  it.each(measures)('$id counts attributes that its facts have', (measure) => {
    const known: readonly string[] = facts[measure.fact].attributes;
    for (const attribute of aggregatesOf(measure).flatMap((aggregate) => attributesOf(aggregate.where)))
      expect(known).toContain(attribute);
  });

  it.each(measures)('$id declares every dimension that its facts cannot be split by', (measure) => {
    const known: readonly string[] = facts[measure.fact].attributes;
    const impossible = dimensionIds.filter((id) => {
      const { source } = dimensionOf(id);
      return (source.kind === 'attribute' || source.kind === 'codes') && !known.includes(source.attribute);
    });
    expect([...measure.notSplitBy].toSorted()).toEqual(impossible.toSorted());
  });

  it.each(measures.filter((measure) => measure.horizon !== null))(
    '$id, which waits for an outcome, counts events',
    (measure) => {
      expect(isEvent(measure.fact)).toBe(true);
    },
  );
});
