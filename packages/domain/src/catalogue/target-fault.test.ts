import { describe, expect, it } from 'vitest';
import { measures } from './catalogue.ts';
import { targetFault } from './target-fault.ts';

const [count] = measures.filter(({ kind }) => kind === 'count');
const [quantity] = measures.filter(({ kind }) => kind === 'quantity');
const rates = measures.filter((measure) => measure.kind === 'rate');
const proportion = rates.find(({ isProportion }) => isProportion !== false);
const ratio = rates.find(({ isProportion }) => isProportion === false);

describe('targetFault', () => {
  it.each([
    ['a count', count, 24, null],
    ['a count', count, 24.5, 'not_whole'],
    ['a count', count, -1, 'below_zero'],
    ['a quantity', quantity, 182.5, null],
    ['a proportion', proportion, 0, null],
    ['a proportion', proportion, 1, null],
    ['a proportion', proportion, 65, 'above_all'],
    ['a ratio that may exceed 1', ratio, 1.2, null],
    ['a ratio', ratio, Number.NaN, 'below_zero'],
  ])('of %s %#', (_, measure, value, fault) => {
    expect(measure && targetFault(measure, value)).toBe(fault);
  });
});
