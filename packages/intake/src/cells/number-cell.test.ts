import { describe, expect, it } from 'vitest';
import { integerReader, numberReader } from './number-cell.ts';

const shown = (reading: ReturnType<ReturnType<typeof numberReader>>): string =>
  typeof reading === 'string' ? reading : reading.rule;

describe('numberReader', () => {
  const cases: [string, string, string, string][] = [
    // text, no decimal sign known, comma, point
    ['1234', '1234', '1234', '1234'],
    ['1.234', 'not_a_number', '1234', '1.234'],
    ['1,234', 'not_a_number', '1.234', '1234'],
    ['1.234,56', 'not_a_number', '1234.56', 'not_a_number'],
    ['1,234.56', 'not_a_number', 'not_a_number', '1234.56'],
    ['1.234.567', 'not_a_number', '1234567', 'not_a_number'],
    ['12.34,5', 'not_a_number', 'not_a_number', 'not_a_number'],
    ['-5,0', '-5', '-5', 'not_a_number'],
    ['12.50', '12.5', 'not_a_number', '12.5'],
    ['0.475', '0.475', 'not_a_number', '0.475'],
    ['1234.567', '1234.567', 'not_a_number', '1234.567'],
    ['007', '7', '7', '7'],
    ['-0,0', '0', '0', 'not_a_number'],
    ['5,0 %', 'not_a_number', 'not_a_number', 'not_a_number'],
    ['NULL', 'not_a_number', 'not_a_number', 'not_a_number'],
    ['k. A.', 'not_a_number', 'not_a_number', 'not_a_number'],
    ['1.234,5', 'not_a_number', '1234.5', 'not_a_number'],
    ['1 234', 'not_a_number', 'not_a_number', 'not_a_number'],
    ['−5', 'not_a_number', 'not_a_number', 'not_a_number'],
    ['=1+1', 'not_a_number', 'not_a_number', 'not_a_number'],
    ['1e3', 'not_a_number', 'not_a_number', 'not_a_number'],
    ['+1', 'not_a_number', 'not_a_number', 'not_a_number'],
    ['12345678901234567890', 'number_out_of_range', 'number_out_of_range', 'number_out_of_range'],
  ];

  it.each(cases)(
    'reads %s as %s; with a comma as %s; with a point as %s (I15)',
    (text, unknown, comma, point) => {
      const readings = [undefined, ',' as const, '.' as const].map((decimal) =>
        shown(numberReader(decimal)(text)),
      );
      expect(readings).toEqual([unknown, comma, point]);
    },
  );
});

describe('integerReader', () => {
  it('reads whole numbers within the limits alone', () => {
    const read = integerReader({ min: 0, max: 120 });
    expect(['6', '006', '120', '0'].map((text) => shown(read(text)))).toEqual(['6', '6', '120', '0']);
    expect(['121', '-1', '2147483648'].map((text) => shown(read(text)))).toEqual([
      'number_out_of_range',
      'number_out_of_range',
      'number_out_of_range',
    ]);
    expect(['6.0', '6,0', 'sechs', '9'.repeat(16)].map((text) => shown(read(text)))).toEqual([
      'not_a_number',
      'not_a_number',
      'not_a_number',
      'not_a_number',
    ]);
  });
});
