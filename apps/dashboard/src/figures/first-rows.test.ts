import { describe, expect, it } from 'vitest';
import { firstRows } from './first-rows.ts';

describe('firstRows', () => {
  it('keeps as many rows as can be shown, and counts them all', () => {
    const groups = ['bocholt', 'gronau', 'borken'].map((key) => ({ key, rows: [2021, 2022, 2023] }));
    expect(firstRows(groups, 4)).toEqual({
      groups: [
        { key: 'bocholt', rows: [2021, 2022, 2023] },
        { key: 'gronau', rows: [2021] },
      ],
      all: 9,
    });
  });
});
