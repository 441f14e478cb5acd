import { type ReactElement, useId } from 'react';
import type { Count } from '../values/value-parts.ts';
import { markOf } from '../values/value-state.ts';
import type { ChartLayout } from './chart-layout.ts';
import styles from './marks.module.css';

/** A count as a bar from 0; hatched as long as it may still change. */
export function BarMark(props: {
  x: number;
  count: Count & { readonly value: number };
  layout: ChartLayout;
}): ReactElement {
  const { x, count, layout } = props;
  const width = Math.max(3, Math.min(1.75 * layout.rem, layout.step * 0.66));
  const y = layout.y(count.value);
  const box = { x: x - width / 2, y, width, height: layout.bottom - y };
  return <Bar box={box} isFirm={markOf(count.status) === 'solid'} />;
}

/** The box of a bar in numbers, or in shares of the drawing. */
export function Bar(props: {
  box: Readonly<Record<'x' | 'y' | 'width' | 'height', number | string>>;
  isFirm: boolean;
}): ReactElement {
  const { box, isFirm } = props;
  const hatch = useId();
  if (isFirm) return <rect {...box} className={styles.bar} />;
  return (
    <g>
      <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className={styles.hatch} y2="5" />
      </pattern>
      <rect {...box} fill={`url(#${hatch})`} />
      <rect {...box} className={styles.openBar} />
    </g>
  );
}
