import { nameOf } from '../directory/directory.ts';
import type { FigureTableData, TableRow } from '../figures/figure-table.tsx';
import { stateCell } from '../figures/table-cells.ts';
import { trendTexts } from '../overview/trend-texts.ts';
import type { Reading } from '../reading/reading.ts';
import type { CaseMixRow } from './case-mix-rows.ts';
import { caseMixCells } from './case-mix-rows.ts';
import { caseMixTexts } from './exact-texts.ts';

/** What was observed and what was expected, in numbers: a row per location, or per year of one location. */
export function caseMixTable(
  rows: readonly CaseMixRow[],
  { heading, isByYear, reading }: { heading: string; isByYear: boolean; reading: Reading },
): FigureTableData {
  const { say, language } = reading;
  return {
    headings: [
      ...columns.map(({ text, isNumber }) => ({ text: say(text), isNumber })),
      { text: say(trendTexts.status), isNumber: false },
    ],
    groups: [
      {
        key: 'case-mix',
        label: heading,
        rows: rows.map((row) => ({
          key: `${row.location.key} ${row.year}`,
          label: isByYear ? String(row.year) : nameOf(row.location, language),
          isTotal: false,
          cells: [...cellsOf(row, reading), stateCell(row, reading)],
        })),
      },
    ],
  };
}

const columns = [
  { key: 'observed', text: caseMixTexts.observed, isNumber: true },
  { key: 'expected', text: caseMixTexts.expected, isNumber: true },
  { key: 'cases', text: caseMixTexts.cases, isNumber: true },
  { key: 'ratio', text: caseMixTexts.ratio, isNumber: true },
  { key: 'interval', text: caseMixTexts.ratioInterval, isNumber: true },
  { key: 'words', text: caseMixTexts.verdict, isNumber: false },
] as const;

function cellsOf(row: CaseMixRow, reading: Reading): TableRow['cells'] {
  const cells = caseMixCells(row, reading);
  return columns.map(({ key, isNumber }) =>
    cells === null
      ? { ...stateCell(row, reading), isNumber, absence: row.status, isBrief: key !== 'observed' }
      : { text: cells[key], isNumber },
  );
}
