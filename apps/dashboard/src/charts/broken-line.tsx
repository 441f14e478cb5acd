import type { ReactElement } from 'react';
import { type LinePoint, lineSegments } from './line-segments.ts';
import styles from './marks.module.css';

/** A line through the points of a location, broken where it is not firm and interrupted where a year is missing. */
export function BrokenLine(props: { points: readonly LinePoint[] }): ReactElement {
  const { points } = props;
  return (
    <g>
      {lineSegments(points).map(({ from, to, isFirm }) => (
        <line
          key={from.year}
          className={isFirm ? styles.line : styles.looseLine}
          x1={from.x}
          y1={from.y}
          x2={to.x}
          y2={to.y}
        />
      ))}
    </g>
  );
}
