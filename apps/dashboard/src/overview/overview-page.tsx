import type { PlainDate } from '@neue-wege/domain';
import { type ReactElement, useMemo } from 'react';
import { navigate, useSearch } from 'wouter/use-browser-location';
import { FailureNotice } from '../ask/failure-notice.tsx';
import { type Answer, useAnswer } from '../ask/use-answer.ts';
import { useDirectory } from '../directory/use-directory.tsx';
import { FilterBar } from '../filters/filter-bar.tsx';
import { filterTexts } from '../filters/filter-texts.ts';
import { type Filters, filterNames, formatFilters, noFilters, readFilters } from '../filters/filters.ts';
import { replaceParameters } from '../filters/replace-parameters.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { FiguresDocument, type FiguresQuery, TrendDocument } from '../generated/graphql.ts';
import { useReading } from '../reading/use-reading.tsx';
import { EmptyNotice } from './empty-notice.tsx';
import { FiguresSection } from './figures-section.tsx';
import { Footnote } from './footnote.tsx';
import styles from './overview-page.module.css';
import { figuresQuestion, trendQuestion } from './overview-questions.ts';
import { overviewTexts } from './overview-texts.ts';
import { TrendSection } from './trend-section.tsx';
import { formatTrendView, readTrendView, type TrendView, trendViewNames } from './trend-view.ts';

/** Who came, who completed, who lives without benefits: at a glance, and per location and year. */
export function OverviewPage(props: { today: PlainDate }): ReactElement {
  const { today } = props;
  const { say } = useReading();
  const search = useSearch();
  const { filters, view, unread } = useMemo(() => readPage(search), [search]);
  const directory = useDirectory();
  const questions = useMemo(
    () => ({ figures: figuresQuestion({ filters, today }), trend: trendQuestion({ filters, today }) }),
    [filters, today],
  );
  const figures = useAnswer(FiguresDocument, questions.figures).answer;
  const trend = useAnswer(TrendDocument, questions.trend).answer;
  const known = directory.state === 'ready' ? directory.data : null;

  const showFilters = (next: Filters): void => go([...formatFilters(next), ...formatTrendView(view)]);
  const showView = (next: TrendView): void => go([...formatFilters(filters), ...formatTrendView(next)]);

  const hasData = known === null || known.dataStatus.dataVersion > 0;
  const isEmpty = !hasData || hasNoRows(figures);
  return (
    <>
      <PageTitle title={say(overviewTexts.title)} />
      {unread.length === 0 ? null : (
        <p className={styles.unread} role="alert">
          {say(filterTexts.unread, { names: unread.join(', ') })}
        </p>
      )}
      {directory.state === 'failed' && figures.state !== 'failed' ? (
        <FailureNotice failure={directory.failure} onRetry={directory.retry} />
      ) : null}
      <FilterBar filters={filters} directory={known} today={today} onChange={showFilters} />
      {isEmpty ? (
        <EmptyNotice
          asOf={filters.asOf}
          hasData={hasData}
          onNewest={() => showFilters({ ...filters, asOf: null })}
          onReset={() => showFilters({ ...noFilters, language: filters.language })}
        />
      ) : (
        <>
          <FiguresSection answer={figures} filters={filters} today={today} />
          <TrendSection
            answer={trend}
            filters={filters}
            view={view}
            today={today}
            directory={known}
            onView={showView}
          />
          <Footnote />
        </>
      )}
    </>
  );
}

function readPage(search: string): { filters: Filters; view: TrendView; unread: readonly string[] } {
  const parameters = new URLSearchParams(search);
  const { filters, unread } = readFilters(parameters);
  const { view, unread: unreadView } = readTrendView(parameters);
  return { filters, view, unread: [...unread, ...unreadView] };
}

function go(parameters: readonly (readonly [name: string, text: string])[]): void {
  navigate(replaceParameters(window.location, { names: [...filterNames, ...trendViewNames], parameters }));
}

function hasNoRows(figures: Answer<FiguresQuery>): boolean {
  return figures.state === 'ready' && figures.data.breakdown.rows.length === 0;
}
