import { AssertionError } from 'node:assert';
import { describe, expect, it } from 'vitest';
import { compareFigures } from './compare-figures.ts';

describe('compareFigures', () => {
  const ahaus = { location: 'ahaus', year: '2024', exits: 3 };
  const total = { location: null, year: null, exits: 5 };

  it('takes the rows in any order', () => {
    expect(() => compareFigures([ahaus, total], [total, ahaus])).not.toThrow();
  });

  it('refuses another number, and a row that only one side has', () => {
    expect(() => compareFigures([ahaus], [{ ...ahaus, exits: 4 }])).toThrow(AssertionError);
    expect(() => compareFigures([ahaus], [{ ...ahaus, exits: null }])).toThrow(AssertionError);
    expect(() => compareFigures([ahaus, total], [ahaus])).toThrow(AssertionError);
  });
});
