import { addDays, type PlainDate, parsePlainDate } from '@neue-wege/domain';
import { lastQuarterEnds } from '../filters/quarter-ends.ts';
import type { ViewCodec } from '../filters/view-codec.ts';

/** Since which day changes are shown; part of the URL. */
export interface ChangesView {
  /** `null`: since the last end of a quarter before the as-of day. */
  readonly since: PlainDate | null;
}

/** Reads the view of a URL; what cannot be read has its default and is named. */
export function readChangesView(parameters: URLSearchParams): {
  view: ChangesView;
  unread: readonly string[];
} {
  const text = parameters.get('since');
  if (text === null || text === '') return { view: { since: null }, unread: [] };
  const since = parsePlainDate(text);
  return since === undefined ? { view: { since: null }, unread: ['since'] } : { view: { since }, unread: [] };
}

/** Writes the view as parameters, without what is the default. */
export function formatChangesView({
  since,
}: ChangesView): readonly (readonly [name: string, text: string])[] {
  return since === null ? [] : [['since', since]];
}

/** How the view is written in the address. */
export const changesViewCodec: ViewCodec<ChangesView> = {
  names: ['since'],
  read: readChangesView,
  format: formatChangesView,
};

/** The earlier day: as chosen, otherwise the last end of a quarter before the later one. */
export function earlierDay({ since }: ChangesView, later: PlainDate): PlainDate {
  return since ?? lastQuarterEnds(addDays(later, -1), 1)[0] ?? addDays(later, -1);
}
