import type { ReactElement } from 'react';
import styles from './aim-line.module.css';
import type { ChartLayout } from './chart-layout.ts';

/** A value to be reached, as a line across the plot with its name. */
export function AimLine(props: { value: number; label: string; layout: ChartLayout }): ReactElement {
  const { value, label, layout } = props;
  const y = layout.y(value);
  return (
    <g>
      <line className={styles.line} x1={layout.left} x2={layout.right} y1={y} y2={y} />
      <text className={styles.label} x={layout.right} y={y + 0.95 * layout.rem}>
        {label}
      </text>
    </g>
  );
}
