import type { PlainDate } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import { DotChart } from '../charts/dot-chart.tsx';
import { Select } from '../controls/select.tsx';
import { nameOf } from '../directory/directory.ts';
import { FigureDownloads } from '../figures/figure-downloads.tsx';
import { FigureFrame } from '../figures/figure-frame.tsx';
import { FigureMessage } from '../figures/figure-message.tsx';
import { FigureStanding } from '../figures/figure-standing.tsx';
import { FigureTable } from '../figures/figure-table.tsx';
import { StateKey } from '../figures/state-key.tsx';
import { shownProfile } from '../filters/answered.ts';
import type { Filters } from '../filters/filters.ts';
import { lacksSums } from '../filters/own-locations.ts';
import type { LocationsQuery } from '../generated/graphql.ts';
import { trendDimensions } from '../overview/overview-questions.ts';
import { useReading } from '../reading/use-reading.tsx';
import type { Viewer } from '../viewer/viewer.ts';
import { RateMarksKey } from './key-marks.tsx';
import { locationMeasures, rateMeasureOf } from './location-measures.ts';
import styles from './locations.module.css';
import { locationsTexts } from './locations-texts.ts';
import type { LocationsView } from './locations-view.ts';
import { sideRows } from './rate-rows.ts';
import { rateTable } from './rate-table.ts';
import type { SideBySide } from './side-by-side.ts';
import { periodText, sideMessage } from './side-message.ts';
import { statesAmong } from './states-among.ts';

/** One rate of one year at every location, as dots with intervals or as a table. */
export function SideBySideSection(props: {
  side: SideBySide;
  view: LocationsView;
  breakdown: Pick<LocationsQuery['breakdown'], 'asOf' | 'dataVersion'>;
  filters: Filters;
  today: PlainDate;
  viewer: Viewer | null;
  onView: (view: LocationsView) => void;
}): ReactElement {
  const { side, view, breakdown, filters, today, viewer, onView } = props;
  const reading = useReading();
  const { say } = reading;
  const { measure, year, places, total } = side;
  const message = sideMessage(side, {
    reading,
    lacksSums: lacksSums({ viewer, shown: shownProfile(filters.profile, viewer) }),
  });
  const { rows, reference } = sideRows(side, reading);
  const label = say(measure.label);
  const period = periodText(year, reading);
  return (
    <FigureFrame
      title={say(locationsTexts.sideBySide)}
      measures={[measure]}
      form={view.form}
      onForm={(form) => onView({ ...view, form })}
      switches={
        <Choices side={side} view={view} hasAllYears={filters.years.kind === 'all'} onView={onView} />
      }
    >
      <FigureMessage>{message}</FigureMessage>
      {view.form === 'chart' ? (
        <>
          <StateKey
            states={statesIn(side)}
            marks={<RateMarksKey label={label} hasReference={reference !== null} />}
          />
          <DotChart name={message ?? label} rows={rows} reference={reference} />
        </>
      ) : (
        <>
          <StateKey states={statesIn(side)} />
          <FigureTable
            table={rateTable(
              [
                ...places.map(({ location, rate }) => ({
                  key: location.key,
                  label: nameOf(location, reading.language),
                  rate,
                })),
                { key: 'all', label: say(locationsTexts.together), rate: total, isTotal: true },
              ],
              { label, heading: period, reading },
            )}
            caption={say(locationsTexts.caption, { label, period, day: reading.day(breakdown.asOf) })}
            rowHeading={say(locationsTexts.location)}
          />
        </>
      )}
      <p className={styles.hint}>
        {say(locationsTexts.fixedOrder)}
        {year === 'all' && measure.horizon !== null ? ` ${say(locationsTexts.matureAlone)}` : null}
      </p>
      <FigureDownloads
        asked={{
          filters: { ...filters, locations: [] },
          today,
          by: trendDimensions(filters),
          measures: [measure.id],
          ...(year === 'all' ? {} : { where: { year: [String(year)] } }),
        }}
      />
      <FigureStanding answer={breakdown} />
    </FigureFrame>
  );
}

function Choices(props: {
  side: SideBySide;
  view: LocationsView;
  hasAllYears: boolean;
  onView: (view: LocationsView) => void;
}): ReactElement {
  const { side, view, hasAllYears, onView } = props;
  const { say } = useReading();
  return (
    <>
      <Select
        label={say(locationsTexts.exitYear)}
        value={String(side.year)}
        options={[
          ...(hasAllYears ? [{ value: 'all', label: say(locationsTexts.allYears) }] : []),
          ...side.years.map((year) => ({ value: String(year), label: String(year) })),
        ]}
        onChange={(year) => onView({ ...view, year: year === 'all' ? 'all' : Number(year) })}
      />
      <Select
        label={say(locationsTexts.measure)}
        value={view.measure}
        options={locationMeasures.map((id) => ({ value: id, label: say(rateMeasureOf(id).label) }))}
        onChange={(text) =>
          onView({ ...view, measure: locationMeasures.find((id) => id === text) ?? view.measure })
        }
      />
    </>
  );
}

function statesIn({ places, total }: SideBySide): ReturnType<typeof statesAmong> {
  return statesAmong([...places.map(({ rate }) => rate), total]);
}
