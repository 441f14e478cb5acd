/** A point of a line with where it lies. */
export interface LinePoint {
  readonly year: number;
  readonly x: number;
  readonly y: number;
  /** Late records may still move it, or its year is not over. */
  readonly isPreliminary: boolean;
}

/** A piece of a line between two years that follow each other. */
export interface LineSegment {
  readonly from: LinePoint;
  readonly to: LinePoint;
  /** Drawn broken when it leads to a point that is not firm: a running year must not look like a fall. */
  readonly isFirm: boolean;
}

/** Joins points of neighbouring years; a gap stays a gap. */
export function lineSegments(points: readonly LinePoint[]): readonly LineSegment[] {
  return points.flatMap((to, index) => {
    const from = points[index - 1];
    if (from === undefined || to.year - from.year !== 1) return [];
    return [{ from, to, isFirm: !from.isPreliminary && !to.isPreliminary }];
  });
}
