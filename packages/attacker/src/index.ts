export { type Inference, type InferredInterval, inferIntervals, type Needed } from './infer-intervals.ts';
export type { Equation, LinearSystem, Range, Term } from './linear-system.ts';
