import { getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { oversteppedLimits } from './document-limits.ts';

const places = (text: string): readonly string[] => oversteppedLimits(parse(text)).map(({ place }) => place);
const nested = (depth: number): string => `${'{ a '.repeat(depth)}${'}'.repeat(depth)}`;
const times = (count: number, piece: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => piece(n)).join(' ');

describe('oversteppedLimits', () => {
  it('allows as much as the limits say, and no more', () => {
    expect(places(nested(10))).toEqual([]);
    expect(places(nested(11))).toEqual(['depth']);
    expect(places(`{ b { ${times(30, (n) => `a${n}: a`)} } }`)).toEqual([]);
    expect(places(`{ b { ${times(31, (n) => `a${n}: a`)} } }`)).toEqual(['aliases']);
    expect(places(`{ ${times(20, (n) => `f${n}`)} }`)).toEqual([]);
    expect(places(`{ ${times(21, (n) => `f${n}`)} }`)).toEqual(['rootFields']);
    expect(places(`query @d { ${times(1, () => `a ${times(19, () => '@d')}`)} }`)).toEqual([]);
    expect(places(`query @d { ${times(1, () => `a ${times(20, () => '@d')}`)} }`)).toEqual(['directives']);
  });

  it('counts what is in fragments as often as they are spread', () => {
    const fragments = times(10, (n) => `fragment F${n} on Q { ${times(2, (m) => `a${n}${m}: a`)} }`);
    expect(places(`{ x { ${times(10, (n) => `...F${n}`)} } } ${fragments}`)).toEqual([]);
    expect(places(`{ x { ${times(20, (n) => `...F${n % 10}`)} } } ${fragments}`)).toEqual(['aliases']);
    expect(
      places(
        '{ ...F } fragment F on Q { a { b { c { d { ...G } } } } } fragment G on Q { e { f { g { h { i { j { k } } } } } } }',
      ),
    ).toEqual(['depth']);
    expect(places(`{ ... on Q { ...F } } fragment F on Q { ${times(21, (n) => `f${n}`)} }`)).toEqual([
      'rootFields',
    ]);
  });

  it('takes no longer for fragments that double thirty times, and ends in a circle of them', () => {
    const doubling = times(30, (n) => `fragment F${n} on Q { ...F${n + 1} ...F${n + 1} }`);
    const start = performance.now();
    expect(places(`{ ...F0 } ${doubling} fragment F30 on Q { b: a }`)).toEqual(['rootFields', 'aliases']);
    expect(
      places('{ ...A } fragment A on Q { ...B } fragment B on Q { ...C } fragment C on Q { ...A }'),
    ).toEqual([]);
    expect(performance.now() - start).toBeLessThan(50);
  });

  it('looks at every operation by itself', () => {
    const half = `{ b { ${times(20, (n) => `a${n}: a`)} } }`;
    expect(places(`query A ${half} query B ${half}`)).toEqual([]);
  });

  it('lets tools ask for the schema, not for types of fields of types without end', () => {
    expect(places(getIntrospectionQuery())).toEqual([]);
    expect(
      places(`{ __schema { types { ${'fields { type { '.repeat(8)} name ${'} }'.repeat(8)} } } }`),
    ).toEqual(['introspectionDepth']);
  });
});
