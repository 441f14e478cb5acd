import type { PlainDate } from '@neue-wege/domain';
import { type ReactElement, useId } from 'react';
import { type Named, nameOf } from '../directory/directory.ts';
import type { Panel, Trend } from '../overview/trend.ts';
import { countPanelMessage, ratePanelMessage } from '../overview/trend-messages.ts';
import { trendTexts } from '../overview/trend-texts.ts';
import { useReading } from '../reading/use-reading.tsx';
import { CountMarks } from './count-marks.tsx';
import { locationColour } from './location-colour.ts';
import { type Phase, phaseBands } from './phase-bands.ts';
import { RateMarks } from './rate-marks.tsx';
import styles from './trend-charts.module.css';
import { countReadout, rateReadout } from './trend-readout.ts';
import { YearChart } from './year-chart.tsx';

/** More panels than these are no overview any more. */
const mostPanels = 24;

/** One small multiple per location on a common scale. */
export function TrendCharts(props: {
  trend: Trend;
  phases: readonly Phase[];
  asOf: PlainDate;
}): ReactElement {
  const { trend, phases, asOf } = props;
  const reading = useReading();
  const bands = phaseBands(phases, trend.years);
  const telling = { asOf, reading };
  const frame = { years: trend.years, ceiling: trend.top, phases: bands };
  const cut = trend.panels.length > mostPanels;
  return (
    <>
      <div className={styles.panels}>
        {trend.kind === 'counts'
          ? trend.panels.slice(0, mostPanels).map((panel) => {
              const message = countPanelMessage(panel.points, telling);
              return (
                <PanelFigure key={panel.location.key} panel={panel} message={message}>
                  <YearChart
                    {...frame}
                    name={spoken(panel, message)}
                    formatTick={reading.count}
                    readout={(year) => countReadout(pointOf(panel, year), telling)}
                  >
                    {(layout) => <CountMarks points={panel.points} layout={layout} />}
                  </YearChart>
                </PanelFigure>
              );
            })
          : trend.panels.slice(0, mostPanels).map((panel) => {
              const { measure } = trend;
              const label = reading.say(measure.label);
              const message = ratePanelMessage(panel.points, { ...telling, measure });
              return (
                <PanelFigure key={panel.location.key} panel={panel} message={message}>
                  <YearChart
                    {...frame}
                    name={spoken(panel, message)}
                    formatTick={(tick) => reading.share(tick, 0)}
                    readout={(year) => rateReadout(pointOf(panel, year), { label, telling })}
                  >
                    {(layout) => <RateMarks points={panel.points} all={trend.all} layout={layout} />}
                  </YearChart>
                </PanelFigure>
              );
            })}
      </div>
      {cut ? (
        <p className={styles.more}>
          {reading.say(trendTexts.more, { shown: mostPanels, all: trend.panels.length })}
        </p>
      ) : null}
    </>
  );

  function spoken({ location }: { readonly location: Named }, message: string): string {
    return `${nameOf(location, reading.language)}: ${message}`;
  }
}

function PanelFigure(props: {
  panel: { readonly location: Named; readonly rank: number };
  message: string;
  children: ReactElement;
}): ReactElement {
  const { panel, message, children } = props;
  const { language } = useReading();
  const heading = useId();
  return (
    <figure className={styles.panel} style={locationColour(panel.rank)} aria-labelledby={heading}>
      <figcaption>
        <h3 id={heading} className={styles.name}>
          <span className={styles.swatch} />
          {nameOf(panel.location, language)}
        </h3>
        <p className={styles.message}>{message}</p>
      </figcaption>
      {children}
    </figure>
  );
}

function pointOf<Point extends { readonly year: number }>({ points }: Panel<Point>, year: number): Point {
  const point = points.find((one) => one.year === year);
  if (point === undefined) throw new Error(`The chart has no point for ${year}`);
  return point;
}
