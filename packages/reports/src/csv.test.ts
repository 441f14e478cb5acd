import { describe, expect, it } from 'vitest';
import { createTextWriter, withoutFormula, writeCsv } from './csv.ts';

describe('withoutFormula', () => {
  it.each([
    '=cmd()',
    '+1',
    '-1',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '\nx',
    '\0x',
    '＝1',
    '＋1',
    '－1',
    '＠1',
    ' =1',
    '\u00A0=1',
    '   ＝1',
  ])('keeps a spreadsheet from running %j', (text) => expect(withoutFormula(text)).toBe(`'${text}`));

  it.each(['', 'Borken', 'a=b', ' a', '05554008', "'=1", '2026-Q3'])('leaves %j alone', (text) =>
    expect(withoutFormula(text)).toBe(text),
  );
});

describe('writeCsv', () => {
  const write = (cell: string | number | null, dialect: 'csv' | 'csv-de'): string | undefined =>
    [...writeCsv({ headings: ['a', 'b'], records: [['x', cell]] }, dialect)].join('').split('x')[1];

  it.each([
    [-5.25, ',-5.25\r\n', ';-5,25\r\n'],
    [1234567, ',1234567\r\n', ';1234567\r\n'],
    [0.1 + 0.2, ',0.30000000000000004\r\n', ';0,30000000000000004\r\n'],
    [5e-8, ',0.00000005\r\n', ';0,00000005\r\n'],
    [-1.25e-7, ',-0.000000125\r\n', ';-0,000000125\r\n'],
    [1.5e21, ',1500000000000000000000\r\n', ';1500000000000000000000\r\n'],
    [0, ',0\r\n', ';0\r\n'],
    [null, ',\r\n', ';\r\n'],
  ])('writes the number %d without exponent, separators or guard', (value, csv, german) => {
    expect(write(value, 'csv')).toBe(csv);
    expect(write(value, 'csv-de')).toBe(german);
  });

  it('quotes what would break a record', () => {
    expect(write('say "hi", you', 'csv')).toBe(',"say ""hi"", you"\r\n');
    expect(write('one\ntwo', 'csv')).toBe(',"one\ntwo"\r\n');
    expect(write('a;b', 'csv-de')).toBe(';"a;b"\r\n');
  });

  it('hands large tables out in chunks as they are read', () => {
    let read = 0;
    const records = (function* () {
      for (; read < 100_000; read += 1) yield [read];
    })();
    const chunks = writeCsv({ headings: ['n'], records }, 'csv')[Symbol.iterator]();
    chunks.next();
    expect(chunks.next().value).toMatch(/^0\r\n1\r\n/);
    expect(read).toBeLessThan(1000);
  });
});

describe('createTextWriter', () => {
  it.each(['csv', 'csv-de'] as const)('writes text in %s as writeCsv does, each time', (dialect) => {
    const write = createTextWriter(dialect);
    for (const text of ['Borken', '=1', '=1;x', 'a,b', 'a;b', 'say "hi"', 'one\ntwo', '05554008', '-5'])
      for (let time = 0; time < 2; time += 1) {
        const table = { headings: ['a'], records: [[text]] };
        expect([...writeCsv(table, dialect)].slice(1)).toEqual([`${write(text)}\r\n`]);
      }
    expect(write(null)).toBe('');
  });
});
