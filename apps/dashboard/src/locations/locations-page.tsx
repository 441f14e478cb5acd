import { type PlainDate, parsePlainDate } from '@neue-wege/domain';
import { type ReactElement, useMemo } from 'react';
import { FailureNotice } from '../ask/failure-notice.tsx';
import { useAnswer } from '../ask/use-answer.ts';
import { useLastReady } from '../ask/use-last-ready.ts';
import { Updating } from '../controls/updating.tsx';
import type { Directory } from '../directory/directory.ts';
import { useDirectory } from '../directory/use-directory.tsx';
import { FiguresGate } from '../figures/figures-gate.tsx';
import { Footnote } from '../figures/footnote.tsx';
import { shownProfile } from '../filters/answered.ts';
import { FilterBar } from '../filters/filter-bar.tsx';
import { type Filters, reset } from '../filters/filters.ts';
import { UnreadNotice } from '../filters/unread-notice.tsx';
import { usePageState } from '../filters/use-page-state.ts';
import { DataStanding } from '../frame/data-standing.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { PrintedFacts } from '../frame/printed-facts.tsx';
import { LocationsDocument, type LocationsQuery } from '../generated/graphql.ts';
import { EmptyNotice } from '../overview/empty-notice.tsx';
import { trendDimensions } from '../overview/overview-questions.ts';
import { TrendSkeleton } from '../overview/trend-skeleton.tsx';
import { trendTexts } from '../overview/trend-texts.ts';
import { useReading } from '../reading/use-reading.tsx';
import type { Viewer } from '../viewer/viewer.ts';
import { chosenPair, isUnknownPair } from './chosen-pair.ts';
import { ComparisonSection } from './comparison-section.tsx';
import { ExactSections } from './exact-sections.tsx';
import { LocationLinks } from './location-links.tsx';
import styles from './locations.module.css';
import { locationsQuestion } from './locations-questions.ts';
import { comparisonTexts, locationsTexts } from './locations-texts.ts';
import { type LocationsView, locationsViewCodec } from './locations-view.ts';
import { sideBySide } from './side-by-side.ts';
import { SideBySideSection } from './side-by-side-section.tsx';
import { periodText } from './side-message.ts';

/** All locations side by side: one rate of one year, whether two of them differ, and what their mix of people lets expect. */
export function LocationsPage(props: { today: PlainDate }): ReactElement {
  const { today } = props;
  const { say } = useReading();
  return (
    <FiguresGate title={say(locationsTexts.title)} today={today}>
      {(viewer) => <Locations today={today} viewer={viewer} />}
    </FiguresGate>
  );
}

function Locations(props: { today: PlainDate; viewer: Viewer | null }): ReactElement {
  const { today, viewer } = props;
  const { say } = useReading();
  const { filters, view, unread, unknown, showFilters, showView } = usePageState(locationsViewCodec, viewer);
  const directory = useDirectory();
  const known = directory.state === 'ready' ? directory.data : null;
  const question = useMemo(() => locationsQuestion(filters, today), [filters, today]);
  const { answer } = useAnswer(LocationsDocument, question);
  const shown = useLastReady(answer, filters);
  const isUnread = known !== null && isUnknownPair(view.pair, known.locations);
  const hasData = known === null || known.dataStatus.dataVersion > 0;
  const isEmpty = !hasData || shown?.data.breakdown.rows.length === 0;
  return (
    <>
      <PageTitle title={say(locationsTexts.title)} status={<DataStanding />} />
      <PrintedFacts profile={shownProfile(filters.profile, viewer)} />
      <UnreadNotice unread={isUnread ? [...unread, 'compare'] : unread} unknown={unknown} />
      <LocationLinks locations={known?.locations ?? []} current={null} />
      {hasData || filters.asOf !== null ? (
        <FilterBar filters={filters} directory={known} today={today} viewer={viewer} onChange={showFilters} />
      ) : null}
      {directory.state === 'failed' && answer.state !== 'failed' ? (
        <FailureNotice failure={directory.failure} onRetry={directory.retry} />
      ) : null}
      {answer.state === 'failed' ? (
        <FailureNotice failure={answer.failure} onRetry={answer.retry} />
      ) : isEmpty ? (
        <EmptyNotice
          asOf={filters.asOf}
          hasData={hasData}
          onNewest={() => showFilters({ ...filters, asOf: null })}
          onReset={() => showFilters(reset(filters))}
        />
      ) : shown === null || known === null ? (
        <TrendSkeleton />
      ) : (
        <Updating note={answer.state === 'loading' ? say(trendTexts.updating) : null}>
          <Content
            breakdown={shown.data.breakdown}
            filters={shown.question}
            view={view}
            today={today}
            directory={known}
            viewer={viewer}
            onView={showView}
          />
        </Updating>
      )}
    </>
  );
}

function Content(props: {
  breakdown: LocationsQuery['breakdown'];
  filters: Filters;
  view: LocationsView;
  today: PlainDate;
  directory: Directory;
  viewer: Viewer | null;
  onView: (view: LocationsView) => void;
}): ReactElement {
  const { breakdown, filters, view, today, directory, viewer, onView } = props;
  const reading = useReading();
  const { say } = reading;
  const { locations } = directory;
  const hasAllYears = filters.years.kind === 'all';
  const side = sideBySide({
    rows: breakdown.rows,
    total: breakdown.total,
    by: trendDimensions(filters),
    measure: view.measure,
    year: view.year === 'all' && !hasAllYears ? null : view.year,
    asOf: parsePlainDate(breakdown.asOf) ?? today,
    chosen: filters.locations,
    locations,
  });
  if (side === null) return <p>{say(locationsTexts.nothing)}</p>;
  const period = periodText(side.year, reading);
  const years = side.year === 'all' ? undefined : [side.year];
  const asked = { filters, measure: view.measure, years, period };
  const pair = chosenPair(view.pair, { locations, chosen: filters.locations });
  return (
    <div className={styles.sections}>
      <SideBySideSection
        side={side}
        view={view}
        breakdown={breakdown}
        filters={filters}
        today={today}
        viewer={viewer}
        onView={onView}
      />
      {pair === null ? (
        <p className={styles.hint}>{say(comparisonTexts.single)}</p>
      ) : (
        <ComparisonSection
          asked={asked}
          pair={pair}
          locations={locations}
          onPair={(next) => onView({ ...view, pair: next })}
        />
      )}
      <ExactSections
        asked={asked}
        mix={years === undefined ? null : { filters, years, period, isByYear: false }}
        form={view.form}
        locations={locations}
        viewer={viewer}
        onForm={(form) => onView({ ...view, form })}
      />
      <Footnote protection={breakdown.footnotes} />
    </div>
  );
}
