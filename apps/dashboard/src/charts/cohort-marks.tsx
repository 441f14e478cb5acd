import type { ReactElement } from 'react';
import { cellText } from '../cohorts/cohort-text.ts';
import { type Cohort, type CohortCell, horizons } from '../cohorts/cohorts.ts';
import { useReading } from '../reading/use-reading.tsx';
import { isDrawn } from '../values/is-drawn.ts';
import { markOf, signOf } from '../values/value-state.ts';
import { type CohortLayout, cellId } from './cohort-layout.ts';
import styles from './cohort-marks.module.css';
import { PointMark } from './point-mark.tsx';

/** A column narrower than this, in rem, leaves the day to the readout. */
const roomForDay = 6.5;

/** Rates as points with their intervals, one small scale per cell; a sign on a broken line where there is none. */
export function CohortMarks(props: {
  cohorts: readonly Cohort[];
  layout: CohortLayout;
  at: string | null;
}): ReactElement {
  const { cohorts, layout, at } = props;
  const { share } = useReading();
  return (
    <g>
      {horizons.map((horizon) => (
        <g key={horizon} transform={`translate(${layout.left(horizon)} 0)`}>
          {layout.ticks.map((tick) => (
            <g key={tick}>
              <line
                className={tick === 0 ? styles.zero : styles.grid}
                x1={layout.x(tick)}
                x2={layout.x(tick)}
                y1={layout.top}
                y2={layout.bottom}
              />
              {tick === 0 || tick === layout.ticks.at(-1) ? (
                <text
                  className={styles.tick}
                  data-zero={tick === 0 || undefined}
                  x={layout.x(tick)}
                  y={layout.bottom + 1.1 * layout.rem}
                >
                  {tick === 0 ? '0' : share(tick, 0)}
                </text>
              ) : null}
            </g>
          ))}
        </g>
      ))}
      {cohorts.map(({ year, cells }) => (
        <g key={year}>
          <line className={styles.row} x2={layout.width} y1={layout.y(year)} y2={layout.y(year)} />
          <text className={styles.year} x={0} y={layout.y(year) + layout.row / 2} dy="0.35em">
            {year}
          </text>
          {cells.map((cell) => (
            <g key={cell.horizon} transform={`translate(${layout.left(cell.horizon)} ${layout.y(year)})`}>
              <Cell cell={cell} layout={layout} isAt={at === cellId(cell)} />
            </g>
          ))}
        </g>
      ))}
    </g>
  );
}

/** A cell, drawn from its own upper left corner: the value in words above its mark. */
function Cell(props: { cell: CohortCell; layout: CohortLayout; isAt: boolean }): ReactElement {
  const { cell, layout, isAt } = props;
  const reading = useReading();
  const { rem, row } = layout;
  const { rate } = cell;
  const middle = row - 0.65 * rem;
  return (
    <>
      {isAt ? (
        <rect className={styles.cursor} x={-0.25 * rem} width={layout.column - 0.25 * rem} height={row} />
      ) : null}
      {isDrawn(rate) ? (
        <>
          {rate.interval === null ? null : (
            <IntervalAcross
              from={layout.x(rate.interval.lower)}
              to={layout.x(rate.interval.upper)}
              y={middle}
            />
          )}
          <PointMark mark={markOf(rate.status)} x={layout.x(rate.value)} y={middle} rem={rem} />
          <text
            className={styles.value}
            data-uncertain={rate.status === 'UNCERTAIN' || undefined}
            x={0.2 * rem}
            y={0.95 * rem}
          >
            {cellText(cell, reading)}
          </text>
        </>
      ) : (
        <Absent cell={cell} layout={layout} y={middle} />
      )}
    </>
  );
}

function Absent(props: { cell: CohortCell; layout: CohortLayout; y: number }): ReactElement {
  const { cell, layout, y } = props;
  const reading = useReading();
  const { rem } = layout;
  const { rate, dueOn } = cell;
  if (rate === null) {
    return (
      <text className={styles.absent} x={0.2 * rem} y={0.95 * rem}>
        –
      </text>
    );
  }
  const hasRoom = layout.column > roomForDay * rem;
  const due = rate.status === 'NOT_MATURE' && hasRoom ? reading.day(dueOn) : '';
  const words = rate.value === null ? due : cellText(cell, reading);
  return (
    <>
      <line className={styles.open} x1={0} x2={layout.x(layout.ticks.at(-1) ?? 0)} y1={y} y2={y} />
      <rect className={styles.signGround} x={0.2 * rem} y={0.15 * rem} width={rem} height={rem} rx="3" />
      <text className={styles.sign} x={0.7 * rem} y={0.65 * rem} dy="0.34em">
        {signOf(rate.status)}
      </text>
      <text className={styles.absent} x={1.4 * rem} y={0.95 * rem}>
        {words}
      </text>
    </>
  );
}

function IntervalAcross(props: { from: number; to: number; y: number }): ReactElement {
  const { from, to, y } = props;
  const ends = { x1: from, x2: to, y1: y, y2: y };
  return (
    <g>
      <line className={styles.intervalGround} {...ends} />
      <line className={styles.interval} {...ends} />
    </g>
  );
}
