export { loadHighs } from './load-highs.ts';
export { loadProgramSolver } from './load-program-solver.ts';
export type { LinearProgram, OpenProgram, ProgramAim, ProgramSolver } from './program-solver.ts';
