import type { DimensionFilters } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { differInOneKey, rememberedFilter } from './differ-in-one-key.ts';

function differ(one: DimensionFilters, other: DimensionFilters): boolean {
  const filters = [rememberedFilter(one), rememberedFilter(other)] as const;
  const [a, b] = filters;
  expect(differInOneKey(a, b)).toBe(differInOneKey(b, a));
  return differInOneKey(a, b);
}

describe('differInOneKey', () => {
  it.each<[string, DimensionFilters, DimensionFilters]>([
    ['a key more', { location: ['a', 'b'] }, { location: ['a', 'b', 'c'] }],
    ['a second key', { sex: ['female'] }, { sex: ['female', 'male'] }],
    ['another key in a list', { run: ['1', '2', '3'] }, { run: ['1', '2', '4'] }],
    ['a condition more', { location: ['a'] }, { location: ['a'], sex: ['male'] }],
    ['all but some keys', {}, { run: ['1', '2', '3'] }],
    ['all but some keys, beside a condition (S03)', { sex: ['male'] }, { sex: ['male'], run: ['1', '2'] }],
  ])('notices %s', (_, one, other) => {
    expect(differ(one, other)).toBe(true);
  });

  it.each<[string, DimensionFilters, DimensionFilters]>([
    ['the same filter, in another order', { location: ['a', 'b'] }, { location: ['b', 'a'] }],
    ['going through the keys one by one', { location: ['a'] }, { location: ['b'] }],
    [
      'going through them beside a condition',
      { location: ['a'], year: ['2023'] },
      { location: ['b'], year: ['2023'] },
    ],
    ['narrowing everything down to one key', {}, { location: ['a'] }],
    ['two keys more', { location: ['a'] }, { location: ['a', 'b', 'c'] }],
    ['two conditions more', { location: ['a'] }, { location: ['a'], sex: ['male'], year: ['2023'] }],
    ['a difference in two dimensions', { run: ['1', '2'], sex: ['male'] }, { run: ['1'], sex: ['female'] }],
  ])('does not mean %s', (_, one, other) => {
    expect(differ(one, other)).toBe(false);
  });
});

describe('rememberedFilter', () => {
  it('keeps nothing of what somebody typed', () => {
    const remembered = rememberedFilter({ location: ['Frau Muster'] });
    expect([...remembered].map(([dimension, keys]) => [dimension, [...keys].join()])).toEqual([
      ['location', expect.not.stringContaining('Muster')],
    ]);
  });
});
