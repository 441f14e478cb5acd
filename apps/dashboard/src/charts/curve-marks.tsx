import { area, curveStepAfter, line } from 'd3-shape';
import type { ReactElement } from 'react';
import type { Curve, CurvePoint } from '../time-to-independence/curves.ts';
import type { CurveLayout } from './curve-layout.ts';
import styles from './curve-marks.module.css';

/** A curve in steps with its interval, the competing reasons as a broken line, and everybody as a thin grey one behind. */
export function CurveMarks(props: { curve: Curve; total: Curve | null; layout: CurveLayout }): ReactElement {
  const { curve, total, layout } = props;
  const steps = (read: (point: CurvePoint) => number): string | undefined =>
    stepLine(curve.points, { layout, read });
  const band = area<CurvePoint>()
    .x(({ month }) => layout.x(month))
    .y0(({ byWork }) => layout.y(byWork.interval?.lower ?? byWork.incidence))
    .y1(({ byWork }) => layout.y(byWork.interval?.upper ?? byWork.incidence))
    .curve(curveStepAfter);
  return (
    <g>
      {total === null ? null : (
        <path
          className={styles.total}
          d={stepLine(total.points, { layout, read: ({ byWork }) => byWork.incidence })}
        />
      )}
      <path className={styles.band} d={band(curve.points) ?? undefined} />
      <path className={styles.competing} d={steps(({ competing }) => competing.incidence)} />
      <path className={styles.byWork} d={steps(({ byWork }) => byWork.incidence)} />
    </g>
  );
}

function stepLine(
  points: readonly CurvePoint[],
  { layout, read }: { layout: CurveLayout; read: (point: CurvePoint) => number },
): string | undefined {
  const path = line<CurvePoint>()
    .x(({ month }) => layout.x(month))
    .y((point) => layout.y(read(point)))
    .curve(curveStepAfter);
  return path(points) ?? undefined;
}
