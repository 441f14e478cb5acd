import { type ReactElement, useId } from 'react';
import type { CountPoint } from '../overview/trend.ts';
import type { Count } from '../values/value-parts.ts';
import { markOf, signOf } from '../values/value-state.ts';
import { BrokenLine } from './broken-line.tsx';
import type { ChartLayout } from './chart-layout.ts';
import styles from './marks.module.css';
import { PointMark, SignMark } from './point-mark.tsx';

/** Entries as bars from 0, completions as points on a line: apart by shape, whatever the colour. */
export function CountMarks(props: { points: readonly CountPoint[]; layout: ChartLayout }): ReactElement {
  const { points, layout } = props;
  const hatch = useId();
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
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className={styles.hatch} y2="5" />
        </pattern>
      </defs>
      {points.map(({ year, entries }) =>
        hasValue(entries) ? (
          <Bar key={year} x={layout.x(year)} entries={entries} layout={layout} hatch={hatch} />
        ) : null,
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

function Bar(props: {
  x: number;
  entries: Count & { readonly value: number };
  layout: ChartLayout;
  hatch: string;
}): ReactElement {
  const { x, entries, layout, hatch } = props;
  const width = Math.max(3, Math.min(1.75 * layout.rem, layout.step * 0.66));
  const isFirm = markOf(entries.status) === 'solid';
  const y = layout.y(entries.value);
  const box = { x: x - width / 2, y, width, height: layout.bottom - y };
  return (
    <g>
      {isFirm ? null : <rect {...box} fill={`url(#${hatch})`} />}
      <rect {...box} className={isFirm ? styles.bar : styles.openBar} />
    </g>
  );
}

function hasValue(count: Count | null): count is Count & { readonly value: number } {
  return count !== null && count.value !== null;
}
