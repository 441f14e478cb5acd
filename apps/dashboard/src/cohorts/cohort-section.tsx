import { type PlainDate, parsePlainDate } from '@neue-wege/domain';
import { lazy, type ReactElement, Suspense } from 'react';
import { FailureNotice } from '../ask/failure-notice.tsx';
import type { Answer } from '../ask/use-answer.ts';
import type { Shown } from '../ask/use-last-ready.ts';
import { Segments } from '../controls/segments.tsx';
import { Updating } from '../controls/updating.tsx';
import type { Directory } from '../directory/directory.ts';
import { chosenYears } from '../figures/chosen.ts';
import { FigureDownloads } from '../figures/figure-downloads.tsx';
import { FigureFrame } from '../figures/figure-frame.tsx';
import { FigureMessage } from '../figures/figure-message.tsx';
import { FigureStanding } from '../figures/figure-standing.tsx';
import type { Filters } from '../filters/filters.ts';
import type { CohortsQuery } from '../generated/graphql.ts';
import { useReading } from '../reading/use-reading.tsx';
import { CohortKey } from './cohort-key.tsx';
import { cohortDimensions } from './cohort-question.ts';
import styles from './cohort-section.module.css';
import { CohortSkeleton } from './cohort-skeleton.tsx';
import { cohortTable } from './cohort-table.ts';
import { CohortTableView } from './cohort-table-view.tsx';
import { cohortMessage } from './cohort-text.ts';
import { cohortTexts } from './cohort-texts.ts';
import { type CohortMeasure, type CohortView, cohortMeasures } from './cohort-view.ts';
import { cohortsOf, headlinePanel, horizonMeasure, horizons } from './cohorts.ts';

const charts = import('../charts/cohort-charts.tsx');
const CohortCharts = lazy(async () => ({ default: (await charts).CohortCharts }));

/** What the shown answer was asked with. */
interface CohortsAsked {
  readonly filters: Filters;
  readonly measure: CohortMeasure;
}

/** The cohorts: which rate, as charts or as a table, and the same as a file. */
export function CohortSection(props: {
  answer: Answer<CohortsQuery>;
  shown: Shown<CohortsQuery, CohortsAsked> | null;
  view: CohortView;
  today: PlainDate;
  directory: Directory | null;
  onView: (view: CohortView) => void;
}): ReactElement {
  const { answer, shown, view, today, directory, onView } = props;
  const { say } = useReading();
  return (
    <FigureFrame
      title={say(cohortTexts.section)}
      measures={[horizonMeasure(view.measure, 6)]}
      form={view.form}
      onForm={(form) => onView({ ...view, form })}
      switches={
        <Segments<CohortMeasure>
          legend={say(cohortTexts.measure)}
          value={view.measure}
          options={cohortMeasures.map((value) => ({ value, label: say(cohortTexts[value]) }))}
          onChange={(measure) => onView({ ...view, measure })}
        />
      }
    >
      {answer.state === 'failed' ? (
        <FailureNotice failure={answer.failure} onRetry={answer.retry} />
      ) : shown === null ? (
        <CohortSkeleton />
      ) : (
        <Updating note={answer.state === 'loading' ? say(cohortTexts.updating) : null}>
          <CohortContent
            breakdown={shown.data.breakdown}
            asked={shown.question}
            view={view}
            today={today}
            directory={directory}
          />
        </Updating>
      )}
    </FigureFrame>
  );
}

function CohortContent(props: {
  breakdown: CohortsQuery['breakdown'];
  asked: CohortsAsked;
  view: CohortView;
  today: PlainDate;
  directory: Directory | null;
}): ReactElement {
  const { breakdown, asked, view, today, directory } = props;
  const { filters, measure } = asked;
  const reading = useReading();
  const { say } = reading;
  const asOf = parsePlainDate(breakdown.asOf) ?? today;
  const cohorts = cohortsOf({
    rows: breakdown.rows,
    by: cohortDimensions(filters),
    measure,
    years: chosenYears({ filters, today }),
    locations: directory?.locations ?? [],
  });
  const together = say(filters.locations.length > 0 ? cohortTexts.chosenTogether : cohortTexts.together);
  const message = cohortMessage(headlinePanel(cohorts)?.cohorts ?? [], { measure, reading });
  return (
    <>
      <FigureMessage>{message}</FigureMessage>
      {view.form === 'table' ? (
        <CohortTableView
          table={cohortTable(cohorts, { together, reading })}
          caption={say(cohortTexts.caption, { label: say(cohortTexts[measure]), day: reading.day(asOf) })}
        />
      ) : (
        <>
          <CohortKey cohorts={cohorts} />
          <Suspense fallback={<CohortSkeleton />}>
            <CohortCharts cohorts={cohorts} together={together} asOf={asOf} />
          </Suspense>
        </>
      )}
      <p className={styles.reading}>{say(cohortTexts.reading)}</p>
      <FigureDownloads
        asked={{
          filters,
          today,
          by: cohortDimensions(filters),
          measures: ['exits', ...horizons.map((horizon) => horizonMeasure(measure, horizon).id)],
        }}
      />
      <FigureStanding answer={breakdown} />
    </>
  );
}
