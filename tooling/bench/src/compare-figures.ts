import { deepStrictEqual } from 'node:assert/strict';
import type { Figures } from './families/family.ts';

/** @throws AssertionError where two answers differ in a row or a number; the order of their rows is free. */
export function compareFigures(one: readonly Figures[], other: readonly Figures[]): void {
  deepStrictEqual(inOrder(one), inOrder(other));
}

function inOrder(rows: readonly Figures[]): readonly Figures[] {
  return rows.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

function keyOf({ location = null, year = null, month = null }: Figures): string {
  return JSON.stringify([location, year, month]);
}
