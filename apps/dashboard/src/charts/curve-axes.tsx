import type { ReactElement } from 'react';
import { useReading } from '../reading/use-reading.tsx';
import { type Curve, pointAt } from '../time-to-independence/curves.ts';
import { timeTexts } from '../time-to-independence/time-texts.ts';
import styles from './curve-axes.module.css';
import type { CurveLayout } from './curve-layout.ts';

/** Shares to the left, months below, and under each month how many are under observation. */
export function CurveAxes(props: { curve: Curve; layout: CurveLayout }): ReactElement {
  const { curve, layout } = props;
  const { say, share, count } = useReading();
  const { rem, left, right, bottom } = layout;
  return (
    <g>
      {layout.ticks.map((tick) => (
        <g key={tick}>
          <line
            className={tick === 0 ? styles.zero : styles.grid}
            x1={left}
            x2={right}
            y1={layout.y(tick)}
            y2={layout.y(tick)}
          />
          <text className={styles.share} x={left - 0.4 * rem} y={layout.y(tick)} dy="0.35em">
            {share(tick, 0)}
          </text>
        </g>
      ))}
      {layout.months.map((month) => (
        <g key={month}>
          <line
            className={styles.zero}
            x1={layout.x(month)}
            x2={layout.x(month)}
            y1={bottom}
            y2={bottom + 4}
          />
          <text className={styles.month} x={layout.x(month)} y={bottom + 1.15 * rem}>
            {month}
          </text>
          <text className={styles.month} x={layout.x(month)} y={layout.riskLine}>
            {atRiskText(month)}
          </text>
        </g>
      ))}
      <text className={styles.axisName} x={right} y={bottom + 2.2 * rem}>
        {say(timeTexts.axis)}
      </text>
      <text className={styles.name} x={left} y={layout.riskLine - 1.1 * rem}>
        {say(timeTexts.atRisk)}
      </text>
    </g>
  );

  function atRiskText(month: number): string {
    const point = pointAt(curve, month);
    return point === undefined ? '' : count(point.atRisk);
  }
}
