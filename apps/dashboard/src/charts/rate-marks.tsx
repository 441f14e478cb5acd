import { line } from 'd3-shape';
import type { ReactElement } from 'react';
import type { RatePoint } from '../overview/trend.ts';
import { isDrawn } from '../values/is-drawn.ts';
import { markOf, signOf } from '../values/value-state.ts';
import { BrokenLine } from './broken-line.tsx';
import type { ChartLayout } from './chart-layout.ts';
import styles from './marks.module.css';
import { IntervalMark, PointMark, SignMark } from './point-mark.tsx';

/** Rates as points on a line with their intervals; all locations together as a thin grey line behind. */
export function RateMarks(props: {
  points: readonly RatePoint[];
  all: readonly RatePoint[];
  layout: ChartLayout;
}): ReactElement {
  const { points, all, layout } = props;
  const together = line<RatePoint>()
    .defined(({ rate }) => isDrawn(rate))
    .x(({ year }) => layout.x(year))
    .y(({ rate }) => layout.y(rate?.value ?? 0));
  const drawn = points.flatMap(({ year, rate }) =>
    isDrawn(rate)
      ? [{ year, x: layout.x(year), y: layout.y(rate.value), isPreliminary: rate.preliminary, rate }]
      : [],
  );
  return (
    <g>
      <path className={styles.together} d={together(all) ?? undefined} />
      {drawn.map(({ year, x, rate: { interval } }) =>
        interval === null ? null : (
          <IntervalMark key={year} x={x} lower={layout.y(interval.lower)} upper={layout.y(interval.upper)} />
        ),
      )}
      <BrokenLine points={drawn} />
      {drawn.map(({ year, x, y, rate }) => (
        <PointMark key={year} mark={markOf(rate.status)} x={x} y={y} rem={layout.rem} />
      ))}
      {points.map(({ year, rate }) =>
        rate === null || isDrawn(rate) ? null : (
          <SignMark key={year} sign={signOf(rate.status)} x={layout.x(year)} layout={layout} />
        ),
      )}
    </g>
  );
}
