import { assertNever, type Measure, measureOf } from '@neue-wege/domain';
import { lazy, type ReactElement, Suspense } from 'react';
import { FailureNotice } from '../ask/failure-notice.tsx';
import type { Answer } from '../ask/use-answer.ts';
import type { Shown } from '../ask/use-last-ready.ts';
import type { ExploreNames } from '../charts/explore-charts.tsx';
import { SkeletonLine } from '../controls/skeleton.tsx';
import { Updating } from '../controls/updating.tsx';
import { EventKey } from '../events/event-key.tsx';
import { Definition } from '../figures/definition.tsx';
import { FigureDownloads } from '../figures/figure-downloads.tsx';
import { FigureFrame } from '../figures/figure-frame.tsx';
import { FigureStanding } from '../figures/figure-standing.tsx';
import { shownProfile } from '../filters/answered.ts';
import { lacksSums } from '../filters/own-locations.ts';
import type { ExplorationQuery } from '../generated/graphql.ts';
import { useReading } from '../reading/use-reading.tsx';
import type { Viewer } from '../viewer/viewer.ts';
import styles from './explore.module.css';
import { type ExploreDrawing, exploreDrawing } from './explore-drawing.ts';
import { ExploreKey } from './explore-key.tsx';
import { dimensionsOf, type Explored } from './explore-question.ts';
import { type ExploreRow, exploreRows, yearsIn } from './explore-rows.ts';
import { exploreTable } from './explore-table.ts';
import { ExploreTableView } from './explore-table-view.tsx';
import { statusesOf, summaryText, titleText } from './explore-text.ts';
import { exploreTexts } from './explore-texts.ts';
import type { ExploreView } from './explore-view.ts';

const charts = import('../charts/explore-charts.tsx');
const ExploreCharts = lazy(async () => ({ default: (await charts).ExploreCharts }));

/** The answer: a chart per measure, or one table, and the same as a file. */
export function ExploreSection(props: {
  answer: Answer<ExplorationQuery>;
  shown: Shown<ExplorationQuery, Explored> | null;
  view: ExploreView;
  names: ExploreNames;
  viewer: Viewer | null;
  onView: (view: ExploreView) => void;
}): ReactElement {
  const { answer, shown, view, names, viewer, onView } = props;
  const reading = useReading();
  return (
    <FigureFrame
      title={titleText(view, reading)}
      measures={[]}
      form={view.form}
      onForm={(form) => onView({ ...view, form })}
    >
      {answer.state === 'failed' ? (
        <FailureNotice failure={answer.failure} onRetry={answer.retry} />
      ) : shown === null ? (
        <Skeleton />
      ) : (
        <Updating note={answer.state === 'loading' ? reading.say(exploreTexts.updating) : null}>
          <Content
            breakdown={shown.data.breakdown}
            asked={shown.question}
            form={view.form}
            names={names}
            viewer={viewer}
          />
        </Updating>
      )}
    </FigureFrame>
  );
}

function Content(props: {
  breakdown: ExplorationQuery['breakdown'];
  asked: Explored;
  form: ExploreView['form'];
  names: ExploreNames;
  viewer: Viewer | null;
}): ReactElement {
  const { breakdown, asked, form, names, viewer } = props;
  const { by, measures, where } = asked.view;
  const reading = useReading();
  const { say, day } = reading;
  const rows = exploreRows(breakdown.columns, { by, measures });
  const chosen = measures.flatMap((id) => measureOf(id) ?? []);
  const isOverTime = by.some((id) => id === 'year' || id === 'quarter' || id === 'month');
  const title = titleText(asked.view, reading);
  return (
    <>
      {form === 'table' ? (
        <ExploreTableView
          table={exploreTable(rows, { by, measures, nameOf: names.nameOf, reading })}
          view={asked.view}
          caption={say(exploreTexts.caption, { title, day: day(breakdown.asOf) })}
        />
      ) : (
        <div className={styles.parts} data-parts>
          {chosen.map((measure) => (
            <MeasurePart
              key={measure.id}
              measure={measure}
              rows={rows}
              asked={asked}
              names={names}
              viewer={viewer}
            />
          ))}
        </div>
      )}
      {!isOverTime && chosen.some(({ horizon }) => horizon !== null) ? (
        <p className={styles.hint}>{say(exploreTexts.matureAlone)}</p>
      ) : null}
      <EventKey years={yearsIn(rows)} />
      <FigureDownloads
        asked={{
          filters: asked.filters,
          today: asked.today,
          by: dimensionsOf(asked.view),
          measures,
          where,
        }}
      />
      <FigureStanding answer={breakdown} />
    </>
  );
}

function MeasurePart(props: {
  measure: Measure;
  rows: readonly ExploreRow[];
  asked: Explored;
  names: ExploreNames;
  viewer: Viewer | null;
}): ReactElement {
  const { measure, rows, asked, names, viewer } = props;
  const { by } = asked.view;
  const reading = useReading();
  const { say } = reading;
  const label = say(measure.label);
  const asking = { viewer, shown: shownProfile(asked.filters.profile, viewer) };
  const drawing = exploreDrawing(rows, { by, measure });
  const inner = rows.filter(({ isTotalOf }) => isTotalOf.length === 0);
  return (
    <section className={styles.part} aria-label={label}>
      <div className={styles.name}>
        <h3 className={styles.title}>{label}</h3>
        <Definition measure={measure} />
      </div>
      <p className={styles.message}>
        {summaryText(rows, { measure, by, reading, lacksSums: lacksSums(asking) })}
      </p>
      {drawing.kind === 'none' ? (
        <p className={styles.hint}>{notDrawnText(drawing)}</p>
      ) : (
        <>
          <ExploreKey
            drawing={drawing}
            states={statusesOf(inner.flatMap(({ values }) => values[measure.id] ?? []))}
          />
          <Suspense fallback={<Skeleton />}>
            <ExploreCharts drawing={drawing} names={names} />
          </Suspense>
        </>
      )}
    </section>
  );

  function notDrawnText(undrawn: Extract<ExploreDrawing, { readonly kind: 'none' }>): string {
    switch (undrawn.reason) {
      case 'quantity':
        return say(exploreTexts.notDrawnQuantity);
      case 'panels':
        return say(exploreTexts.notDrawnPanels, { n: undrawn.n, most: undrawn.most });
      case 'periods':
        return say(exploreTexts.notDrawnPeriods, { n: undrawn.n, most: undrawn.most });
      case 'rows':
        return say(exploreTexts.notDrawnRows, { n: undrawn.n, most: undrawn.most });
      default:
        return assertNever(undrawn);
    }
  }
}

/** The room that the answer will take. */
function Skeleton(): ReactElement {
  const { say } = useReading();
  return (
    <div className={styles.skeleton} role="status" aria-busy="true">
      <span className="visually-hidden">{say(exploreTexts.loading)}</span>
      <SkeletonLine width={20} />
      <SkeletonLine width={44} />
      <div className={styles.skeletonChart} />
    </div>
  );
}
