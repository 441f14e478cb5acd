/** Where the dashboard says what has changed since an earlier day. */
export const changesPath = '/changes';

/** The same up to today, since a day of one's own. */
export function changesSince(since: string): string {
  return `${changesPath}?since=${since}&asOf=`;
}
