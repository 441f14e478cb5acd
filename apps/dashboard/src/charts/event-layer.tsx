import type { ReactElement } from 'react';
import styles from './event-layer.module.css';
import { placeEvents, markHeight as tall } from './event-marks.ts';

/** The readers' own events: a thin line per day through the plot, and above it its number, which the key explains. */
export function EventLayer(props: {
  events: readonly { readonly number: number; readonly x: number }[];
  rem: number;
  right: number;
  /** The row of the marks begins here; the lines end at the bottom of the plot. */
  top: number;
  bottom: number;
}): ReactElement {
  const { events, rem, right, top, bottom } = props;
  const under = top + tall * rem;
  return (
    <g>
      {placeEvents(events, { rem, right }).map(({ label, x, width, days }) => (
        <g key={label}>
          {days.map((day, index) => (
            <line key={`${index} ${day}`} className={styles.day} x1={day} x2={day} y1={under} y2={bottom} />
          ))}
          <rect
            className={styles.mark}
            x={x - width / 2}
            y={top}
            width={width}
            height={tall * rem}
            rx={(tall * rem) / 2}
          />
          <text className={styles.number} x={x} y={top + 0.79 * rem}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}
