import { type Measure, type PlainDate, parsePlainDate } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import { FailureNotice } from '../ask/failure-notice.tsx';
import type { Answer } from '../ask/use-answer.ts';
import type { Shown } from '../ask/use-last-ready.ts';
import { TrendCharts } from '../charts/trend-charts.tsx';
import { Segments } from '../controls/segments.tsx';
import { Updating } from '../controls/updating.tsx';
import { type Directory, type Named, nameOf } from '../directory/directory.ts';
import { EventKey } from '../events/event-key.tsx';
import { chosenYears } from '../figures/chosen.ts';
import { FigureDownloads } from '../figures/figure-downloads.tsx';
import { FigureFrame } from '../figures/figure-frame.tsx';
import { FigureStanding } from '../figures/figure-standing.tsx';
import { FigureTable } from '../figures/figure-table.tsx';
import { StateKey } from '../figures/state-key.tsx';
import type { Filters } from '../filters/filters.ts';
import type { TrendQuery } from '../generated/graphql.ts';
import { trendDimensions } from '../overview/overview-questions.ts';
import { statesIn } from '../overview/states-in.ts';
import { trendOf } from '../overview/trend.ts';
import { TrendKey } from '../overview/trend-key.tsx';
import { TrendSkeleton } from '../overview/trend-skeleton.tsx';
import { trendTable } from '../overview/trend-table.ts';
import { trendTexts } from '../overview/trend-texts.ts';
import type { TrendMeasure, TrendView } from '../overview/trend-view.ts';
import { useReading } from '../reading/use-reading.tsx';
import {
  completionRate,
  completions,
  enrolments,
  independenceByWorkRate,
  independenceRate,
} from '../values/named-measure.ts';
import { trendOfLocation } from './location-trend.ts';
import styles from './locations.module.css';
import { locationTexts } from './locations-texts.ts';

/** The trend of one location, with all locations together behind it and the phases of the programme. */
export function LocationTrendSection(props: {
  answer: Answer<TrendQuery>;
  shown: Shown<TrendQuery, Filters> | null;
  location: Named;
  view: TrendView;
  today: PlainDate;
  directory: Directory;
  onView: (view: TrendView) => void;
}): ReactElement {
  const { answer, shown, location, view, today, directory, onView } = props;
  const { say } = useReading();
  return (
    <FigureFrame
      title={say(locationTexts.trend)}
      measures={shownMeasures[view.measure]}
      form={view.form}
      onForm={(form) => onView({ ...view, form })}
      switches={
        <Segments<TrendMeasure>
          legend={say(trendTexts.measure)}
          value={view.measure}
          options={[
            { value: 'enrolments', label: say(trendTexts.entriesAndCompletions) },
            { value: 'completion_rate', label: say(completionRate.label) },
            { value: 'independence_rate_6m', label: say(independenceRate.label) },
          ]}
          onChange={(measure) => onView({ ...view, measure })}
        />
      }
    >
      {answer.state === 'failed' ? (
        <FailureNotice failure={answer.failure} onRetry={answer.retry} />
      ) : shown === null ? (
        <TrendSkeleton />
      ) : (
        <Updating note={answer.state === 'loading' ? say(trendTexts.updating) : null}>
          <Content
            breakdown={shown.data.breakdown}
            filters={shown.question}
            location={location}
            view={view}
            today={today}
            directory={directory}
          />
        </Updating>
      )}
    </FigureFrame>
  );
}

function Content(props: {
  breakdown: TrendQuery['breakdown'];
  filters: Filters;
  location: Named;
  view: TrendView;
  today: PlainDate;
  directory: Directory;
}): ReactElement {
  const { breakdown, filters, location, view, today, directory } = props;
  const reading = useReading();
  const { say, language } = reading;
  const by = trendDimensions(filters);
  const asOf = parsePlainDate(breakdown.asOf) ?? today;
  const { measure } = view;
  const years = chosenYears({ filters, today });
  const all = trendOf({ rows: breakdown.rows, by, measure, years, locations: directory.locations });
  const trend = trendOfLocation(all, location);
  const measures = shownMeasures[measure];
  const label =
    measure === 'enrolments'
      ? say(trendTexts.entriesAndCompletions)
      : say(measures[0]?.label ?? enrolments.label);
  return (
    <div className={styles.part}>
      {view.form === 'table' ? (
        <>
          <StateKey states={statesIn(trend)} />
          <FigureTable
            table={trendTable(
              {
                rows: breakdown.rows.filter((row) => row.location?.key === location.key),
                total: breakdown.total,
                by,
                measure,
                together: say(trendTexts.together),
              },
              { asOf, reading },
            )}
            caption={say(locationTexts.trendCaption, {
              label,
              place: nameOf(location, language),
              day: reading.day(asOf),
            })}
            rowHeading={say(trendTexts.year)}
          />
        </>
      ) : (
        <>
          <TrendKey trend={all} together={say(trendTexts.together)} />
          <TrendCharts trend={trend} phases={directory.phases} asOf={asOf} />
        </>
      )}
      <EventKey years={trend.years} />
      <FigureDownloads
        asked={{
          filters: { ...filters, locations: [location.key] },
          today,
          by,
          measures: measures.map(({ id }) => id),
        }}
      />
      <FigureStanding answer={breakdown} />
    </div>
  );
}

/** The measures that a view shows, in chart, table and file. */
const shownMeasures: Readonly<Record<TrendMeasure, readonly Measure[]>> = {
  enrolments: [enrolments, completions],
  completion_rate: [completionRate],
  independence_rate_6m: [independenceRate, independenceByWorkRate],
};
