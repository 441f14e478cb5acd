import type { BreakdownDocument, RowDocument } from '@neue-wege/reports';
import type { ExpectedFigure, ExpectedQuestion, ExpectedRow } from './decode-expected.ts';

/** A figure that is not as expected. */
export interface Difference {
  readonly place: string;
  readonly expected: string;
  readonly got: string;
}

/** How many figures were compared, and which differ. */
export interface Comparison {
  readonly compared: number;
  readonly differences: readonly Difference[];
}

/** Fractions agree to this; counts must be equal. */
const fractionTolerance = 1e-9;
const intervalTolerance = 1e-6;

/**
 * Compares every figure of an answer with what is expected: rows that are listed must be there (unless they may be absent)
 * and equal, rows that are not listed must hold zeros only, and the total is compared when it is given.
 */
export function compareAnswer(question: ExpectedQuestion, answer: BreakdownDocument): Comparison {
  const checks: Check[] = [];
  const rows = new Map(
    answer.rows.filter((row) => isCompared(row, question)).map((row) => [idOf(row, question), row]),
  );
  for (const expected of question.rows) {
    const id = idOf({ ...expected.keys, isTotalOf: expected.isTotalOf }, question);
    const row = rows.get(id);
    rows.delete(id);
    if (row === undefined && expected.mayBeAbsent) checks.push(...absentChecks(expected, id));
    else checks.push(...rowChecks(expected, { row, place: id }));
  }
  for (const [id, row] of rows)
    checks.push(...question.measures.map((measure) => zeroCheck(row[measure], `${id} ${measure}`)));
  if (question.total !== null)
    checks.push(...rowChecks(question.total, { row: answer.total, place: 'total' }));
  return { compared: checks.length, differences: checks.flatMap((check) => check ?? []) };
}

/** One compared figure: `null` when it agrees. */
type Check = Difference | null;

function isCompared(row: RowDocument, { only }: ExpectedQuestion): boolean {
  return Object.entries(only).every(([id, keys]) => keys.some((key) => key === row[id]));
}

function idOf(row: Readonly<Record<string, unknown>>, { by }: ExpectedQuestion): string {
  return by.map((id) => `${id}=${show(row[id] ?? '*')}`).join(' ');
}

function rowChecks(
  expected: ExpectedRow,
  { row, place }: { row: RowDocument | undefined; place: string },
): readonly Check[] {
  return Object.entries(expected.figures).flatMap(([measure, figure]) => {
    const got = row?.[measure];
    return partsOf(figure, `${place} ${measure}`).map(({ path, value, name }) =>
      compare(value, { got: row === undefined ? 'no row' : valueAt(got, path), place: name, path }),
    );
  });
}

/** A row that may be absent says that it would hold zeros. */
function absentChecks(expected: ExpectedRow, id: string): readonly Check[] {
  return Object.entries(expected.figures).map(([measure, figure]) =>
    zeroCheck(figure, `${id} ${measure} (absent)`),
  );
}

function zeroCheck(figure: unknown, place: string): Check {
  const value = valueAt(figure, ['value']);
  if (value === 0 || value === null) return null;
  return { place, expected: '0', got: show(value) };
}

interface FigurePart {
  readonly path: readonly string[];
  readonly name: string;
  readonly value: unknown;
}

function partsOf(figure: ExpectedFigure, place: string): readonly FigurePart[] {
  return Object.entries(figure).flatMap(([part, value]) => {
    if (typeof value !== 'object' || value === null)
      return [{ path: [part], name: `${place}.${part}`, value }];
    const ends: readonly [string, unknown][] = Object.entries(value);
    return ends.map(([end, limit]) => ({
      path: [part, end],
      name: `${place}.${part}.${end}`,
      value: limit,
    }));
  });
}

function compare(
  expected: unknown,
  { got, place, path }: { got: unknown; place: string; path: readonly string[] },
): Check {
  const tolerance = path[0] === 'interval' ? intervalTolerance : fractionTolerance;
  const isEqual =
    typeof expected === 'number' && typeof got === 'number'
      ? Math.abs(expected - got) <= tolerance
      : expected === got;
  return isEqual ? null : { place, expected: show(expected), got: show(got) };
}

function valueAt(figure: unknown, path: readonly string[]): unknown {
  let value = figure;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = new Map<string, unknown>(Object.entries(value)).get(part);
  }
  return value;
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : typeof value === 'string' ? value : JSON.stringify(value);
}
