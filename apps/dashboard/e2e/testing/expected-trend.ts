import type { ApiFigures, ApiValue, Labels } from './decode-figures.ts';
import type { Told } from './read-figures.ts';
import { bare, type Teller } from './told-values.ts';

/** Rows that sum over exactly these dimensions. */
export function rowsOver(rows: readonly ApiFigures[], totalOf: readonly string[]): readonly ApiFigures[] {
  return rows.filter((row) => row.totalOf.join() === totalOf.join());
}

/** The value of a row, which the question asked for. */
export function valueOf(row: ApiFigures, id: string): ApiValue {
  const value = row.values[id];
  if (value === undefined) throw new Error(`The test did not ask for ${id}`);
  return value;
}

/** The cells of a rate in a table: itself, interval, cases, unknown, state; where one is missing, why. */
export function rateCells(value: ApiValue, tell: Teller): readonly string[] {
  const why = tell.state(value);
  const unknown =
    typeof value.unknown === 'number'
      ? tell.count(value.unknown)
      : typeof value.denominator === 'number'
        ? tell.words.CONFIDENTIAL
        : why;
  return [tell.value(value), tell.interval(value) ?? why, tell.basis(value) ?? why, unknown, why];
}

/** The cells of a count in a table. */
export function countCells(value: ApiValue, tell: Teller): readonly string[] {
  return [tell.value(value), tell.state(value)];
}

/** What a chart of years says of a rate. */
export function spokenRate(value: ApiValue, tell: Teller): string {
  const range = tell.interval(value);
  const told = value.value === null ? '–' : tell.value(value);
  return [told, ...(range === null ? [] : [range, tell.basis(value) ?? '']), tell.state(value)].join(' ');
}

/** What a chart of years says of a count. */
export function spokenCount(value: ApiValue, tell: Teller): string {
  return `${value.value === null ? '–' : tell.value(value)} ${tell.state(value)}`;
}

/** All years from the first to the last that has a row, or those that were chosen. */
export function yearsOf(
  rows: readonly ApiFigures[],
  chosen: readonly number[] | undefined,
): readonly string[] {
  if (chosen !== undefined) return chosen.map(String);
  const found = rows.flatMap(({ keys }) => (keys['year'] === undefined ? [] : [Number(keys['year'])]));
  const first = Math.min(...found);
  return Array.from({ length: Math.max(...found) - first + 1 }, (_, index) => String(first + index));
}

interface TrendOf {
  /** By location and year, with all totals. */
  readonly rows: readonly ApiFigures[];
  readonly asOf: string;
  readonly years: readonly number[] | undefined;
  /** Whose years the axis has, where these are not those of `rows`. */
  readonly axis?: readonly ApiFigures[];
  /** How all locations of the table are called together. */
  readonly together: string;
  readonly measure: 'enrolments' | 'completion_rate' | 'independence_rate_6m';
  readonly labels: Labels;
  readonly tell: Teller;
}

/** The table of the trend: years and their total per location, and for all of them where there are several. */
export function trendTable({ rows, asOf, together, measure, tell }: TrendOf): Told {
  const cells = (row: ApiFigures): readonly string[] => {
    if (measure === 'enrolments')
      return ['enrolments', 'completions'].flatMap((id) => countCells(valueOf(row, id), tell));
    const rate = rateCells(valueOf(row, measure), tell);
    if (measure === 'completion_rate') return rate;
    return [
      ...rate.slice(0, -1),
      tell.value(valueOf(row, 'independence_by_work_rate_6m')),
      ...rate.slice(-1),
    ];
  };
  const { allYears, allMatureYears } = tell.words;
  const all = measure === 'independence_rate_6m' ? allMatureYears : allYears;
  const told = rows.map((row) => {
    const { year } = row.keys;
    const place = row.names['location'] ?? together;
    return {
      place,
      name: `${place} > ${year === undefined ? all : tell.year(year, asOf)}`,
      cells: cells(row),
    };
  });
  const places = new Set(told.map(({ place }) => place)).size - 1;
  const shown = told.filter(({ place }) => places > 1 || place !== together);
  return Object.fromEntries(shown.map((row) => [bare(row.name), row.cells.map(bare)]));
}

/** What the charts of the trend say: every year of the axis, also those without a row. */
export function trendCharts({ rows, asOf, years, axis = rows, measure, labels, tell }: TrendOf): Told {
  const shown = yearsOf(rowsOver(axis, ['location']), years);
  const label = (id: string): string => labels.get(id)?.[tell.lang] ?? id;
  const inner = rowsOver(rows, []);
  const places = [...new Set(inner.map(({ names }) => names['location'] ?? ''))];
  const spoken = (row: ApiFigures | undefined): string => {
    if (measure !== 'enrolments')
      return `${label(measure)} ${row === undefined ? tell.words.noCases : spokenRate(valueOf(row, measure), tell)}`;
    return ['enrolments', 'completions']
      .map(
        (id) =>
          `${label(id)} ${row === undefined ? tell.words.noCases : spokenCount(valueOf(row, id), tell)}`,
      )
      .join(' ');
  };
  return Object.fromEntries(
    places.map((place) => [
      place,
      shown.map((year) => {
        const row = inner.find(({ names, keys }) => names['location'] === place && keys['year'] === year);
        return bare(`${tell.year(year, asOf)}: ${spoken(row)}`);
      }),
    ]),
  );
}
