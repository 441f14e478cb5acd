import type { FigureTableData, TableRow } from '../figures/figure-table.tsx';
import {
  basisCell,
  intervalCell,
  rateCell,
  stateCell,
  type TableCell,
  unknownCell,
} from '../figures/table-cells.ts';
import { trendTexts } from '../overview/trend-texts.ts';
import type { Reading } from '../reading/reading.ts';
import type { Rate } from '../values/value-parts.ts';

/** Whose rate a row of a table is; without a rate there were no cases. */
export interface NamedRate {
  readonly key: string;
  readonly label: string;
  readonly rate: Rate | null;
  readonly isTotal?: boolean;
}

/** Rates as a table under one heading: value, interval, cases, unknown, state. */
export function rateTable(
  rates: readonly NamedRate[],
  { label, heading, reading }: { label: string; heading: string; reading: Reading },
): FigureTableData {
  const { say } = reading;
  return {
    headings: [
      { text: label, isNumber: true },
      { text: say(trendTexts.interval), isNumber: true },
      { text: say(trendTexts.basis), isNumber: true },
      { text: say(trendTexts.unknown), isNumber: true },
      { text: say(trendTexts.status), isNumber: false },
    ],
    groups: [{ key: 'rates', label: heading, rows: rates.map((one) => rowOf(one, reading)) }],
  };
}

function rowOf({ key, label, rate, isTotal = false }: NamedRate, reading: Reading): TableRow {
  return { key, label, isTotal, cells: rate === null ? withoutCases(reading) : cellsOf(rate, reading) };
}

function cellsOf(rate: Rate, reading: Reading): readonly TableCell[] {
  return [
    rateCell(rate, reading),
    intervalCell(rate, reading),
    basisCell(rate, reading),
    unknownCell(rate, reading),
    stateCell(rate, reading),
  ];
}

function withoutCases({ say }: Reading): readonly TableCell[] {
  const none = { text: '–', isNumber: true };
  return [{ text: say(trendTexts.noCases), isNumber: true }, none, none, none, { ...none, isNumber: false }];
}
