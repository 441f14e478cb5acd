import { describe, expect, it } from 'vitest';
import { type DeliveryFileKind, deliveryFileKinds, deliveryFiles } from './delivery.ts';
import type { DeliveryFileDefinition } from './delivery-columns.ts';
import { foldHeading, foldWord } from './fold-text.ts';

const definitionOf = (kind: DeliveryFileKind): DeliveryFileDefinition => deliveryFiles[kind];

describe('deliveryFiles', () => {
  it('are all in the order in which they are stored', () => {
    expect(new Set(deliveryFileKinds)).toEqual(new Set(Object.keys(deliveryFiles)));
    expect(deliveryFileKinds).toHaveLength(Object.keys(deliveryFiles).length);
  });

  it.each(deliveryFileKinds)('%s: no heading means two columns, however it is written', (kind) => {
    const meant = new Map<string, string>();
    for (const { name, aliases } of definitionOf(kind).columns) {
      expect(aliases.length).toBeGreaterThan(0);
      for (const heading of new Set([name, ...aliases].map(foldHeading))) {
        expect([heading, meant.get(heading) ?? name]).toEqual([heading, name]);
        expect(heading).not.toBe('');
        meant.set(heading, name);
      }
    }
  });

  it.each(deliveryFileKinds)('%s: a word stands for one value of its column', (kind) => {
    for (const column of definitionOf(kind).columns) {
      if (column.type !== 'one_of') continue;
      expect(Object.keys(column.labels)).toEqual(column.values);
      for (const [word, value] of Object.entries(column.words)) {
        expect(word).toBe(foldWord(word));
        expect(column.values).toContain(value);
      }
    }
  });

  it.each(deliveryFileKinds)('%s: columns of which one is needed are its own', (kind) => {
    const { columns, oneOf = [] } = definitionOf(kind);
    expect(columns.map(({ name }) => name)).toEqual(expect.arrayContaining([...oneOf]));
  });
});
