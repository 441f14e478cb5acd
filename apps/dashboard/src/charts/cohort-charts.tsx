import type { PlainDate } from '@neue-wege/domain';
import { type ReactElement, useId } from 'react';
import { nextDueText, panelMessage } from '../cohorts/cohort-text.ts';
import { cohortTexts } from '../cohorts/cohort-texts.ts';
import { type CohortPanel, type Cohorts, headlinePanel, horizons } from '../cohorts/cohorts.ts';
import { nameOf } from '../directory/directory.ts';
import { useReading } from '../reading/use-reading.tsx';
import styles from './cohort-charts.module.css';
import { type CohortLayout, cellAt, cellId, cellStep, cohortLayout, readCellId } from './cohort-layout.ts';
import { CohortMarks } from './cohort-marks.tsx';
import { cohortReadout } from './cohort-readout.ts';
import { locationColour } from './location-colour.ts';
import { MarkChart, type MarkWays } from './mark-chart.tsx';

/** One chart for all locations together and one per location, on a common scale. */
export function CohortCharts(props: { cohorts: Cohorts; together: string; asOf: PlainDate }): ReactElement {
  const { cohorts, together, asOf } = props;
  const reading = useReading();
  const headline = headlinePanel(cohorts);
  return (
    <div className={styles.panels} data-parts>
      {cohorts.panels.map((panel) => (
        <PanelFigure
          key={panel.location?.key ?? ''}
          panel={panel}
          cohorts={cohorts}
          together={together}
          message={messageOf(panel)}
        />
      ))}
    </div>
  );

  /** What one of them says may be the headline of the page already. */
  function messageOf(panel: CohortPanel): string {
    const told = panelMessage(panel.cohorts, reading) ?? reading.say(cohortTexts.nothingTold);
    return panel === headline ? (nextDueText(panel.cohorts, { asOf, reading }) ?? told) : told;
  }
}

function PanelFigure(props: {
  panel: CohortPanel;
  cohorts: Cohorts;
  together: string;
  message: string;
}): ReactElement {
  const { panel, cohorts, together, message } = props;
  const reading = useReading();
  const heading = useId();
  const years = panel.cohorts.map(({ year }) => year);
  const name = panel.location === null ? together : nameOf(panel.location, reading.language);
  const cells = panel.cohorts.flatMap((cohort) => cohort.cells);
  const readId = (id: string | null) => (id === null ? undefined : readCellId(id, years));
  const idOf = (cell: Parameters<typeof cellId>[0] | undefined) =>
    cell === undefined ? undefined : cellId(cell);
  const ways: MarkWays<CohortLayout> = {
    step: (key, at) => idOf(cellStep(key, { at: readId(at), years })),
    at: (place, layout) => idOf(cellAt(place, { layout, years })),
    placeOf: (id, layout) => {
      const key = readId(id);
      if (key === undefined) return { x: 0, y: 0 };
      const middle = layout.left(key.horizon) + layout.column / 2;
      return { x: middle, y: layout.y(key.year) + layout.row };
    },
    readout: (id) => {
      const cell = cells.find((one) => cellId(one) === id);
      return cell === undefined ? undefined : cohortReadout(cell, { measure: cohorts.measure, reading });
    },
    first: idOf(cellStep('Home', { at: undefined, years })),
  };
  return (
    <figure
      className={styles.panel}
      style={panel.location === null ? undefined : locationColour(panel.rank)}
      data-together={panel.location === null || undefined}
      aria-labelledby={heading}
    >
      <figcaption>
        <h3 id={heading} className={styles.name}>
          <span className={styles.swatch} />
          {name}
        </h3>
        <p className={styles.message}>{message}</p>
      </figcaption>
      <MarkChart
        name={`${name}: ${message}.`}
        hint={reading.say(cohortTexts.hint)}
        layoutOf={(size) => cohortLayout(size, { years, ceiling: cohorts.top })}
        ways={ways}
      >
        {(layout, at) => (
          <>
            {horizons.map((horizon) => (
              <text key={horizon} className={styles.column} x={layout.left(horizon)} y={0.9 * layout.rem}>
                {reading.say(cohortTexts.month, { n: horizon })}
              </text>
            ))}
            <CohortMarks cohorts={panel.cohorts} layout={layout} at={at} />
          </>
        )}
      </MarkChart>
    </figure>
  );
}
