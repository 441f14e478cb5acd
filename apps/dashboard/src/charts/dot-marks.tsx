import type { ReactElement, ReactNode } from 'react';
import { Bar } from './bar-mark.tsx';
import styles from './dot-chart.module.css';
import type { DotRow } from './dot-row.ts';
import type { DotScale } from './dot-scale.ts';
import marks from './marks.module.css';
import { PointMark } from './point-mark.tsx';

/** The marks of one line: the bar, or the interval, what was expected, and the dot, or the letter of the state in its place. */
export function DotMarks(props: { row: DotRow; scale: DotScale; rem: number }): ReactElement {
  const { row, scale, rem } = props;
  const { dot, bar, expected, sign } = row;
  return (
    <g>
      {bar === undefined ? null : (
        <Bar box={{ x: 0, y: '22%', width: scale.at(bar.to), height: '56%' }} isFirm={bar.isFirm} />
      )}
      {dot === null || dot.interval === null ? null : (
        <Interval from={scale.at(dot.interval.lower)} to={scale.at(dot.interval.upper)} />
      )}
      {expected === null ? null : (
        <line className={styles.expected} x1={scale.at(expected)} x2={scale.at(expected)} y1="18%" y2="82%" />
      )}
      {dot === null ? null : (
        <At x={scale.at(dot.at)}>
          <PointMark mark={dot.mark} x={0} y={0} rem={1.4 * rem} />
        </At>
      )}
      {sign === null ? null : (
        <At x="0%">
          <rect className={marks.signGround} x={0.25 * rem} y={-rem / 2} width={rem} height={rem} rx="3" />
          <text className={marks.sign} x={0.75 * rem} dy="0.34em">
            {sign}
          </text>
        </At>
      )}
    </g>
  );
}

/** The origin of what is inside lies at a share of the width, in the middle of the line. */
function At(props: { x: string; children: ReactNode }): ReactElement {
  const { x, children } = props;
  return (
    <svg x={x} y="50%" overflow="visible">
      {children}
    </svg>
  );
}

function Interval(props: { from: string; to: string }): ReactElement {
  const { from, to } = props;
  const ends = { x1: from, x2: to, y1: '50%', y2: '50%' };
  return (
    <g>
      <line className={marks.intervalGround} {...ends} />
      <line className={marks.interval} {...ends} />
    </g>
  );
}
