import { describe, expect, it } from 'vitest';
import { rowsBy } from './rows-by.ts';

describe('rowsBy', () => {
  const rows = [
    { id: 'inner', isTotalOf: [] },
    { id: 'projects summed', isTotalOf: ['PROJECT'] },
    { id: 'locations summed', isTotalOf: ['LOCATION'] },
    { id: 'both summed', isTotalOf: ['PROJECT', 'LOCATION'] },
  ] as const;
  const by = ['LOCATION', 'PROJECT', 'YEAR'] as const;

  it('keeps the rows that sum over exactly the other dimensions', () => {
    expect(rowsBy(rows, { kept: ['LOCATION', 'YEAR'], by }).map((row) => row.id)).toEqual([
      'projects summed',
    ]);
    expect(rowsBy(rows, { kept: ['YEAR'], by }).map((row) => row.id)).toEqual(['both summed']);
    expect(rowsBy(rows, { kept: by, by }).map((row) => row.id)).toEqual(['inner']);
  });
});
