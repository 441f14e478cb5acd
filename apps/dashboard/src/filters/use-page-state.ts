import { useMemo } from 'react';
import { navigate, useSearch } from 'wouter/use-browser-location';
import { useToday } from '../reading/use-today.tsx';
import type { Viewer } from '../viewer/viewer.ts';
import { type Filters, filterNames, formatFilters } from './filters.ts';
import { filtersFor } from './filters-for.ts';
import { replaceParameters } from './replace-parameters.ts';
import { unknownNames } from './unknown-names.ts';
import type { ViewCodec } from './view-codec.ts';

/** What the address says, and how to go on from there. */
export interface PageState<View> {
  readonly filters: Filters;
  readonly view: View;
  /** The names of the parameters that could not be read and have their default. */
  readonly unread: readonly string[];
  /** The names of the parameters that this page does not know. */
  readonly unknown: readonly string[];
  readonly showFilters: (filters: Filters) => void;
  readonly showView: (view: View) => void;
  /** Both at once, as one step that the browser goes back by. */
  readonly show: (next: { readonly filters: Filters; readonly view: View }) => void;
}

/** The state of a page, which is its address. */
export function usePageState<View>(codec: ViewCodec<View>, viewer: Viewer | null): PageState<View> {
  const search = useSearch();
  const today = useToday();
  const { filters, view, unread, unknown } = useMemo(() => {
    const parameters = new URLSearchParams(search);
    const read = filtersFor({ viewer, today }, parameters);
    const own = codec.read(parameters);
    return {
      filters: read.filters,
      view: own.view,
      unread: [...read.unread, ...own.unread],
      unknown: unknownNames(parameters, codec.names),
    };
  }, [search, codec, viewer, today]);
  const go = (parameters: readonly (readonly [name: string, text: string])[]): void =>
    navigate(replaceParameters(window.location, { names: [...filterNames, ...codec.names], parameters }));
  return {
    filters,
    view,
    unread,
    unknown,
    showFilters: (next) => go([...formatFilters(next), ...codec.format(view)]),
    showView: (next) => go([...formatFilters(filters), ...codec.format(next)]),
    show: (next) => go([...formatFilters(next.filters), ...codec.format(next.view)]),
  };
}
