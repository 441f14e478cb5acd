import type { ReactElement } from 'react';
import styles from './axes.module.css';
import { type ChartLayout, yearTicks } from './chart-layout.ts';

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

export function YearAxis(props: { layout: ChartLayout; years: readonly number[] }): ReactElement {
  const { layout, years } = props;
  return (
    <g>
      {yearTicks(years, layout).map((year) => (
        <text key={year} className={styles.year} x={layout.x(year)} y={layout.bottom + 1.1 * layout.rem}>
          {year}
        </text>
      ))}
    </g>
  );
}
