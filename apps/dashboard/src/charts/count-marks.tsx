import type { ReactElement } from 'react';
import type { CountPoint } from '../overview/trend.ts';
import type { Count } from '../values/value-parts.ts';
import { markOf, signOf } from '../values/value-state.ts';
import { BarMark } from './bar-mark.tsx';
import { BrokenLine } from './broken-line.tsx';
import type { ChartLayout } from './chart-layout.ts';
import { PointMark, SignMark } from './point-mark.tsx';

/** Entries as bars from 0, completions as points on a line: apart by shape, whatever the colour. */
export function CountMarks(props: { points: readonly CountPoint[]; layout: ChartLayout }): ReactElement {
  const { points, layout } = props;
  const completed = points.flatMap(({ year, completions }) =>
    hasValue(completions)
      ? [
          {
            year,
            x: layout.x(year),
            y: layout.y(completions.value),
            isPreliminary: completions.preliminary,
            mark: markOf(completions.status),
          },
        ]
      : [],
  );
  return (
    <g>
      {points.map(({ year, entries }) =>
        hasValue(entries) ? <BarMark key={year} x={layout.x(year)} count={entries} layout={layout} /> : null,
      )}
      <BrokenLine points={completed} />
      {completed.map(({ year, x, y, mark }) => (
        <PointMark key={year} mark={mark} x={x} y={y} rem={layout.rem} />
      ))}
      {points.map(({ year, entries, completions }) => {
        const absent = [entries, completions].find((value) => value !== null && !hasValue(value));
        if (absent === undefined || absent === null) return null;
        return <SignMark key={year} sign={signOf(absent.status)} x={layout.x(year)} layout={layout} />;
      })}
    </g>
  );
}

function hasValue(count: Count | null): count is Count & { readonly value: number } {
  return count !== null && count.value !== null;
}
