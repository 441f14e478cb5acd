import { measureOf } from '@neue-wege/domain';
import type { ViewCodec } from '../filters/view-codec.ts';

/** The targets that are looked at. */
export interface TargetsView {
  /** `null`: the newest year that has any. */
  readonly year: number | 'all' | null;
  /** The id of a measure; `null`: every one. */
  readonly measure: string | null;
}

export const newestTargets: TargetsView = { year: null, measure: null };

/** Addresses of earlier days name the year like this. */
const formerName = 'for';

/** The targets looked at, as parameters of the address. */
export const targetsView: ViewCodec<TargetsView> = {
  names: ['year', 'measure', formerName],
  read(parameters) {
    const name = parameters.has(formerName) && !parameters.has('year') ? formerName : 'year';
    const year = parameters.get(name);
    const measure = parameters.get('measure');
    const readYear = year === null ? null : parseYear(year);
    const readMeasure = measure !== null && measureOf(measure) !== undefined ? measure : null;
    return {
      view: { year: readYear ?? null, measure: readMeasure },
      unread: [...(readYear === undefined ? [name] : []), ...(readMeasure === measure ? [] : ['measure'])],
    };
  },
  format: ({ year, measure }) => [
    ...(year === null ? [] : [['year', String(year)] as const]),
    ...(measure === null ? [] : [['measure', measure] as const]),
  ],
};

/** Reads `all` or the number of a year; `undefined` for anything else. */
export function parseYear(text: string): number | 'all' | undefined {
  if (text === 'all') return 'all';
  return /^(19|2\d)\d\d$/.test(text) ? Number(text) : undefined;
}
