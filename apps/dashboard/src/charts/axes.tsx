import type { ReactElement } from 'react';
import styles from './axes.module.css';
import type { ChartLayout } from './chart-layout.ts';

/** Lines across the plot with their values; the line at 0 is stronger. */
export function ValueAxis(props: { layout: ChartLayout; format: (value: number) => string }): ReactElement {
  const { layout, format } = props;
  return (
    <g>
      {layout.ticks.map((tick) => (
        <g key={tick}>
          <line
            className={tick === 0 ? styles.zero : styles.grid}
            x1={layout.left}
            x2={layout.right}
            y1={layout.y(tick)}
            y2={layout.y(tick)}
          />
          <text className={styles.value} x={layout.left - 0.4 * layout.rem} y={layout.y(tick)} dy="0.35em">
            {format(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** A period that is written on the axis. */
export interface PeriodTick {
  readonly at: number;
  readonly text: string;
}

export function PeriodAxis(props: { layout: ChartLayout; ticks: readonly PeriodTick[] }): ReactElement {
  const { layout, ticks } = props;
  return (
    <g>
      {ticks.map(({ at, text }) => (
        <text key={at} className={styles.year} x={layout.x(at)} y={layout.bottom + 1.1 * layout.rem}>
          {text}
        </text>
      ))}
    </g>
  );
}
