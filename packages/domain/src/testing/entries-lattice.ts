import type { Lattice, LatticeRow, Slot } from '../disclosure/lattice.ts';

/** The lattice of entries by location (rows) and year since 2001 (columns), with all totals; every fact is another person. */
export function entriesLattice(cells: readonly (readonly number[])[]): Lattice {
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
      slots.push({ keys: { location, year }, counts: { entries: [value] } });
    });
  });
  years.forEach((year, column) => {
    add({ year }, sum(cells.map((row) => row[column] ?? 0)));
  });
  add({}, sum(cells.flat()));
  return { tables: [{ dimensions: ['location', 'year'], systems: ['entries'] }], rows, slots };
}
