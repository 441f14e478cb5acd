import { describe, expect, it } from 'vitest';
import { cellOfCsv, expectedOf, isSeenAs } from './testing/seen-cell.ts';

describe('expectedOf', () => {
  it('tells numbers, days and text apart, and formulas from all', () => {
    expect(expectedOf({ type: 'number', value: 0.25, format: '0%' })).toEqual({
      kind: 'number',
      value: '0.25',
    });
    expect(expectedOf({ type: 'number', value: 46_315, format: 'dd.mm.yyyy' })).toEqual({
      kind: 'day',
      value: '2026-10-20',
    });
    expect(expectedOf({ type: 'text', value: '05554008', format: '@' })).toEqual({
      kind: 'text',
      value: '05554008',
    });
    expect(expectedOf({ type: 'formula', value: '1+1', format: '' }).kind).toBe('formula');
  });
});

describe('cellOfCsv', () => {
  it.each([
    ['0,5', true, { kind: 'number', value: '0.5' }],
    ['0.5', false, { kind: 'number', value: '0.5' }],
    ['0,5', false, { kind: 'text', value: '0,5' }],
    ['30.09.2026', true, { kind: 'day', value: '2026-09-30' }],
    ['2026-Q3', false, { kind: 'text', value: '2026-Q3' }],
    ['true', false, { kind: 'flag', value: 'TRUE' }],
    ["'=1+1", true, { kind: 'text', value: "'=1+1" }],
  ] as const)('reads %s', (text, isGerman, cell) => {
    expect(cellOfCsv(text, { isGerman })).toEqual(cell);
  });
});

describe('isSeenAs', () => {
  it.each([
    [{ kind: 'number', value: '0.1' }, '0.1', true],
    [{ kind: 'number', value: '0.1' }, '0.10000000001', false],
    [{ kind: 'number', value: '0' }, '', false],
    [{ kind: 'number', value: '1.276190476190476' }, '127.619047619048%', true],
    [{ kind: 'day', value: '2026-09-30' }, '09/30/2026', true],
    [{ kind: 'day', value: '2026-09-30' }, '30/09/2026', false],
    [{ kind: 'text', value: '05554008' }, '5554008', false],
    [{ kind: 'formula', value: '1+1' }, '2', false],
  ] as const)('holds %j against %s', (cell, seen, isSame) => {
    expect(isSeenAs(cell, seen)).toBe(isSame);
  });
});
