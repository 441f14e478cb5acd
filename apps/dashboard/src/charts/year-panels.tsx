import { type ReactElement, type ReactNode, useId } from 'react';
import { type Named, nameOf } from '../directory/directory.ts';
import { trendTexts } from '../overview/trend-texts.ts';
import { useReading } from '../reading/use-reading.tsx';
import type { ChartLayout } from './chart-layout.ts';
import { locationColour } from './location-colour.ts';
import type { Readout } from './readout.tsx';
import styles from './trend-charts.module.css';
import { YearChart } from './year-chart.tsx';

/** More panels than these are no overview any more. */
const mostPanels = 24;

/** One small multiple per location on a common scale, whatever its marks are. */
export function YearPanelCharts(props: {
  panels: readonly { readonly location: Named; readonly rank: number; readonly message: string }[];
  years: readonly number[];
  ceiling: number;
  formatTick: (value: number) => string;
  readout: (key: string, year: number) => Readout;
  marks: (key: string, layout: ChartLayout) => ReactNode;
}): ReactElement {
  const { panels, years, ceiling, formatTick, readout, marks } = props;
  const { say, language } = useReading();
  return (
    <>
      <div className={styles.panels}>
        {panels.slice(0, mostPanels).map(({ location, rank, message }) => (
          <Panel key={location.key} name={nameOf(location, language)} rank={rank} message={message}>
            <YearChart
              name={`${nameOf(location, language)}: ${message}`}
              years={years}
              ceiling={ceiling}
              formatTick={formatTick}
              phases={[]}
              readout={(year) => readout(location.key, year)}
            >
              {(layout) => marks(location.key, layout)}
            </YearChart>
          </Panel>
        ))}
      </div>
      {panels.length > mostPanels ? (
        <p className={styles.more}>{say(trendTexts.more, { shown: mostPanels, all: panels.length })}</p>
      ) : null}
    </>
  );
}

function Panel(props: { name: string; rank: number; message: string; children: ReactElement }): ReactElement {
  const { name, rank, message, children } = props;
  const heading = useId();
  return (
    <figure className={styles.panel} style={locationColour(rank)} aria-labelledby={heading}>
      <figcaption>
        <h3 id={heading} className={styles.name}>
          <span className={styles.swatch} />
          {name}
        </h3>
        <p className={styles.message}>{message}</p>
      </figcaption>
      {children}
    </figure>
  );
}
