/** A point of a small line; `null` interrupts it. */
export interface SparkPoint {
  readonly year: number;
  readonly value: number | null;
}

/** Where a point lies in the box, both as fractions from its upper left corner. */
export interface Spot {
  readonly year: number;
  readonly x: number;
  readonly y: number;
}

/** The unbroken stretches of a line over the years, from 0 at the bottom to the largest value at the top. */
export function sparkStretches(points: readonly SparkPoint[]): readonly (readonly Spot[])[] {
  const [first, last] = [points[0]?.year ?? 0, points.at(-1)?.year ?? 0];
  const top = Math.max(...points.map(({ value }) => value ?? 0), 0);
  const stretches: Spot[][] = [];
  let previous: number | null = null;
  for (const { year, value } of points) {
    if (value === null) continue;
    const spot = {
      year,
      x: last === first ? 0.5 : (year - first) / (last - first),
      y: top === 0 ? 1 : 1 - value / top,
    };
    if (previous === year - 1) stretches.at(-1)?.push(spot);
    else stretches.push([spot]);
    previous = year;
  }
  return stretches;
}
