import type { Equation, LinearSystem, Range, Term } from './linear-system.ts';

/** How often one equation is looked at again: bounds that creep by one at a time are left to the solver. */
const mostVisits = 40;

/**
 * What follows from one equation at a time: a variable that stands alone is known, and what all others add up to at least
 * bounds the last.
 *
 * @throws Error when the equations contradict each other.
 */
export function tightenBounds({ variables, equations }: LinearSystem): readonly Range[] {
  const bounds: Bounds = {
    least: Float64Array.from(variables, (range) => range.least),
    most: Float64Array.from(variables, (range) => range.most),
  };
  const standsIn: number[][] = variables.map(() => []);
  for (const [index, { terms }] of equations.entries())
    for (const { variable } of terms) standsIn[variable]?.push(index);
  const visits = new Uint8Array(equations.length);
  const isWaiting = new Uint8Array(equations.length).fill(1);
  const waiting = [...equations.keys()];
  for (const index of waiting) {
    isWaiting[index] = 0;
    const equation = equations[index];
    if (equation === undefined || (visits[index] ?? 0) >= mostVisits) continue;
    visits[index] = (visits[index] ?? 0) + 1;
    for (const variable of tightenBy(equation, bounds))
      for (const other of standsIn[variable] ?? []) {
        if (isWaiting[other] === 1) continue;
        isWaiting[other] = 1;
        waiting.push(other);
      }
  }
  return variables.map((_, variable) => rangeOf(variable, bounds));
}

interface Bounds {
  readonly least: Float64Array;
  readonly most: Float64Array;
}

function rangeOf(variable: number, { least, most }: Bounds): Range {
  return { least: least[variable] ?? 0, most: most[variable] ?? 0 };
}

/** Tightens the bounds of the variables of one equation; gives those that changed. */
function tightenBy({ terms, range }: Equation, bounds: Bounds): readonly number[] {
  const reach = reachOf(terms, bounds);
  const changed: number[] = [];
  for (const term of terms) {
    const { variable, factor } = term;
    const known = rangeOf(variable, bounds);
    const own = scaled(known, factor);
    const others = {
      least: reach.below - finite(own.least) + (reach.open.below - open(own.least) > 0 ? -Infinity : 0),
      most: reach.above - finite(own.most) + (reach.open.above - open(own.most) > 0 ? Infinity : 0),
    };
    const inferred = scaled(
      { least: range.least - others.most, most: range.most - others.least },
      1 / factor,
    );
    const least = Math.max(known.least, Math.ceil(inferred.least - tolerance));
    const most = Math.min(known.most, Math.floor(inferred.most + tolerance));
    if (least > most) throw new Error('the equations contradict each other');
    if (least === known.least && most === known.most) continue;
    bounds.least[variable] = least;
    bounds.most[variable] = most;
    changed.push(variable);
    const tightened = scaled({ least, most }, factor);
    reach.below += finite(tightened.least) - finite(own.least);
    reach.above += finite(tightened.most) - finite(own.most);
    reach.open.below += open(tightened.least) - open(own.least);
    reach.open.above += open(tightened.most) - open(own.most);
  }
  return changed;
}

const tolerance = 1e-9;

/** What the terms add up to at least and at most, with the number of those that nothing bounds. */
interface Reach {
  below: number;
  above: number;
  readonly open: { below: number; above: number };
}

function reachOf(terms: readonly Term[], bounds: Bounds): Reach {
  const reach: Reach = { below: 0, above: 0, open: { below: 0, above: 0 } };
  for (const { variable, factor } of terms) {
    const { least, most } = scaled(rangeOf(variable, bounds), factor);
    reach.below += finite(least);
    reach.above += finite(most);
    reach.open.below += open(least);
    reach.open.above += open(most);
  }
  return reach;
}

function scaled({ least, most }: Range, factor: number): Range {
  return factor > 0
    ? { least: least * factor, most: most * factor }
    : { least: most * factor, most: least * factor };
}

function finite(bound: number): number {
  return Number.isFinite(bound) ? bound : 0;
}

function open(bound: number): 0 | 1 {
  return Number.isFinite(bound) ? 0 : 1;
}
