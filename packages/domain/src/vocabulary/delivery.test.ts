import { describe, expect, it } from 'vitest';
import { type DeliveryFileKind, deliveryFileKinds, deliveryFiles } from './delivery.ts';
import type { DeliveryFileDefinition } from './delivery-columns.ts';
import { importRules, wholeFileRules } from './finding.ts';

const definitionOf = (kind: DeliveryFileKind): DeliveryFileDefinition => deliveryFiles[kind];

describe('deliveryFiles', () => {
  it('are all in the order in which they are stored', () => {
    expect(new Set(deliveryFileKinds)).toEqual(new Set(Object.keys(deliveryFiles)));
    expect(deliveryFileKinds).toHaveLength(Object.keys(deliveryFiles).length);
  });

  it.each(deliveryFileKinds)('%s: no heading means two columns, in any case', (kind) => {
    const headings = definitionOf(kind).columns.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
    expect(new Set(headings.map((heading) => heading.toLowerCase())).size).toBe(headings.length);
  });

  it.each(deliveryFileKinds)('%s: words are lower case and stand for values of their column', (kind) => {
    for (const column of definitionOf(kind).columns) {
      if (column.type !== 'one_of') continue;
      for (const [word, value] of Object.entries(column.words ?? {})) {
        expect(word).toBe(word.toLowerCase());
        expect(column.values).toContain(value);
        expect(column.values.includes(word) ? word : value).toBe(value);
      }
    }
  });

  it.each(deliveryFileKinds)('%s: columns of which one is needed are its own', (kind) => {
    const { columns, oneOf = [] } = definitionOf(kind);
    expect(columns.map(({ name }) => name)).toEqual(expect.arrayContaining([...oneOf]));
  });
});

describe('wholeFileRules', () => {
  it('are errors', () => {
    expect(wholeFileRules.filter((rule) => importRules[rule] !== 'error')).toEqual([]);
  });
});
