import {
  type DimensionId,
  type DisclosureProfile,
  isDimensionId,
  type Measure,
  type PublishedTable,
  publishedTables,
  tablesFor,
} from '@neue-wege/domain';
import type { TableQuestion } from '../figures/published-instead.ts';

/** Why a question has no answer, or none with sense in it. */
export type Refusal =
  /** The catalogue does not split these measures by this dimension. */
  | { readonly kind: 'not-split'; readonly dimension: DimensionId; readonly measures: readonly Measure[] }
  /** These measures exist per year alone, and no rows or filter name years. */
  | { readonly kind: 'only-per-year'; readonly measures: readonly Measure[] }
  /** Nothing is published by this dimension, with whatever else. */
  | { readonly kind: 'never-split'; readonly dimension: DimensionId }
  /** No published table is split by both. */
  | { readonly kind: 'not-together'; readonly dimensions: readonly DimensionId[] }
  /** No published table holds these measures, by whatever dimension. */
  | { readonly kind: 'never-measured'; readonly measures: readonly Measure[] }
  /** No table of this split holds these measures. */
  | { readonly kind: 'not-measured'; readonly measures: readonly Measure[] }
  /** No table of this split can be narrowed by these filters. */
  | { readonly kind: 'not-filtered'; readonly dimensions: readonly DimensionId[] }
  /** Several keys would have to be merged, which is done only where rows show them apart. */
  | { readonly kind: 'merging'; readonly dimensions: readonly DimensionId[] };

/** Why a question has no answer, the nearest reason first; `null` where it has one. */
export function refusalOf(question: TableQuestion): Refusal | null {
  return catalogueRefusal(question) ?? (question.profile === 'EXACT' ? null : protectionRefusal(question));
}

function catalogueRefusal({ by, measures, where }: TableQuestion): Refusal | null {
  for (const dimension of by) {
    const unsplit = measures.filter(({ notSplitBy }) => notSplitBy.includes(dimension));
    if (unsplit.length > 0) return { kind: 'not-split', dimension, measures: unsplit };
  }
  const yearly = measures.filter(({ onlyPer }) => onlyPer === 'year');
  const isPerYear = by.includes('year') || where.year?.length === 1;
  return yearly.length > 0 && !isPerYear ? { kind: 'only-per-year', measures: yearly } : null;
}

function protectionRefusal(question: TableQuestion): Refusal | null {
  const { by, measures, where, profile } = question;
  const answers = (some: Partial<TableQuestion>): boolean => tablesFor({ ...question, ...some }).length > 0;
  if (answers({})) return null;
  const tables = tablesOf(profile);
  const unknown = by.find((dimension) => tables.every(({ dimensions }) => !dimensions.includes(dimension)));
  if (unknown !== undefined) return { kind: 'never-split', dimension: unknown };
  const unpublished = measures.filter(({ id }) => tables.every((table) => !table.measures.includes(id)));
  if (unpublished.length > 0) return { kind: 'never-measured', measures: unpublished };
  if (!answers({ measures: [], where: {} })) return { kind: 'not-together', dimensions: by };
  const missing = measures.filter((measure) => !answers({ measures: [measure], where: {} }));
  if (missing.length > 0) return { kind: 'not-measured', measures: missing };
  if (!answers({ where: {} })) return { kind: 'not-measured', measures };
  return filterRefusal(where, answers);
}

function filterRefusal(
  where: TableQuestion['where'],
  answers: (some: Partial<TableQuestion>) => boolean,
): Refusal {
  const chosen = Object.entries(where).filter(([, keys]) => keys !== undefined);
  const blocking = chosen.filter(([id, keys]) => !answers({ where: { [id]: keys } }));
  const merging = blocking.filter(([id, keys]) => answers({ where: { [id]: keys?.slice(0, 1) } }));
  if (merging.length > 0) return { kind: 'merging', dimensions: idsOf(merging) };
  return { kind: 'not-filtered', dimensions: idsOf(blocking.length === 0 ? chosen : blocking) };
}

function idsOf(entries: readonly (readonly [string, unknown])[]): readonly DimensionId[] {
  return entries.map(([id]) => id).filter(isDimensionId);
}

function tablesOf(profile: DisclosureProfile): readonly PublishedTable[] {
  return publishedTables.filter(({ profiles }) => profiles.includes(profile));
}
