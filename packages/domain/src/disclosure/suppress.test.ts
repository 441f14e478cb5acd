import { describe, expect, it } from 'vitest';
import { seededRandom } from '../testing/seeded-random.ts';
import type { Lattice, LatticeRow, Slot } from './lattice.ts';
import { suppress } from './suppress.ts';

const rule = { threshold: 3, width: 3, attributes: false };

/** Entries by location (rows) and year (columns), with all totals; every fact is another person. */
function entries(cells: readonly (readonly number[])[]): Lattice {
  const rows: LatticeRow[] = [];
  const slots: Slot[] = [];
  const add = (keys: LatticeRow['keys'], value: number): void => {
    rows.push({ system: 'entries', keys, values: [value], persons: [value] });
  };
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
  const years = cells[0]?.map((_, column) => String(2001 + column)) ?? [];
  cells.forEach((row, place) => {
    const location = `place${place + 1}`;
    add({ location }, sum(row));
    row.forEach((value, column) => {
      const year = years[column] ?? '';
      if (value === 0) return;
      add({ location, year }, value);
      slots.push({ keys: { location, year } });
    });
  });
  years.forEach((year, column) => {
    add({ year }, sum(cells.map((row) => row[column] ?? 0)));
  });
  add({}, sum(cells.flat()));
  return { tables: [{ dimensions: ['location', 'year'], systems: ['entries'] }], rows, slots };
}

/** The withheld cells as `row,column`, totals as `*`, in order. */
const withheldIn = (lattice: Lattice): readonly string[] =>
  suppress(lattice, { rule })
    .map(({ keys }) => `${keys.location?.slice(5) ?? '*'},${Number(keys.year ?? 2000) - 2000 || '*'}`)
    .toSorted();

describe('suppress', () => {
  it('withholds the cheapest cells beside a small one, so that none is known within a width of three', () => {
    const cells = [
      [12, 9, 15],
      [8, 2, 11],
      [10, 7, 14],
    ];
    expect(withheldIn(entries(cells))).toEqual(['2,1', '2,2', '3,1', '3,2']);
  });

  it('protects two small cells of one column by the cheapest partners that leave enough room', () => {
    const cells = [
      [12, 9, 15],
      [8, 2, 11],
      [10, 1, 14],
    ];
    expect(withheldIn(entries(cells))).toEqual(['2,1', '2,2', '3,1', '3,2']);
  });

  it('takes no empty cell for a partner', () => {
    const cells = [
      [5, 0, 7],
      [2, 6, 4],
      [9, 3, 0],
    ];
    expect(withheldIn(entries(cells))).toEqual(['1,1', '1,3', '2,1', '2,3']);
  });

  it('withholds more than two single persons in a line, since each knows the other (line rule)', () => {
    const cells = [
      [1, 1, 9, 8],
      [1, 1, 7, 9],
      [9, 8, 6, 7],
    ];
    const first = withheldIn(entries(cells)).filter((cell) => cell.startsWith('1,'));
    expect(first.length).toBeGreaterThan(2);
  });

  it('withholds nothing where nobody is alone', () => {
    expect(
      withheldIn(
        entries([
          [3, 4],
          [0, 5],
        ]),
      ),
    ).toEqual([]);
  });

  it('does not depend on the order of rows and slots', () => {
    const random = seededRandom(7);
    const cells = Array.from({ length: 5 }, () => Array.from({ length: 6 }, () => random.below(10)));
    const lattice = entries(cells);
    const shuffled = {
      ...lattice,
      rows: lattice.rows.toSorted((a, b) => (JSON.stringify(a.keys) < JSON.stringify(b.keys) ? 1 : -1)),
      slots: lattice.slots.toReversed(),
    };
    expect(withheldIn(shuffled)).toEqual(withheldIn(lattice));
  });
});
