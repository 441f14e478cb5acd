import { type Named, nameOf } from '../directory/directory.ts';
import type { FigureTableData, TableRow } from '../figures/figure-table.tsx';
import { rowsBy } from '../figures/rows-by.ts';
import {
  basisCell,
  countCell,
  intervalCell,
  rateCell,
  stateCell,
  type TableCell,
  unknownCell,
} from '../figures/table-cells.ts';
import type { Dimension, TrendRowFragment } from '../generated/graphql.ts';
import {
  completionRate,
  completions,
  enrolments,
  independenceByWorkRate,
  independenceRate,
} from '../values/named-measure.ts';
import type { Count, Rate } from '../values/value-parts.ts';
import { type Telling, yearText } from './trend-messages.ts';
import { trendTexts } from './trend-texts.ts';
import type { TrendMeasure } from './trend-view.ts';

export interface TrendTableInput {
  readonly rows: readonly TrendRowFragment[];
  readonly total: TrendRowFragment;
  readonly by: readonly Dimension[];
  readonly measure: TrendMeasure;
  /** How all locations of the answer together are called. */
  readonly together: string;
}

export function trendTable(input: TrendTableInput, telling: Telling): FigureTableData {
  const { rows, total, by, measure, together } = input;
  const { reading } = telling;
  const perLocation = rowsBy(rows, { kept: ['LOCATION', 'YEAR'], by });
  const perYear = rowsBy(rows, { kept: ['YEAR'], by });
  const totals = rowsBy(rows, { kept: ['LOCATION'], by });
  const columns = columnsOf(measure);
  const row = (answer: TrendRowFragment): TableRow => ({
    key: String(answer.year ?? 'all'),
    label: answer.year === null ? totalLabel(measure, telling) : yearText(answer.year, telling),
    isTotal: answer.year === null,
    cells: columns.map(({ read }) => read(answer, telling)),
  });
  const newestFirst = (some: readonly TrendRowFragment[]): readonly TrendRowFragment[] =>
    some.toSorted((one, other) => (other.year ?? 0) - (one.year ?? 0));
  const places = new Map<string, Named>();
  for (const { location } of perLocation) if (location !== null) places.set(location.key, location);
  const groups = [...places.values()].map((place) => {
    const own = (one: TrendRowFragment): boolean => one.location?.key === place.key;
    return {
      key: `location ${place.key}`,
      label: nameOf(place, reading.language),
      rows: [...newestFirst(perLocation.filter(own)), ...totals.filter(own)].map(row),
    };
  });
  const all = { key: 'all', label: together, rows: [...newestFirst(perYear), total].map(row) };
  return {
    headings: columns.map(({ heading, isNumber }) => ({ text: heading(telling), isNumber })),
    groups: groups.length > 1 ? [...groups, all] : groups,
  };
}

interface Column {
  readonly heading: (telling: Telling) => string;
  readonly isNumber: boolean;
  readonly read: (row: TrendRowFragment, telling: Telling) => TableCell;
}

function columnsOf(measure: TrendMeasure): readonly Column[] {
  if (measure === 'enrolments') {
    return [
      ...countColumns(
        ({ reading }) => reading.say(enrolments.label),
        (row) => row.enrolments,
      ),
      ...countColumns(
        ({ reading }) => reading.say(completions.label),
        (row) => row.completions,
      ),
    ];
  }
  if (measure === 'completion_rate') {
    return rateColumns(
      ({ reading }) => reading.say(completionRate.label),
      (row) => row.completionRate,
    );
  }
  const independence = rateColumns(
    ({ reading }) => reading.say(independenceRate.label),
    (row) => row.independenceRate6m,
  );
  // The share by own work stands between the rate that it belongs to and the state.
  return [...independence.slice(0, -1), byWork, ...independence.slice(-1)];
}

const byWork: Column = {
  heading: ({ reading }) => reading.say(independenceByWorkRate.label),
  isNumber: true,
  read: (row, { reading }) => rateCell(row.independenceByWorkRate6m, reading),
};

function countColumns(
  heading: Column['heading'],
  value: (row: TrendRowFragment) => Count,
): readonly Column[] {
  return [
    { heading, isNumber: true, read: (row, { reading }) => countCell(value(row), reading) },
    stateColumn(value),
  ];
}

function rateColumns(heading: Column['heading'], value: (row: TrendRowFragment) => Rate): readonly Column[] {
  return [
    { heading, isNumber: true, read: (row, { reading }) => rateCell(value(row), reading) },
    {
      heading: ({ reading }) => reading.say(trendTexts.interval),
      isNumber: true,
      read: (row, { reading }) => intervalCell(value(row), reading),
    },
    {
      heading: ({ reading }) => reading.say(trendTexts.basis),
      isNumber: true,
      read: (row, { reading }) => basisCell(value(row), reading),
    },
    {
      heading: ({ reading }) => reading.say(trendTexts.unknown),
      isNumber: true,
      read: (row, { reading }) => unknownCell(value(row), reading),
    },
    stateColumn(value),
  ];
}

function stateColumn(value: (row: TrendRowFragment) => Count | Rate): Column {
  return {
    heading: ({ reading }) => reading.say(trendTexts.status),
    isNumber: false,
    read: (row, { reading }) => stateCell(value(row), reading),
  };
}

/** Without a period the server counts mature outcomes only (contract 6, `matureShare`). */
function totalLabel(measure: TrendMeasure, { reading }: Telling): string {
  return reading.say(measure === 'independence_rate_6m' ? trendTexts.allMatureYears : trendTexts.allYears);
}
