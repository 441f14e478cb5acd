import { type Measure, type PlainDate, parsePlainDate } from '@neue-wege/domain';
import { lazy, type ReactElement, Suspense } from 'react';
import { FailureNotice } from '../ask/failure-notice.tsx';
import type { Answer } from '../ask/use-answer.ts';
import type { Shown } from '../ask/use-last-ready.ts';
import { Segments } from '../controls/segments.tsx';
import { Updating } from '../controls/updating.tsx';
import type { Directory } from '../directory/directory.ts';
import { EventKey } from '../events/event-key.tsx';
import { chosenYears } from '../figures/chosen.ts';
import { FigureDownloads } from '../figures/figure-downloads.tsx';
import { FigureFrame } from '../figures/figure-frame.tsx';
import { FigureMessage } from '../figures/figure-message.tsx';
import { FigureStanding } from '../figures/figure-standing.tsx';
import { FigureTable } from '../figures/figure-table.tsx';
import { StateKey } from '../figures/state-key.tsx';
import type { Filters } from '../filters/filters.ts';
import type { TrendQuery } from '../generated/graphql.ts';
import { useReading } from '../reading/use-reading.tsx';
import {
  completionRate,
  completions,
  enrolments,
  independenceByWorkRate,
  independenceRate,
} from '../values/named-measure.ts';
import { trendDimensions } from './overview-questions.ts';
import { statesIn } from './states-in.ts';
import { trendOf } from './trend.ts';
import { TrendKey } from './trend-key.tsx';
import { trendMessage } from './trend-messages.ts';
import { TrendSkeleton } from './trend-skeleton.tsx';
import { trendTable } from './trend-table.ts';
import { trendTexts } from './trend-texts.ts';
import type { TrendMeasure, TrendView } from './trend-view.ts';

// Fetched at once, beside the figures, but never in their way.
const charts = import('../charts/trend-charts.tsx');
const TrendCharts = lazy(async () => ({ default: (await charts).TrendCharts }));

/** The trend: which measure, as charts or as a table, and the same as a file. */
export function TrendSection(props: {
  answer: Answer<TrendQuery>;
  shown: Shown<TrendQuery, Filters> | null;
  view: TrendView;
  today: PlainDate;
  directory: Directory | null;
  onView: (view: TrendView) => void;
}): ReactElement {
  const { answer, shown, view, today, directory, onView } = props;
  const { say } = useReading();
  return (
    <FigureFrame
      title={say(trendTexts.title)}
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
          <TrendContent
            breakdown={shown.data.breakdown}
            filters={shown.question}
            view={view}
            today={today}
            directory={directory}
          />
        </Updating>
      )}
    </FigureFrame>
  );
}

function TrendContent(props: {
  breakdown: TrendQuery['breakdown'];
  filters: Filters;
  view: TrendView;
  today: PlainDate;
  directory: Directory | null;
}): ReactElement {
  const { breakdown, filters, view, today, directory } = props;
  const reading = useReading();
  const { say } = reading;
  const by = trendDimensions(filters);
  const asOf = parsePlainDate(breakdown.asOf) ?? today;
  const { rows, total } = breakdown;
  const { measure } = view;
  const trend = trendOf({
    rows,
    by,
    measure,
    years: chosenYears({ filters, today }),
    locations: directory?.locations ?? [],
  });
  const together = say(filters.locations.length > 0 ? trendTexts.chosenTogether : trendTexts.together);
  const label =
    measure === 'enrolments'
      ? say(trendTexts.entriesAndCompletions)
      : say(trend.kind === 'rates' ? trend.measure.label : enrolments.label);
  const message = trendMessage(trend, { asOf, reading });
  return (
    <>
      <FigureMessage>{message}</FigureMessage>
      {view.form === 'table' ? (
        <>
          <StateKey states={statesIn(trend)} />
          <FigureTable
            table={trendTable({ rows, total, by, measure, together }, { asOf, reading })}
            caption={say(trendTexts.caption, { label, day: reading.day(asOf) })}
            rowHeading={say(trendTexts.year)}
          />
        </>
      ) : (
        <>
          <TrendKey trend={trend} together={together} />
          <Suspense fallback={<TrendSkeleton />}>
            <TrendCharts trend={trend} phases={directory?.phases ?? []} asOf={asOf} />
          </Suspense>
        </>
      )}
      <EventKey years={trend.years} />
      <FigureDownloads
        asked={{
          filters,
          today,
          by,
          measures: shownMeasures[measure].map(({ id }) => id),
        }}
      />
      <FigureStanding answer={breakdown} />
    </>
  );
}

/** The measures that a view shows, in chart, table and file. */
const shownMeasures: Readonly<Record<TrendMeasure, readonly Measure[]>> = {
  enrolments: [enrolments, completions],
  completion_rate: [completionRate],
  independence_rate_6m: [independenceRate, independenceByWorkRate],
};
