import {
  type DimensionFilters,
  type DimensionId,
  dimensionIds,
  formatBreakdownParameters,
  type Issue,
  isDimensionId,
  measureIds,
  parseBreakdownParameters,
  parseFilters,
} from '@neue-wege/domain';
import type { FigureForm } from '../figures/figure-frame.tsx';
import type { ViewCodec } from '../filters/view-codec.ts';

/** What is asked beside the filters of every page, and how it is shown; part of the URL. */
export interface ExploreView {
  /** Ids of measures, in the order of the catalogue. */
  readonly measures: readonly string[];
  /** What rows are split by: one dimension, or a second one within the first. */
  readonly by: readonly [DimensionId] | readonly [DimensionId, DimensionId];
  /** The keys of dimensions for which no other page has a filter. */
  readonly where: DimensionFilters;
  readonly form: FigureForm;
}

/** More columns than these cannot be read any more. */
export const mostMeasures = 8;

export const defaultExploreView: ExploreView = {
  measures: ['enrolments', 'completion_rate', 'independence_rate_6m'],
  by: ['location', 'year'],
  where: {},
  form: 'chart',
};

/** The dimensions that are filtered on this page alone; the others are filters of every page. */
export const ownFilterIds: readonly DimensionId[] = dimensionIds.filter(
  (id) => id !== 'location' && id !== 'project' && id !== 'year',
);

/** Reads the view of a URL, written as for files (contract 8); what cannot be read has its default and is named. */
export function readExploreView(parameters: URLSearchParams): {
  view: ExploreView;
  unread: readonly string[];
} {
  const unread: string[] = [];
  const read = <Value>(
    name: string,
    { parse, otherwise }: { parse: (list: readonly string[]) => Value | undefined; otherwise: Value },
  ): Value => {
    const text = parameters.get(name);
    if (text === null || text === '') return otherwise;
    const value = parse(listOf(text));
    if (value === undefined) unread.push(name);
    return value ?? otherwise;
  };
  const where = Object.fromEntries(
    ownFilterIds.flatMap((id) => {
      const keys = read<readonly string[]>(id, { parse: (list) => keysOf(id, list), otherwise: [] });
      return keys.length === 0 ? [] : [[id, keys]];
    }),
  );
  const view: ExploreView = {
    measures: read('measures', { parse: measuresOf, otherwise: defaultExploreView.measures }),
    by: read('by', { parse: byOf, otherwise: defaultExploreView.by }),
    where,
    form: read<FigureForm>('show', { parse: formOf, otherwise: defaultExploreView.form }),
  };
  return { view, unread };
}

/** Writes the view as parameters, without what is the default. */
export function formatExploreView(view: ExploreView): readonly (readonly [name: string, text: string])[] {
  const { measures, by, where, form } = view;
  const same = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join();
  return [
    ...formatBreakdownParameters({
      by: same(by, defaultExploreView.by) ? [] : by,
      measures: same(measures, defaultExploreView.measures) ? [] : measures,
      where,
    }).filter(([, text]) => text !== ''),
    ...(form === defaultExploreView.form ? [] : [['show', form] as const]),
  ];
}

/** How the view is written in the address. */
export const exploreViewCodec: ViewCodec<ExploreView> = {
  names: ['by', 'measures', ...ownFilterIds, 'show'],
  read: readExploreView,
  format: formatExploreView,
};

/** Ids in the order of the catalogue, so that the same choice is the same address. */
export function inOrder(measures: readonly string[]): readonly string[] {
  return measureIds.filter((id) => measures.includes(id));
}

function listOf(text: string): readonly string[] {
  return parseBreakdownParameters([['by', text]]).by;
}

function measuresOf(ids: readonly string[]): readonly string[] | undefined {
  const isRead = ids.every((id) => measureIds.includes(id)) && new Set(ids).size <= mostMeasures;
  return isRead ? inOrder(ids) : undefined;
}

function byOf(ids: readonly string[]): ExploreView['by'] | undefined {
  const [first, second, ...others] = ids;
  if (first === undefined || !isDimensionId(first) || others.length > 0) return undefined;
  if (second === undefined) return [first];
  return isDimensionId(second) && second !== first ? [first, second] : undefined;
}

function keysOf(id: DimensionId, keys: readonly string[]): readonly string[] | undefined {
  const issues: Issue[] = [];
  const filters = parseFilters({ [id]: keys }, issues);
  return issues.length === 0 ? filters[id] : undefined;
}

function formOf([form]: readonly string[]): FigureForm | undefined {
  return form === 'chart' || form === 'table' ? form : undefined;
}
