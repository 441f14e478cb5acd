import type { ReactElement } from 'react';
import type { Quantity } from '../values/value-parts.ts';
import { markOf, signOf } from '../values/value-state.ts';
import { BrokenLine } from './broken-line.tsx';
import type { ChartLayout } from './chart-layout.ts';
import { PointMark, SignMark } from './point-mark.tsx';

/** Means or medians as points on a line. */
export function QuantityMarks(props: {
  points: readonly { readonly year: number; readonly value: Quantity | null }[];
  layout: ChartLayout;
}): ReactElement {
  const { points, layout } = props;
  const drawn = points.flatMap(({ year, value }) =>
    typeof value?.value !== 'number'
      ? []
      : [
          {
            year,
            x: layout.x(year),
            y: layout.y(value.value),
            isPreliminary: value.preliminary,
            status: value.status,
          },
        ],
  );
  return (
    <g>
      <BrokenLine points={drawn} />
      {drawn.map(({ year, x, y, status }) => (
        <PointMark key={year} mark={markOf(status)} x={x} y={y} rem={layout.rem} />
      ))}
      {points.map(({ year, value }) =>
        value?.value !== null ? null : (
          <SignMark key={year} sign={signOf(value.status)} x={layout.x(year)} layout={layout} />
        ),
      )}
    </g>
  );
}
