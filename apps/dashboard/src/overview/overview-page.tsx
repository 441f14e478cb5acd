import type { PlainDate } from '@neue-wege/domain';
import { type ReactElement, useMemo } from 'react';
import { type Failure, isSameFailure } from '../ask/failure.ts';
import { FailureNotice } from '../ask/failure-notice.tsx';
import { type Answer, useAnswer } from '../ask/use-answer.ts';
import { useLastReady } from '../ask/use-last-ready.ts';
import { useDirectory } from '../directory/use-directory.tsx';
import { FiguresGate } from '../figures/figures-gate.tsx';
import { Footnote } from '../figures/footnote.tsx';
import { shownProfile } from '../filters/answered.ts';
import { FilterBar } from '../filters/filter-bar.tsx';
import { reset } from '../filters/filters.ts';
import { UnreadNotice } from '../filters/unread-notice.tsx';
import { usePageState } from '../filters/use-page-state.ts';
import { DataStanding } from '../frame/data-standing.tsx';
import { NewDataNotice } from '../frame/new-data-notice.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { PrintedFacts } from '../frame/printed-facts.tsx';
import { FiguresDocument, TrendDocument } from '../generated/graphql.ts';
import { useReading } from '../reading/use-reading.tsx';
import type { Viewer } from '../viewer/viewer.ts';
import { EmptyNotice } from './empty-notice.tsx';
import { FiguresSection } from './figures-section.tsx';
import { figuresQuestion, headlineFilters, trendQuestion } from './overview-questions.ts';
import { overviewTexts } from './overview-texts.ts';
import { TrendSection } from './trend-section.tsx';
import { trendViewCodec } from './trend-view.ts';

/** Who came, who completed, who lives without benefits: at a glance, and per location and year. */
export function OverviewPage(props: { today: PlainDate }): ReactElement {
  const { today } = props;
  const { say } = useReading();
  return (
    <FiguresGate title={say(overviewTexts.title)} today={today}>
      {(viewer) => <Overview today={today} viewer={viewer} />}
    </FiguresGate>
  );
}

function Overview(props: { today: PlainDate; viewer: Viewer | null }): ReactElement {
  const { today, viewer } = props;
  const { say } = useReading();
  const { filters, view, unread, unknown, showFilters, showView } = usePageState(trendViewCodec, viewer);
  const profile = shownProfile(filters.profile, viewer);
  const directory = useDirectory();
  const headline = useMemo(
    () => headlineFilters(filters, { viewer, shown: profile }),
    [filters, viewer, profile],
  );
  const questions = useMemo(
    () => ({
      figures: figuresQuestion({ filters: headline, today, shown: profile }),
      trend: trendQuestion({ filters, today }),
    }),
    [filters, headline, today, profile],
  );
  const figures = useAnswer(FiguresDocument, questions.figures).answer;
  const trend = useAnswer(TrendDocument, questions.trend).answer;
  const shownFigures = useLastReady(figures, headline);
  const shownTrend = useLastReady(trend, filters);
  const known = directory.state === 'ready' ? directory.data : null;

  // Of another day there may be another version: only figures of the day that is asked for compare. Released ones do not
  // compare with the data, which whoever sees exact figures too is told of.
  const isComparable = profile === 'EXACT' || viewer?.profiles.includes('EXACT') === false;
  const isOutdated =
    known !== null &&
    isComparable &&
    figures.state === 'ready' &&
    (filters.asOf === null || known.dataStatus.asOf === figures.data.breakdown.asOf) &&
    known.dataStatus.dataVersion !== figures.data.breakdown.dataVersion;
  const hasData = known === null || known.dataStatus.dataVersion > 0;
  const isEmpty = !hasData || shownFigures?.data.breakdown.rows.length === 0;
  const common = commonFailure(figures, trend);
  const retryAll = (): void => {
    for (const answer of [directory, figures, trend]) if (answer.state === 'failed') answer.retry();
  };
  return (
    <>
      <PageTitle title={say(overviewTexts.title)} status={<DataStanding />} />
      <PrintedFacts profile={shownProfile(filters.profile, viewer)} />
      <UnreadNotice unread={unread} unknown={unknown} />
      {isOutdated ? <NewDataNotice /> : null}
      {hasData || filters.asOf !== null ? (
        <FilterBar
          filters={filters}
          directory={known}
          today={today}
          viewer={viewer}
          hasEvents
          onChange={showFilters}
        />
      ) : null}
      {directory.state === 'failed' && common === null ? (
        <FailureNotice failure={directory.failure} onRetry={directory.retry} />
      ) : null}
      {common === null ? null : <FailureNotice failure={common} onRetry={retryAll} />}
      {isEmpty && common === null ? (
        <EmptyNotice
          asOf={filters.asOf}
          hasData={hasData}
          onNewest={() => showFilters({ ...filters, asOf: null })}
          onReset={() => showFilters(reset(filters))}
        />
      ) : null}
      {isEmpty || common !== null ? null : (
        <>
          <FiguresSection answer={figures} shown={shownFigures} today={today} viewer={viewer} />
          <TrendSection
            answer={trend}
            shown={shownTrend}
            view={view}
            today={today}
            directory={known}
            onView={showView}
          />
          <Footnote protection={shownFigures?.data.breakdown.footnotes ?? []} />
        </>
      )}
    </>
  );
}

/** What both parts failed of, to be said once; `null` while one of them stands or fails differently. */
function commonFailure(one: Answer<unknown>, other: Answer<unknown>): Failure | null {
  if (one.state !== 'failed' || other.state !== 'failed') return null;
  return isSameFailure(one.failure, other.failure) ? one.failure : null;
}
