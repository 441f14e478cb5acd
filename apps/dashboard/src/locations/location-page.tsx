import type { PlainDate } from '@neue-wege/domain';
import { type ReactElement, useMemo } from 'react';
import { useParams } from 'wouter';
import { FailureNotice } from '../ask/failure-notice.tsx';
import { useAnswer } from '../ask/use-answer.ts';
import { useLastReady } from '../ask/use-last-ready.ts';
import { type Directory, type Named, nameOf, rankOf } from '../directory/directory.ts';
import { useDirectory } from '../directory/use-directory.tsx';
import { FiguresGate } from '../figures/figures-gate.tsx';
import { Footnote } from '../figures/footnote.tsx';
import { shownProfile } from '../filters/answered.ts';
import { FilterBar } from '../filters/filter-bar.tsx';
import { reset } from '../filters/filters.ts';
import { UnreadNotice } from '../filters/unread-notice.tsx';
import { usePageState } from '../filters/use-page-state.ts';
import { DataStanding } from '../frame/data-standing.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { PrintedFacts } from '../frame/printed-facts.tsx';
import { FiguresDocument, TrendDocument } from '../generated/graphql.ts';
import { EmptyNotice } from '../overview/empty-notice.tsx';
import { FiguresSection } from '../overview/figures-section.tsx';
import { figuresQuestion, trendQuestion } from '../overview/overview-questions.ts';
import { TrendSkeleton } from '../overview/trend-skeleton.tsx';
import { trendViewCodec } from '../overview/trend-view.ts';
import { useReading } from '../reading/use-reading.tsx';
import type { Viewer } from '../viewer/viewer.ts';
import { LocationLinks } from './location-links.tsx';
import { LocationParts } from './location-parts.tsx';
import { LocationTrendSection } from './location-trend-section.tsx';
import styles from './locations.module.css';
import { locationsTexts, locationTexts } from './locations-texts.ts';

/** One location: its figures, its trend, its phases, how complete it is. */
export function LocationPage(props: { today: PlainDate }): ReactElement {
  const { today } = props;
  const { say, language } = useReading();
  const { key } = useParams<{ key: string }>();
  const directory = useDirectory();
  const known = directory.state === 'ready' ? directory.data : null;
  const location = known?.locations.find((one) => one.key === key);
  const title = location === undefined ? say(locationsTexts.location) : nameOf(location, language);
  return (
    <FiguresGate title={title} today={today}>
      {(viewer) => (
        <>
          <PageTitle title={title} status={<DataStanding />} />
          <LocationLinks locations={known?.locations ?? []} current={key} />
          {directory.state === 'failed' ? (
            <FailureNotice failure={directory.failure} onRetry={directory.retry} />
          ) : known === null ? (
            <TrendSkeleton />
          ) : location === undefined ? (
            <Unknown />
          ) : (
            <OneLocation key={key} location={location} directory={known} today={today} viewer={viewer} />
          )}
        </>
      )}
    </FiguresGate>
  );
}

function Unknown(): ReactElement {
  const { say } = useReading();
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{say(locationTexts.unknown)}</h2>
      <p className={styles.lead}>{say(locationTexts.unknownHint)}</p>
    </section>
  );
}

function OneLocation(props: {
  location: Named;
  directory: Directory;
  today: PlainDate;
  viewer: Viewer | null;
}): ReactElement {
  const { location, directory, today, viewer } = props;
  const { filters, view, unread, unknown, showFilters, showView } = usePageState(trendViewCodec, viewer);
  const own = useMemo(() => ({ ...filters, locations: [location.key] }), [filters, location.key]);
  const everywhere = useMemo(() => ({ ...filters, locations: [] }), [filters]);
  const profile = shownProfile(filters.profile, viewer);
  const figures = useAnswer(FiguresDocument, figuresQuestion({ filters: own, today, shown: profile })).answer;
  const trend = useAnswer(TrendDocument, trendQuestion({ filters: everywhere, today })).answer;
  const shownFigures = useLastReady(figures, own);
  const shownTrend = useLastReady(trend, everywhere);
  return (
    <>
      <PrintedFacts profile={profile} />
      <UnreadNotice unread={unread} unknown={unknown} />
      <FilterBar
        filters={filters}
        directory={directory}
        today={today}
        viewer={viewer}
        hasLocations={false}
        hasEvents
        onChange={showFilters}
      />
      {figures.state === 'failed' ? (
        <FailureNotice failure={figures.failure} onRetry={figures.retry} />
      ) : shownFigures?.data.breakdown.rows.length === 0 ? (
        <EmptyNotice
          asOf={filters.asOf}
          hasData={directory.dataStatus.dataVersion > 0}
          onNewest={() => showFilters({ ...filters, asOf: null })}
          onReset={() => showFilters(reset(filters))}
        />
      ) : (
        <div className={styles.sections}>
          <FiguresSection answer={figures} shown={shownFigures} today={today} viewer={viewer} />
          <LocationTrendSection
            answer={trend}
            shown={shownTrend}
            location={location}
            view={view}
            today={today}
            directory={directory}
            onView={showView}
          />
          <LocationParts
            place={{ key: location.key, rank: rankOf(location.key, directory.locations) }}
            filters={everywhere}
            view={view}
            today={today}
            directory={directory}
            viewer={viewer}
            onView={showView}
          />
          <Footnote protection={shownFigures?.data.breakdown.footnotes ?? []} />
        </div>
      )}
    </>
  );
}
