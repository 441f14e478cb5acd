import type { ReactElement } from 'react';
import type { Mark } from '../values/value-state.ts';
import type { ChartLayout } from './chart-layout.ts';
import styles from './marks.module.css';

/** A point whose shape tells its state. */
export function PointMark(props: { mark: Mark; x: number; y: number; rem: number }): ReactElement {
  const { mark, x, y, rem } = props;
  const radius = 0.25 * rem;
  if (mark === 'diamond') {
    const reach = 1.25 * radius;
    return (
      <path
        className={styles.openPoint}
        d={`M${x} ${y - reach}L${x + reach} ${y}L${x} ${y + reach}L${x - reach} ${y}Z`}
      />
    );
  }
  return <circle className={mark === 'solid' ? styles.point : styles.openPoint} cx={x} cy={y} r={radius} />;
}

/** An interval: a thin line that is seen, in a broad one that is felt. */
export function IntervalMark(props: { x: number; lower: number; upper: number }): ReactElement {
  const { x, lower, upper } = props;
  const ends = { x1: x, x2: x, y1: lower, y2: upper };
  return (
    <g>
      <line className={styles.intervalGround} {...ends} />
      <line className={styles.interval} {...ends} />
    </g>
  );
}

/**
 * The letter of a state on the ground line, where there is no value to draw; without its box where the next ones stand too near.
 * In a chart of bars and points it is round and a step higher for a point.
 */
export function SignMark(props: {
  sign: string;
  x: number;
  layout: ChartLayout;
  isOfPoint?: boolean;
}): ReactElement {
  const { sign, x, layout, isOfPoint = false } = props;
  const bottom = layout.bottom - (isOfPoint ? 1.25 * layout.rem : 0);
  const isTight = layout.step < layout.rem;
  return (
    <g>
      {isTight ? null : (
        <rect
          className={styles.signGround}
          x={x - layout.rem / 2}
          y={bottom - 1.25 * layout.rem}
          width={layout.rem}
          height={layout.rem}
          rx={isOfPoint ? layout.rem / 2 : 3}
        />
      )}
      <text
        className={isTight ? styles.tightSign : styles.sign}
        x={x}
        y={bottom - 0.75 * layout.rem}
        dy="0.34em"
      >
        {sign}
      </text>
    </g>
  );
}
