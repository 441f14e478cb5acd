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
        const place = { x: layout.x(year), layout };
        return (
          <g key={year}>
            {isAbsent(entries) ? <SignMark sign={signOf(entries.status)} {...place} /> : null}
            {isAbsent(completions) ? (
              <SignMark isOfPoint sign={signOf(completions.status)} {...place} />
            ) : null}
          </g>
        );
      })}
    </g>
  );
}

function hasValue(count: Count | null): count is Count & { readonly value: number } {
  return count !== null && count.value !== null;
}

function isAbsent(count: Count | null): count is Count & { readonly value: null } {
  return count?.value === null;
}
