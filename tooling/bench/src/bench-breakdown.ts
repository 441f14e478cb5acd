import { deepStrictEqual } from 'node:assert/strict';
import type { Database } from '@neue-wege/database';
import { benchDay } from './bench-day.ts';
import { askBreakdown, figuresOf } from './breakdown-figures.ts';
import { handWrittenBreakdown } from './hand-written-breakdown.ts';
import { type Timed, timeInterleaved } from './measure.ts';
import { recordStatements, sendAgain } from './record-statements.ts';

/** Three ways to the same numbers, the floor first. */
export interface BreakdownFigures {
  readonly groups: number;
  readonly timed: readonly Timed[];
}

const rounds = 21;

/** Compares what the breakdown and the hand-written query say, then times both, and the statements of the breakdown alone. */
export async function benchBreakdown(database: Database): Promise<BreakdownFigures> {
  const byHand = await handWrittenBreakdown(database, benchDay);
  deepStrictEqual(figuresOf(await askBreakdown(database, benchDay)), byHand);
  const statements = await recordStatements(database, (recorded) => askBreakdown(recorded, benchDay));
  const timed = await timeInterleaved(
    [
      { name: 'one hand-written query', run: () => handWrittenBreakdown(database, benchDay) },
      { name: 'statements of the breakdown', run: () => sendAgain(database, statements) },
      { name: 'runBreakdown, end to end', run: () => askBreakdown(database, benchDay) },
    ],
    { rounds },
  );
  return { groups: byHand.length - 1, timed };
}
