/** Where locations are set side by side. */
export const locationsPath = '/locations';

/** Where one location is told of. */
export const locationRoute = '/locations/:key';

export function locationPath(key: string): string {
  return `${locationsPath}/${encodeURIComponent(key)}`;
}
