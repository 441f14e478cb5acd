import type { PlainDate } from '@neue-wege/domain';
import type { ReactElement, ReactNode } from 'react';
import type { Directory } from '../directory/directory.ts';
import { useDirectory } from '../directory/use-directory.tsx';
import { shownProfile } from '../filters/answered.ts';
import { FilterBar } from '../filters/filter-bar.tsx';
import { UnreadNotice } from '../filters/unread-notice.tsx';
import { type PageState, usePageState } from '../filters/use-page-state.ts';
import type { ViewCodec } from '../filters/view-codec.ts';
import { DataStanding } from '../frame/data-standing.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { PrintedFacts } from '../frame/printed-facts.tsx';
import type { Viewer } from '../viewer/viewer.ts';
import { FiguresGate } from './figures-gate.tsx';

/** What the parts of a page of figures are made of. */
export interface FiguresPageState<View> extends PageState<View> {
  readonly today: PlainDate;
  readonly viewer: Viewer | null;
  /** `null` until it is known. */
  readonly directory: Directory | null;
}

/** A page of figures: title, filters, and whatever `children` make of them; whoever sees no figures is told so instead. */
export function FiguresPage<View>(props: {
  title: string;
  today: PlainDate;
  codec: ViewCodec<View>;
  /** Whether something is drawn over time, in which readers may mark events of their own. */
  hasEvents?: boolean;
  /** What stands in the place of the filters that other pages have. */
  bar?: (state: FiguresPageState<View>) => ReactNode;
  children: (state: FiguresPageState<View>) => ReactNode;
}): ReactElement {
  const { title, today, codec, hasEvents, bar, children } = props;
  return (
    <FiguresGate title={title} today={today}>
      {(viewer) => (
        <Figures title={title} today={today} codec={codec} hasEvents={hasEvents} bar={bar} viewer={viewer}>
          {children}
        </Figures>
      )}
    </FiguresGate>
  );
}

function Figures<View>(props: {
  title: string;
  today: PlainDate;
  codec: ViewCodec<View>;
  hasEvents: boolean | undefined;
  bar: ((state: FiguresPageState<View>) => ReactNode) | undefined;
  viewer: Viewer | null;
  children: (state: FiguresPageState<View>) => ReactNode;
}): ReactElement {
  const { title, today, codec, hasEvents, bar, viewer, children } = props;
  const state = usePageState(codec, viewer);
  const answer = useDirectory();
  const directory = answer.state === 'ready' ? answer.data : null;
  const { filters, unread, unknown, showFilters } = state;
  const whole = { ...state, today, viewer, directory };
  return (
    <>
      <PageTitle title={title} status={<DataStanding />} />
      <PrintedFacts profile={shownProfile(filters.profile, viewer)} />
      <UnreadNotice unread={unread} unknown={unknown} />
      {bar === undefined ? (
        <FilterBar
          filters={filters}
          directory={directory}
          today={today}
          viewer={viewer}
          hasEvents={hasEvents}
          onChange={showFilters}
        />
      ) : (
        bar(whole)
      )}
      {children(whole)}
    </>
  );
}
