import type { Directory, Named } from '../directory/directory.ts';
import type { CurvePartsFragment } from '../generated/graphql.ts';

/** The curve of a group as the server answers it. */
export type Curve = CurvePartsFragment;

export type CurvePoint = Curve['points'][number];

/** The curve of one group; `null` is everybody. */
export interface CurvePanel {
  readonly group: Named | null;
  /** Place of a location among all of them: its colour; -1 for any other group. */
  readonly rank: number;
  readonly curve: Curve;
}

/** A phase of the programme as the directory has it. */
type Phase = Directory['phases'][number];

/** Curves on common scales. */
export interface Curves {
  readonly panels: readonly CurvePanel[];
  /** Everybody, as the server answers it. */
  readonly total: Curve;
  /** The last month that any curve has. */
  readonly lastMonth: number;
  /** The highest end of an interval. */
  readonly top: number;
}

/** Puts the curves of an answer on common scales, phases in the order of time; without groups everybody stands alone. */
export function curvesOf(
  { curves, total }: { curves: readonly Curve[]; total: Curve },
  { locations, phases }: { locations: readonly Named[]; phases: readonly Phase[] },
): Curves {
  const groups = inTime(curves, phases).map((curve) => ({
    group: curve.location ?? curve.project ?? curve.phase,
    rank: locations.findIndex(({ key }) => key === curve.location?.key),
    curve,
  }));
  const panels = groups.length > 0 ? groups : [{ group: null, rank: -1, curve: total }];
  const points = [...panels.map(({ curve }) => curve), total].flatMap((curve) => curve.points);
  return {
    panels,
    total,
    lastMonth: Math.max(12, ...points.map(({ month }) => month)),
    top: Math.max(0.1, ...points.flatMap(endsOf)),
  };
}

/** The point of a month; `undefined` behind the end of the curve. */
export function pointAt({ points }: Pick<Curve, 'points'>, month: number): CurvePoint | undefined {
  return points.find((point) => point.month === month);
}

function inTime(curves: readonly Curve[], phases: readonly Phase[]): readonly Curve[] {
  const startOf = ({ phase }: Curve): string => phases.find(({ key }) => key === phase?.key)?.startsOn ?? '';
  return curves.toSorted((one, other) => startOf(one).localeCompare(startOf(other)));
}

function endsOf({ byWork, competing }: CurvePoint): readonly number[] {
  return [byWork, competing].map(({ incidence, interval }) => interval?.upper ?? incidence);
}
