import { type ReactElement, useId } from 'react';
import { EventLayer } from './event-layer.tsx';
import { locationColour } from './location-colour.ts';
import { MarkChart, type MarkWays } from './mark-chart.tsx';
import type { Readout } from './readout.tsx';
import styles from './run-chart.module.css';
import { type PlacedRun, type RunLayout, type RunSpan, runAt, runLayout, runStep } from './run-layout.ts';

/** A run to be drawn: its name, the longest first, of which the first that fits stands in the bar, or else the shortest beside it; and whether it is over. */
export interface ChartRun extends RunSpan {
  readonly labels: readonly string[];
  readonly isOver: boolean;
}

/** The runs of one location below its name. */
export interface ChartRuns {
  readonly key: string;
  readonly name: string;
  readonly rank: number;
  readonly runs: readonly ChartRun[];
}

/** In rem: digits are about this wide. */
const letterWidth = 0.43;

/** Runs as bars in time, a band per location; the line is the day from which the data are seen. */
export function RunChart(props: {
  name: string;
  hint: string;
  groups: readonly ChartRuns[];
  /** The day from which the data are seen, on the axis. */
  today: number;
  /** What readers marked themselves, on the axis. */
  events: readonly { readonly number: number; readonly time: number }[];
  readout: (id: string) => Readout | undefined;
  onOpen: (id: string) => void;
}): ReactElement {
  const { name, hint, groups, today, events, readout, onOpen } = props;
  const ways: MarkWays<RunLayout> = {
    step: (key, at) => runStep(key, { at, groups }),
    at: runAt,
    placeOf: (id, layout) => {
      const run = layout.bands.flatMap(({ runs }) => runs).find((one) => one.id === id);
      return run === undefined ? { x: 0, y: 0 } : { x: run.x + run.width / 2, y: run.y };
    },
    readout,
    first: groups[0]?.runs.at(-1)?.id,
  };
  return (
    <MarkChart
      name={name}
      hint={hint}
      layoutOf={(size) => runLayout(size, { groups, hasEvents: events.length > 0 })}
      ways={ways}
      onOpen={onOpen}
    >
      {(layout, at) => (
        <>
          <Axis layout={layout} today={today} />
          {events.length === 0 ? null : (
            <EventLayer
              events={events.map(({ number, time }) => ({ number, x: layout.x(time) }))}
              rem={layout.rem}
              right={layout.width}
              top={0}
              bottom={layout.bottom}
            />
          )}
          {layout.bands.map((band) => {
            const group = groups.find(({ key }) => key === band.key);
            return group === undefined ? null : (
              <g key={band.key} style={locationColour(group.rank)}>
                <rect
                  className={styles.swatch}
                  x={layout.left}
                  y={band.top + 0.75 * layout.rem}
                  width={0.75 * layout.rem}
                  height={0.75 * layout.rem}
                  rx="3"
                />
                <text
                  className={styles.name}
                  x={layout.left + 1.25 * layout.rem}
                  y={band.top + 1.4 * layout.rem}
                >
                  {group.name}
                </text>
                {band.runs.map((run) => (
                  <Bar
                    key={run.id}
                    run={run}
                    of={group.runs.find(({ id }) => id === run.id)}
                    layout={layout}
                    isShown={run.id === at}
                  />
                ))}
              </g>
            );
          })}
        </>
      )}
    </MarkChart>
  );
}

function Bar(props: {
  run: PlacedRun;
  of: ChartRun | undefined;
  layout: RunLayout;
  isShown: boolean;
}): ReactElement {
  const { run, of, layout, isShown } = props;
  const clip = useId();
  const box = { x: run.x, y: run.y, width: Math.max(2, run.width - 1.5), height: layout.barHeight };
  const lettersIn = (width: number): number => (width - 0.7 * layout.rem) / (letterWidth * layout.rem);
  const inside = of?.labels.find(({ length }) => length <= lettersIn(run.width));
  const beside =
    inside === undefined ? of?.labels.findLast(({ length }) => length <= lettersIn(run.after)) : undefined;
  const label = { y: run.y + layout.barHeight / 2, dy: '0.34em', className: styles.label };
  return (
    <g>
      <rect
        className={styles.bar}
        data-over={of?.isOver === true || undefined}
        data-shown={isShown || undefined}
        rx="2"
        {...box}
      />
      {inside === undefined ? null : (
        <>
          <clipPath id={clip}>
            <rect {...box} />
          </clipPath>
          <text {...label} clipPath={`url(#${clip})`} x={run.x + 0.35 * layout.rem}>
            {inside}
          </text>
        </>
      )}
      {beside === undefined ? null : (
        <text {...label} x={run.x + run.width + 0.25 * layout.rem}>
          {beside}
        </text>
      )}
    </g>
  );
}

function Axis(props: { layout: RunLayout; today: number }): ReactElement {
  const { layout, today } = props;
  const x = layout.x(today);
  return (
    <g>
      {layout.ticks.map((year) => (
        <g key={year}>
          <line className={styles.grid} x1={layout.x(year)} x2={layout.x(year)} y1={0} y2={layout.bottom} />
          <text
            className={styles.year}
            x={layout.x(year) + 0.2 * layout.rem}
            y={layout.bottom + 1.1 * layout.rem}
          >
            {year}
          </text>
        </g>
      ))}
      <line
        className={styles.base}
        x1={layout.left}
        x2={layout.right}
        y1={layout.bottom}
        y2={layout.bottom}
      />
      {layout.left <= x && x <= layout.right ? (
        <line className={styles.today} x1={x} x2={x} y1={0} y2={layout.bottom} />
      ) : null}
    </g>
  );
}
