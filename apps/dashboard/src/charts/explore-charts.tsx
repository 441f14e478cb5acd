import type { DimensionId } from '@neue-wege/domain';
import { type CSSProperties, type ReactElement, type ReactNode, useId } from 'react';
import type { ExploreDrawing, LinePanel, TimePanel } from '../explore/explore-drawing.ts';
import { isShare } from '../explore/explore-drawing.ts';
import { exploreTexts } from '../explore/explore-texts.ts';
import { useReading } from '../reading/use-reading.tsx';
import { isDrawn } from '../values/is-drawn.ts';
import { rateText } from '../values/rate-text.ts';
import { DotChart } from './dot-chart.tsx';
import type { DotReference } from './dot-row.ts';
import { dotScale, openScale } from './dot-scale.ts';
import { timeAmong } from './event-times.ts';
import styles from './explore-charts.module.css';
import { exploreLine } from './explore-line.ts';
import { ExploreMarks } from './explore-marks.tsx';
import { periodReadout, periodTicks, toldPanel } from './explore-periods.ts';
import { locationColour } from './location-colour.ts';
import { type Phase, phaseBands } from './phase-bands.ts';
import { YearChart } from './year-chart.tsx';

/** What the drawings call things, and in which colours. */
export interface ExploreNames {
  readonly nameOf: (dimension: DimensionId, key: string) => string;
  /** Place of a location among all of them. */
  readonly rankOf: (location: string) => number;
  readonly phases: readonly Phase[];
}

type Drawn = Exclude<ExploreDrawing, { readonly kind: 'none' }>;

/** A measure of the answer: a chart per key of one dimension on a common scale, over periods or line by line. */
export function ExploreCharts(props: { drawing: Drawn; names: ExploreNames }): ReactElement {
  const { drawing, names } = props;
  const { panels } = drawing;
  return (
    <div
      className={styles.panels}
      data-lines={drawing.kind === 'lines' || undefined}
      data-wide={panels.length === 1 || isLong(drawing) || undefined}
    >
      {drawing.kind === 'time'
        ? drawing.panels.map((panel) => (
            <TimeFigure key={panel.key ?? ''} panel={panel} drawing={drawing} names={names} />
          ))
        : drawing.panels.map((panel) => (
            <LineFigure key={panel.key ?? ''} panel={panel} drawing={drawing} names={names} />
          ))}
    </div>
  );
}

/** So many periods fit into a chart beside others. */
const mostBeside = 20;

function isLong(drawing: Drawn): boolean {
  return drawing.kind === 'time' && drawing.periods.length > mostBeside;
}

function TimeFigure(props: {
  panel: TimePanel;
  drawing: Extract<Drawn, { readonly kind: 'time' }>;
  names: ExploreNames;
}): ReactElement {
  const { panel, drawing, names } = props;
  const { measure, time, panelsOf, periods, all, top } = drawing;
  const reading = useReading();
  const years = periods.map(({ at }) => at);
  const nameOfPeriod = (at: number): string =>
    names.nameOf(time, periods.find((period) => period.at === at)?.key ?? '');
  const telling = { label: reading.say(measure.label), nameOfPeriod, reading };
  const message = toldPanel(panel.points, telling) ?? reading.say(exploreTexts.noValue);
  const name = nameOfPanel(panel, { panelsOf, names });
  return (
    <PanelFigure name={name} message={message} colour={colourOf(panelsOf, { key: panel.key, names })}>
      <YearChart
        name={name === null ? `${telling.label}: ${message}` : `${name}: ${message}`}
        years={years}
        ceiling={top}
        formatTick={measure.kind === 'rate' ? (tick) => reading.share(tick, 0) : reading.count}
        phases={time === 'year' ? phaseBands(names.phases, years) : []}
        readout={(at) =>
          periodReadout(
            panel.points.find((point) => point.at === at),
            { ...telling, at },
          )
        }
        {...(time === 'year'
          ? {}
          : {
              periods: {
                ticks: (layout) => periodTicks(periods, { time, layout }),
                hint: reading.say(exploreTexts.periodHint),
                timeOf: timeAmong(periods, time),
              },
            })}
      >
        {(layout) => <ExploreMarks points={panel.points} all={all} layout={layout} />}
      </YearChart>
    </PanelFigure>
  );
}

function LineFigure(props: {
  panel: LinePanel;
  drawing: Extract<Drawn, { readonly kind: 'lines' }>;
  names: ExploreNames;
}): ReactElement {
  const { panel, drawing, names } = props;
  const { measure, linesOf, panelsOf, top } = drawing;
  const reading = useReading();
  const { say, share, count } = reading;
  const name = nameOfPanel(panel, { panelsOf, names });
  const colour = colourOf(panelsOf, { key: panel.key, names });
  const rows = panel.lines.map(({ key, value }) =>
    exploreLine(
      {
        key,
        label: names.nameOf(linesOf, key),
        colour: linesOf === 'location' ? colourOf(linesOf, { key, names }) : colour,
        value,
      },
      reading,
    ),
  );
  const { total } = panel;
  const isReference = total?.kind === 'rate' && isDrawn(total) && rows.length > 1;
  const together = say(panelsOf === null ? exploreTexts.total : exploreTexts.together);
  const reference: DotReference | null = isReference
    ? { at: total.value, label: `${together} ${rateText(total, reading)}` }
    : null;
  const axis = {
    scale: isShare(measure) ? dotScale([top]) : openScale(top),
    format: measure.kind === 'rate' ? (value: number) => share(value, 0) : count,
  };
  return (
    <PanelFigure name={name} message={null} colour={colour}>
      <DotChart name={name ?? say(measure.label)} rows={rows} reference={reference} axis={axis} />
    </PanelFigure>
  );
}

function PanelFigure(props: {
  name: string | null;
  message: string | null;
  colour: CSSProperties;
  children: ReactNode;
}): ReactElement {
  const { name, message, colour, children } = props;
  const heading = useId();
  return (
    <figure
      className={styles.panel}
      style={colour}
      {...(name === null ? {} : { 'aria-labelledby': heading })}
    >
      {name === null && message === null ? null : (
        <figcaption>
          {name === null ? null : (
            <h4 id={heading} className={styles.name}>
              <span className={styles.swatch} />
              {name}
            </h4>
          )}
          {message === null ? null : <p className={styles.message}>{message}</p>}
        </figcaption>
      )}
      {children}
    </figure>
  );
}

function nameOfPanel(
  { key }: { readonly key: string | null },
  { panelsOf, names }: { panelsOf: DimensionId | null; names: ExploreNames },
): string | null {
  return key === null || panelsOf === null ? null : names.nameOf(panelsOf, key);
}

/** Locations have their colours everywhere; what else there is stands in that of the house. */
function colourOf(
  dimension: DimensionId | null,
  { key, names }: { key: string | null; names: ExploreNames },
): CSSProperties {
  if (dimension === 'location' && key !== null) return locationColour(names.rankOf(key));
  return { '--mark': 'var(--accent)' };
}
