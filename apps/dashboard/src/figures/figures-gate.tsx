import type { PlainDate } from '@neue-wege/domain';
import { type ReactElement, type ReactNode, useMemo } from 'react';
import { navigate, useSearch } from 'wouter/use-browser-location';
import { futureDay, readFilters } from '../filters/filters.ts';
import { replaceParameters } from '../filters/replace-parameters.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { FutureNotice } from '../overview/empty-notice.tsx';
import { NoRightNotice } from '../viewer/no-right-notice.tsx';
import { useViewer } from '../viewer/use-viewer.tsx';
import { may, type Viewer } from '../viewer/viewer.ts';

/** A page of figures for whoever sees figures, of a day that has come; otherwise its title and why there is none. */
export function FiguresGate(props: {
  title: string;
  today: PlainDate;
  children: (viewer: Viewer | null) => ReactNode;
}): ReactElement {
  const { title, today, children } = props;
  const viewer = useViewer();
  const search = useSearch();
  const future = useMemo(
    () => futureDay(readFilters(new URLSearchParams(search)).filters, today),
    [search, today],
  );
  if (viewer !== null && !may(viewer, 'FIGURES')) {
    return (
      <>
        <PageTitle title={title} />
        <NoRightNotice viewer={viewer} missing="figures" />
      </>
    );
  }
  if (future !== null) {
    return (
      <>
        <PageTitle title={title} />
        <FutureNotice asOf={future} onToday={showToday} />
      </>
    );
  }
  return <>{children(viewer)}</>;
}

function showToday(): void {
  navigate(replaceParameters(window.location, { names: ['asOf'], parameters: [] }));
}
