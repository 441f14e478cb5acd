import type { ReactElement } from 'react';
import { reset } from '../filters/filters.ts';
import { EmptyNotice } from '../overview/empty-notice.tsx';
import type { FiguresPageState } from './figures-page.tsx';

/** Why a page of figures has nothing to show for its filters, with the ways out. */
export function NothingToShow(
  props: Pick<FiguresPageState<unknown>, 'filters' | 'directory' | 'showFilters'>,
): ReactElement {
  const { filters, directory, showFilters } = props;
  return (
    <EmptyNotice
      asOf={filters.asOf}
      hasData={directory === null || directory.dataStatus.dataVersion > 0}
      onNewest={() => showFilters({ ...filters, asOf: null })}
      onReset={() => showFilters(reset(filters))}
    />
  );
}
