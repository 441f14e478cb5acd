export {
  type Attack,
  type AttackRecord,
  attack,
  needed,
  type Tally,
  type UnsafeCount,
  type Verdict,
} from './attack.ts';
export { attackInThread } from './attack-in-thread.ts';
export type { HideSmall } from './hide-small.ts';
export { type Inference, type InferredInterval, inferIntervals, type Needed } from './infer-intervals.ts';
export type { Equation, LinearSystem, Range, Term } from './linear-system.ts';
export type { JudgedRelease } from './model/reader-system.ts';
export type { MovedFigure } from './moved-figures.ts';
export type { OpenCell } from './open-cells.ts';
