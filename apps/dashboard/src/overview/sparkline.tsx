import type { ReactElement } from 'react';
import styles from './sparkline.module.css';
import { type SparkPoint, sparkStretches } from './sparkline-path.ts';

const width = 240;
const height = 40;
const margin = 5;

/** A small line through the years with the year of the figure marked. The trend below says the same in full. */
export function Sparkline(props: { points: readonly SparkPoint[]; year: number }): ReactElement {
  const { points, year } = props;
  const stretches = sparkStretches(points).map((stretch) =>
    stretch.map((spot) => ({
      year: spot.year,
      x: 1 + spot.x * (width - margin - 1),
      y: margin + spot.y * (height - 2 * margin),
    })),
  );
  const marked = stretches.flat().find((spot) => spot.year === year);
  return (
    <svg className={styles.sparkline} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <line className={styles.ground} x1="0" x2={width} y1={height - margin} y2={height - margin} />
      {stretches.map((stretch) => (
        <polyline
          key={stretch[0]?.year}
          className={styles.line}
          points={stretch.map(({ x, y }) => `${x},${y}`).join(' ')}
        />
      ))}
      {stretches
        .filter((stretch) => stretch.length === 1)
        .flat()
        .map((spot) => (
          <circle key={spot.year} className={styles.single} cx={spot.x} cy={spot.y} r="1.75" />
        ))}
      {marked === undefined ? null : <circle className={styles.point} cx={marked.x} cy={marked.y} r="4" />}
    </svg>
  );
}
