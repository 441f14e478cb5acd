import {
  type BreakdownInput,
  type DimensionFilters,
  type DisclosureProfile,
  dimensionIds,
  dimensionOf,
  isDimensionId,
  measureIds,
  measureOf,
} from '@neue-wege/domain';
import { type Asked, chosenYears } from '../figures/chosen.ts';
import type { TableQuestion } from '../figures/published-instead.ts';
import type {
  BreakdownFilter,
  Dimension,
  ExplorationQueryVariables,
  MeasureId,
} from '../generated/graphql.ts';
import type { ExploreView } from './explore-view.ts';

/** The question of the page: filters, the day that "today" is, and what was chosen. */
export interface Explored extends Asked {
  readonly view: ExploreView;
}

/** The keys asked for per dimension, from the filters of every page and those of this one. */
export function exploreWhere({ filters, today, view }: Explored): DimensionFilters {
  const { locations, projects } = filters;
  const years = chosenYears({ filters, today });
  return {
    ...(locations.length > 0 ? { location: locations } : {}),
    ...(projects.length > 0 ? { project: projects } : {}),
    ...(years === undefined ? {} : { year: years.map(String) }),
    ...view.where,
  };
}

/** The question as files, the command line and programs ask it: with the totals of the server. */
export function exploreInput(explored: Explored, profile: DisclosureProfile): BreakdownInput {
  const { filters, view } = explored;
  return {
    by: view.by,
    measures: view.measures,
    where: exploreWhere(explored),
    asOf: filters.asOf,
    margins: true,
    profile,
  };
}

/** The same question, to be held against what is published. */
export function exploreTableQuestion(explored: Explored, profile: DisclosureProfile): TableQuestion {
  const { view } = explored;
  return {
    by: view.by,
    measures: view.measures.flatMap((id) => measureOf(id) ?? []),
    where: exploreWhere(explored),
    profile,
  };
}

/** The question as the page itself asks it. */
export function exploreVariables(explored: Explored): ExplorationQueryVariables {
  const { filters, view } = explored;
  return {
    by: dimensionsOf(view),
    measures: view.measures.map((id) => id.toUpperCase()).filter(isMeasure),
    where: filterOf(exploreWhere(explored)),
    asOf: filters.asOf,
    profile: filters.profile,
  };
}

/** The dimensions as the schema spells them. */
export function dimensionsOf({ by }: Pick<ExploreView, 'by'>): readonly Dimension[] {
  return by.map((id) => id.toUpperCase()).filter(isDimension);
}

/** The spelling of GraphQL: fields in camel case, keys of closed lists as enum values, years as numbers. */
export function filterOf(where: DimensionFilters): BreakdownFilter {
  const fields = Object.entries(where).map(
    ([id, keys]) =>
      [
        fieldOf(id),
        (keys ?? []).map((key) => (id === 'year' ? Number(key) : isEnum(id) ? key.toUpperCase() : key)),
      ] as const,
  );
  return Object.fromEntries(fields);
}

/** `independence_rate_6m` → `independenceRate6m`: how the schema spells an id as a field. */
export function fieldOf(id: string): string {
  return id.replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** Whether the schema has an enum for the keys of a dimension: those of age bands begin with digits and cannot be one. */
export function isEnum(id: string): boolean {
  const source = isDimensionId(id) ? dimensionOf(id).source : null;
  return source?.kind === 'codes' && Object.keys(source.labels).every((key) => /^[a-z]/.test(key));
}

function isDimension(name: string): name is Dimension {
  return dimensionIds.some((id) => id.toUpperCase() === name);
}

function isMeasure(name: string): name is MeasureId {
  return measureIds.some((id) => id.toUpperCase() === name);
}
