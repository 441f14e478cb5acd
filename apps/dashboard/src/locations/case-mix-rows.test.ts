import { describe, expect, it } from 'vitest';
import { createReading } from '../reading/reading.ts';
import { type CaseMixRow, caseMixCells, caseMixLine } from './case-mix-rows.ts';

const de = createReading('de');

const gronau: CaseMixRow = {
  location: { key: 'gronau', de: 'Gronau', en: 'Gronau' },
  year: 2023,
  observed: 22,
  expected: 23.8665,
  n: 75,
  observedRate: 22 / 75,
  expectedRate: 0.3182,
  ratio: 0.9218,
  interval: { lower: 0.636, upper: 1.2703 },
  words: { de: 'kein gesicherter Unterschied zum Erwarteten', en: 'no proven difference' },
  status: 'FINAL',
  preliminary: false,
};
const absent: CaseMixRow = {
  ...gronau,
  observed: null,
  expected: null,
  n: null,
  observedRate: null,
  expectedRate: null,
  ratio: null,
  interval: null,
  words: null,
  status: 'NOT_MATURE',
  preliminary: true,
};
const small: CaseMixRow = {
  ...gronau,
  observed: 2,
  expected: 2.4,
  n: 8,
  ratio: null,
  interval: null,
  words: null,
  status: 'UNCERTAIN',
};
const line = (row: CaseMixRow) => caseMixLine(row, { label: 'Gronau', colour: {}, reading: de });

describe('caseMixLine', () => {
  it('draws what was observed as a dot and what was expected as a tick', () => {
    expect(line(gronau)).toMatchObject({ dot: { at: 22 / 75 }, expected: 0.3182, value: '29,3\u00a0%' });
  });

  it('says the verdict in the words of the server', () => {
    expect(line(gronau).details).toEqual([
      'erwartet 31,8\u00a0%',
      'kein gesicherter Unterschied zum Erwarteten',
    ]);
    expect(line(gronau).spoken).toContain('kein gesicherter Unterschied zum Erwarteten');
  });

  it('says why there is nothing to draw', () => {
    expect(line(absent)).toMatchObject({
      dot: null,
      expected: null,
      sign: 't',
      value: 'liegt noch nicht vor',
    });
  });

  it('draws no rate on fewer than ten exits', () => {
    expect(line(small)).toMatchObject({ dot: null, expected: null, sign: 'u', value: '2 / 2,4' });
  });
});

describe('caseMixCells', () => {
  it('has the numbers of the server', () => {
    expect(caseMixCells(gronau, de)).toEqual({
      observed: '22',
      expected: '23,9',
      cases: '75',
      ratio: '0,92',
      interval: '0,64–1,27',
      words: 'kein gesicherter Unterschied zum Erwarteten',
    });
  });

  it('is nothing without numbers', () => {
    expect(caseMixCells(absent, de)).toBeNull();
  });
});
