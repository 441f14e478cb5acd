import { type PlainDate, parsePlainDate } from '@neue-wege/domain';
import { lazy, type ReactElement, Suspense } from 'react';
import { FailureNotice } from '../ask/failure-notice.tsx';
import type { Answer } from '../ask/use-answer.ts';
import type { Shown } from '../ask/use-last-ready.ts';
import { Segments } from '../controls/segments.tsx';
import { Updating } from '../controls/updating.tsx';
import type { Directory } from '../directory/directory.ts';
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
import { chosenYears, trendDimensions } from './overview-questions.ts';
import { trendOf } from './trend.ts';
import { TrendDownloads } from './trend-downloads.tsx';
import { TrendKey } from './trend-key.tsx';
import { trendMessage } from './trend-messages.ts';
import styles from './trend-section.module.css';
import { TrendSkeleton } from './trend-skeleton.tsx';
import { trendTable } from './trend-table.ts';
import { TrendTableView } from './trend-table-view.tsx';
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
    <section className={styles.section} aria-labelledby="trend">
      <div className={styles.head}>
        <h2 id="trend" className={styles.title}>
          {say(trendTexts.title)}
        </h2>
        <div className={styles.switches}>
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
          <Segments
            legend={say(trendTexts.form)}
            value={view.form}
            options={[
              { value: 'chart', label: say(trendTexts.chart) },
              { value: 'table', label: say(trendTexts.table) },
            ]}
            onChange={(form) => onView({ ...view, form })}
          />
        </div>
      </div>
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
    </section>
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
      {message === null ? null : <p className={styles.message}>{message}</p>}
      {view.form === 'table' ? (
        <TrendTableView
          table={trendTable({ rows, total, by, measure, together }, { asOf, reading })}
          caption={say(trendTexts.caption, { label, day: reading.day(asOf) })}
          yearHeading={say(trendTexts.year)}
        />
      ) : (
        <>
          <TrendKey trend={trend} together={together} />
          <Suspense fallback={<TrendSkeleton />}>
            <TrendCharts trend={trend} phases={directory?.phases ?? []} asOf={asOf} />
          </Suspense>
        </>
      )}
      <TrendDownloads filters={filters} today={today} measures={fileMeasures[measure]} />
    </>
  );
}

const fileMeasures: Readonly<Record<TrendMeasure, readonly string[]>> = {
  enrolments: [enrolments.id, completions.id],
  completion_rate: [completionRate.id],
  independence_rate_6m: [independenceRate.id, independenceByWorkRate.id],
};
