import { describe, expect, it } from 'vitest';
import { createReading } from '../reading/reading.ts';
import { absentRate, count, rate } from '../testing/values.ts';
import { basisCell, countCell, intervalCell, rateCell, unknownCell } from './table-cells.ts';

const reading = createReading('de');

describe('countCell', () => {
  it('tells zero from withheld', () => {
    expect(countCell(count(0), reading)).toEqual({ text: '0', isNumber: true });
    expect(countCell({ ...count(0, 'CONFIDENTIAL'), value: null }, reading)).toEqual({
      text: 'geheim gehalten',
      isNumber: true,
      absence: 'CONFIDENTIAL',
    });
  });
});

describe('rateCell', () => {
  it('writes counts where there are too few for a rate', () => {
    expect(rateCell(rate(3, 7), reading).text).toBe('3\u00a0von\u00a07');
  });

  it('says why there is no rate', () => {
    expect(rateCell(absentRate('NOT_MATURE'), reading)).toMatchObject({
      text: 'liegt noch nicht vor',
      absence: 'NOT_MATURE',
    });
  });
});

describe('intervalCell', () => {
  it('has the sign alone where there is none', () => {
    expect(intervalCell(rate(3, 7), reading)).toMatchObject({ absence: 'UNCERTAIN', isBrief: true });
  });
});

describe('basisCell', () => {
  it('has the sign alone where counts may not be shown', () => {
    expect(basisCell(absentRate('CONFIDENTIAL'), reading)).toMatchObject({
      absence: 'CONFIDENTIAL',
      isBrief: true,
    });
  });
});

describe('unknownCell', () => {
  it('says in words what is withheld alone of a rate that is shown', () => {
    expect(unknownCell({ ...rate(30, 100), unknown: null }, reading)).toEqual({
      text: 'geheim gehalten',
      isNumber: true,
      absence: 'CONFIDENTIAL',
    });
  });
});
