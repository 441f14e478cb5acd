import { describe, expect, it } from 'vitest';
import { csv } from './csv.ts';
import { readCsv } from './testing/read-csv.ts';

describe('csv', () => {
  it('writes the headings, one line per row, and empty cells for what is absent', () => {
    expect(csv(['a', 'b'], [{ a: '1' }, { b: '2' }])).toBe('a,b\n1,\n,2\n');
  });

  it('quotes what would otherwise be read differently', () => {
    const text = 'Küche, Garten\n„Plan B“ and "Plan C"';
    const { records } = readCsv(csv(['a', 'b'], [{ a: text, b: 'x' }]));
    expect(records.map(({ cells }) => cells)).toEqual([{ a: text, b: 'x' }]);
  });
});
