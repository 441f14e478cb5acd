import {
  dimensionIds,
  type FigureDifference,
  figureIdOf,
  type MeasureValue,
  type ReleaseDifference,
  type ReturnCauses,
} from '@neue-wege/domain';
import { keysDocument, valueDocument } from '../breakdown-json.ts';

/** What two releases of a return say differently as a JSON document; with causes where they are told. */
export function differenceDocument(
  difference: ReleaseDifference,
  { causes }: { readonly causes?: ReturnCauses | undefined } = {},
): object {
  const { before, after, from, to, reason, redefined, same, figures } = difference;
  const side = (of: ReleaseDifference['before'], release: number | null) => ({
    release,
    asOf: of.asOf,
    dataVersion: of.dataVersion,
    catalogueVersion: of.catalogueVersion,
  });
  const { quarter, audience, profile } = after;
  return {
    quarter,
    audience,
    profile,
    before: side(before, from),
    after: side(after, to),
    reason,
    redefined,
    same,
    figures: figures.map((figure) => ({
      ...figureDocument(figure),
      ...(causes && { causes: causes.get(figureIdOf(figure)) ?? null }),
    })),
  };
}

/** One figure with its two values. */
export function figureDocument({ period, keys, before, after, ...figure }: FigureDifference): object {
  const value = (told: MeasureValue | null) => (told === null ? null : valueDocument(told));
  const { section, isTotalOf, measure, ...difference } = figure;
  return {
    section,
    period: { role: period.role, key: period.key },
    ...keysDocument(
      keys,
      dimensionIds.filter((id) => keys[id] !== undefined),
    ),
    isTotalOf,
    measure,
    before: value(before),
    after: value(after),
    ...difference,
  };
}
