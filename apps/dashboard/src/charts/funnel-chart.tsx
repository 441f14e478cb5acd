import { line } from 'd3-shape';
import { type KeyboardEvent, type PointerEvent, type ReactElement, useState } from 'react';
import { useReading } from '../reading/use-reading.tsx';
import axes from './axes.module.css';
import { chartTexts } from './chart-texts.ts';
import styles from './funnel-chart.module.css';
import { type FunnelLayout, type FunnelUnit, funnelLayout, limitCorners, unitAt } from './funnel-layout.ts';
import { PointMark } from './point-mark.tsx';
import { type Readout, ReadoutCard, readoutText } from './readout.tsx';
import { stepAlong } from './row-steps.ts';
import { useSize } from './use-size.ts';

/** How a point of a funnel lies against the limits; `open` where nothing can be said of it. */
export type FunnelStanding = 'within' | 'alert' | 'alarm' | 'open';

/** A unit with how it is drawn and what is said of it. */
export interface FunnelPoint extends FunnelUnit {
  readonly standing: FunnelStanding;
  readonly readout: Readout;
}

/** Rates against the number of cases behind them, in the limits within which chance scatters them. */
export function FunnelChart(props: {
  name: string;
  points: readonly FunnelPoint[];
  /** The common value, drawn across. */
  target: { readonly at: number; readonly label: string };
  casesLabel: string;
}): ReactElement {
  const { name, points, target, casesLabel } = props;
  const { say, share, count } = useReading();
  const { ref, size } = useSize<HTMLDivElement>();
  const [index, setIndex] = useState<number | null>(null);
  const layout = size === null ? null : funnelLayout(size, points);
  const shown = index === null ? undefined : points[index];

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setIndex(null);
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = stepAlong(event.key, { rows: points.length, row: index });
    if (next === undefined) return;
    event.preventDefault();
    setIndex(next);
  };
  const onPointer = (event: PointerEvent<HTMLDivElement>): void => {
    if (layout === null) return;
    const box = event.currentTarget.getBoundingClientRect();
    const place = { x: event.clientX - box.left, y: event.clientY - box.top };
    setIndex(unitAt(place, { units: points, layout }) ?? null);
  };

  return (
    <div
      ref={ref}
      className={styles.chart}
      role="application"
      aria-roledescription={say(chartTexts.role)}
      aria-label={`${name}. ${say(chartTexts.pointHint)}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        if (event.currentTarget.matches(':focus-visible')) setIndex(0);
      }}
      onBlur={() => setIndex(null)}
      onPointerDown={onPointer}
      onPointerMove={onPointer}
      onPointerLeave={() => setIndex(null)}
    >
      {layout === null ? null : (
        <svg className={styles.drawing} viewBox={`0 0 ${layout.width} ${layout.height}`} aria-hidden="true">
          <Axes layout={layout} share={(tick) => share(tick, 0)} count={count} casesLabel={casesLabel} />
          <Limits points={points} layout={layout} />
          <line
            className={styles.target}
            x1={layout.left}
            x2={layout.right}
            y1={layout.y(target.at)}
            y2={layout.y(target.at)}
          />
          <text className={styles.targetLabel} x={layout.right} y={layout.y(target.at) - 0.35 * layout.rem}>
            {target.label}
          </text>
          {points.map((point) => (
            <Point key={point.key} point={point} layout={layout} isShown={point === shown} />
          ))}
        </svg>
      )}
      {shown === undefined || layout === null ? null : (
        <ReadoutCard readout={shown.readout} x={layout.x(shown.cases)} width={layout.width} />
      )}
      <p className="visually-hidden" aria-live="polite">
        {shown === undefined ? '' : readoutText(shown.readout)}
      </p>
    </div>
  );
}

function Axes(props: {
  layout: FunnelLayout;
  share: (tick: number) => string;
  count: (tick: number) => string;
  casesLabel: string;
}): ReactElement {
  const { layout, share, count, casesLabel } = props;
  const { left, right, bottom, rem } = layout;
  return (
    <g>
      {layout.yTicks.map((tick) => (
        <g key={tick}>
          <line
            className={tick === 0 ? axes.zero : axes.grid}
            x1={left}
            x2={right}
            y1={layout.y(tick)}
            y2={layout.y(tick)}
          />
          <text className={axes.value} x={left - 0.4 * rem} y={layout.y(tick)} dy="0.35em">
            {share(tick)}
          </text>
        </g>
      ))}
      {layout.xTicks.map((tick) => (
        <text key={tick} className={axes.year} x={layout.x(tick)} y={bottom + 1.1 * rem}>
          {count(tick)}
        </text>
      ))}
      <text className={axes.year} x={(left + right) / 2} y={bottom + 2.3 * rem}>
        {casesLabel}
      </text>
    </g>
  );
}

function Limits(props: { points: readonly FunnelUnit[]; layout: FunnelLayout }): ReactElement {
  const { points, layout } = props;
  const path = line<{ cases: number; share: number }>()
    .x(({ cases }) => layout.x(cases))
    .y(({ share }) => layout.y(share));
  const drawn = [
    { key: 'alarm-lower', style: styles.alarm, read: limitCorners(points, ({ alarm }) => alarm.lower) },
    { key: 'alarm-upper', style: styles.alarm, read: limitCorners(points, ({ alarm }) => alarm.upper) },
    { key: 'alert-lower', style: styles.alert, read: limitCorners(points, ({ alert }) => alert.lower) },
    { key: 'alert-upper', style: styles.alert, read: limitCorners(points, ({ alert }) => alert.upper) },
  ];
  return (
    <g>
      {drawn.map(({ key, style, read }) => (
        <path key={key} className={style} d={path([...read]) ?? undefined} />
      ))}
    </g>
  );
}

/** Outside the limits a ring goes around the point, outside the wide ones two. */
function Point(props: { point: FunnelPoint; layout: FunnelLayout; isShown: boolean }): ReactElement {
  const { point, layout, isShown } = props;
  const { standing } = point;
  const [x, y] = [layout.x(point.cases), layout.y(point.at)];
  const rings = { open: 0, within: 0, alert: 1, alarm: 2 }[standing];
  return (
    <g>
      {isShown ? <circle className={styles.shown} cx={x} cy={y} r={0.9 * layout.rem} /> : null}
      {rings >= 1 ? <circle className={styles.ring} cx={x} cy={y} r={0.5 * layout.rem} /> : null}
      {rings >= 2 ? <circle className={styles.ring} cx={x} cy={y} r={0.72 * layout.rem} /> : null}
      <PointMark mark={standing === 'open' ? 'diamond' : 'solid'} x={x} y={y} rem={layout.rem} />
    </g>
  );
}
