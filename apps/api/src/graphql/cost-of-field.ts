import { type Aggregate, facts, type Measure, measures } from '@neue-wege/domain';
import { type GraphQLField, getNamedType, getNullableType, isLeafType, isListType } from 'graphql';
import { fieldName } from '../schema/graphql-name.ts';
import {
  columnsOfMeasure,
  figureCosts,
  figuresPerRow,
  listSizes,
  readingCosts,
  shareOfColumns,
  shareOfCounting,
  unknownListSize,
  usualPage,
} from './cost-table.ts';
import { reckonedRows } from './reckoned-rows.ts';

/** What the fields above say about the lists beneath: how many rows a question has, and how large a page is. */
export interface Around {
  readonly rows: number;
  readonly page: number | null;
  /** The grand total is one row, but its figures are counted for all rows. */
  readonly isTotal: boolean;
}

/** A field of the schema with the values of its arguments. */
export interface FieldPlace {
  readonly coordinate: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly args: Readonly<Record<string, unknown>>;
}

/** What holds beneath a field. */
export function aroundField({ coordinate, field, args }: FieldPlace, around: Around): Around {
  const takes = (name: string): boolean => field.args.some((argument) => argument.name === name);
  const rows = takes('by') ? reckonedRows(args) * listLength(args['measures'], 1) : around.rows;
  const isTotal = around.isTotal || coordinate === 'Breakdown.total';
  if (!takes('first')) return { rows, page: around.page, isTotal };
  const first = args['first'] ?? args['last'];
  return { rows, page: typeof first === 'number' ? Math.max(first, 1) : usualPage, isTotal };
}

/** How many objects a field gives. */
export function entriesOf({ coordinate, field, args }: FieldPlace, { rows, page }: Around): number {
  const size = listSizes[coordinate];
  if (size !== undefined) return size === 'rows' ? rows : size;
  if (coordinate === 'Breakdown.columns') return 10 + columnsOfMeasure * listLength(args['measures'], 1);
  if (!isListType(getNullableType(field.type))) return 1;
  if ('ids' in args) return listLength(args['ids'], 1);
  return page !== null && /\.(edges|nodes)$/.test(coordinate) ? page : unknownListSize;
}

/** What a field costs by itself: its value, what is read for it, and the figure that it is. */
export function ownCost({ coordinate, field, args }: FieldPlace, { rows, isTotal }: Around): number {
  const reading = readingCosts[coordinate];
  if (reading !== undefined) return reading + (figuresPerRow[coordinate] ?? 0) * shareOfCounting * (rows - 1);
  if (coordinate === 'BreakdownColumn.values') return rows * shareOfColumns;
  if (coordinate === 'Breakdown.columns') {
    const asked = measures.filter(
      ({ id }) => Array.isArray(args['measures']) && args['measures'].includes(id),
    );
    return rows * shareOfCounting * asked.reduce((sum, measure) => sum + costOfFigure(measure), 0);
  }
  if (coordinate.startsWith('BreakdownRow.')) {
    const measure = measureOfField.get(field.name);
    if (measure !== undefined)
      return costOfFigure(measure) * (isTotal ? 1 + shareOfCounting * (rows - 1) : 1);
  }
  if (isLeafType(getNamedType(field.type))) return 1;
  return coordinate.startsWith('Query.') && !field.name.startsWith('__') ? 100 : 0;
}

const measureOfField: ReadonlyMap<string, Measure> = new Map(
  measures.map((measure) => [fieldName(measure.id), measure]),
);

function costOfFigure(measure: Measure): number {
  const counts: readonly Aggregate[] =
    measure.kind === 'rate' ? [measure.numerator, measure.denominator] : [measure.value];
  if (counts.some(({ kind }) => kind === 'distinct_participants')) return figureCosts.distinct;
  return facts[measure.fact].seen === 'on' ? figureCosts.counted : figureCosts.windowed;
}

function listLength(value: unknown, otherwise: number): number {
  return Array.isArray(value) ? Math.max(value.length, 1) : otherwise;
}
