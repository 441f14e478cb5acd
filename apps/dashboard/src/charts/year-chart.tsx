import type { PlainDate } from '@neue-wege/domain';
import { type KeyboardEvent, type PointerEvent, type ReactElement, type ReactNode, useState } from 'react';
import { useEvents } from '../events/use-events.ts';
import { useReading } from '../reading/use-reading.tsx';
import { PeriodAxis, type PeriodTick, ValueAxis } from './axes.tsx';
import { type ChartLayout, chartLayout, yearAt, yearTicks } from './chart-layout.ts';
import { chartTexts } from './chart-texts.ts';
import { EventLayer } from './event-layer.tsx';
import { eventRow } from './event-marks.ts';
import { eventsWithin } from './event-times.ts';
import { type PhaseBand, timeOf } from './phase-bands.ts';
import { PhaseLayer } from './phase-layer.tsx';
import { type Readout, ReadoutCard, readoutText } from './readout.tsx';
import { useSize } from './use-size.ts';
import { nameWithEvents, withEvents } from './with-events.ts';
import styles from './year-chart.module.css';
import { stepTo } from './year-steps.ts';

/** A chart over years, or other periods by numbers that follow each other: one tab stop, arrows from one to the next, each spoken and shown beside its marks. */
export function YearChart(props: {
  name: string;
  years: readonly number[];
  ceiling: number;
  formatTick: (value: number) => string;
  phases: readonly PhaseBand[];
  readout: (year: number) => Readout;
  /** What is written below where the numbers are not years, how the keys move, and where a day lies then. */
  periods?: {
    readonly ticks: (layout: ChartLayout) => readonly PeriodTick[];
    readonly hint: string;
    readonly timeOf: (day: PlainDate) => number | undefined;
  };
  children: (layout: ChartLayout) => ReactNode;
}): ReactElement {
  const { name, years, ceiling, formatTick, phases, readout, periods, children } = props;
  const reading = useReading();
  const { say } = reading;
  const events = eventsWithin(useEvents(), { periods: years, timeOf: periods?.timeOf ?? timeOf });
  const { ref, size } = useSize<HTMLDivElement>();
  const [year, setYear] = useState<number | null>(null);
  const hasEvents = events.length > 0;
  const layout =
    size === null ? null : chartLayout(size, { years, ceiling, hasHead: phases.length > 0, hasEvents });
  const eventsIn = (at: number) => events.filter(({ time }) => Math.floor(time) === at);
  const shown =
    year !== null && years.includes(year)
      ? withEvents(readout(year), { events: eventsIn(year), reading })
      : null;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setYear(null);
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = stepTo(event.key, { years, year });
    if (next === undefined) return;
    event.preventDefault();
    setYear(next);
  };
  const onPointer = (event: PointerEvent<HTMLDivElement>): void => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    setYear(layout === null ? null : (yearAt(x, { layout, years }) ?? null));
  };

  const yearsOnAxis = (on: ChartLayout): readonly PeriodTick[] =>
    yearTicks(years, on).map((at) => ({ at, text: String(at) }));

  return (
    <div
      ref={ref}
      className={styles.chart}
      role="application"
      aria-roledescription={say(chartTexts.role)}
      aria-label={`${nameWithEvents(name, { events, reading })}. ${periods?.hint ?? say(chartTexts.hint)}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        if (event.currentTarget.matches(':focus-visible')) setYear(years.at(-1) ?? null);
      }}
      onBlur={() => setYear(null)}
      onPointerDown={onPointer}
      onPointerMove={onPointer}
      onPointerLeave={() => setYear(null)}
    >
      {layout === null ? null : (
        <svg className={styles.drawing} viewBox={`0 0 ${layout.width} ${layout.height}`} aria-hidden="true">
          <PhaseLayer bands={phases} layout={layout} />
          <ValueAxis layout={layout} format={formatTick} />
          <PeriodAxis layout={layout} ticks={periods?.ticks(layout) ?? yearsOnAxis(layout)} />
          {year === null ? null : (
            <rect
              className={styles.cursor}
              x={layout.x(year) - layout.step / 2}
              y={layout.top}
              width={layout.step}
              height={layout.bottom - layout.top}
            />
          )}
          {hasEvents ? (
            <EventLayer
              events={events.map(({ number, time }) => ({ number, x: layout.edge(time) }))}
              rem={layout.rem}
              right={layout.width}
              top={layout.top - eventRow * layout.rem}
              bottom={layout.bottom}
            />
          ) : null}
          {children(layout)}
        </svg>
      )}
      {shown === null || year === null || layout === null ? null : (
        <ReadoutCard readout={shown} x={layout.x(year)} width={layout.width} />
      )}
      <p className="visually-hidden" aria-live="polite">
        {shown === null ? '' : readoutText(shown)}
      </p>
    </div>
  );
}
