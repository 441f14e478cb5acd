/** Where deliveries are made and looked at. */
export const importsPath = '/imports';

/** The page of a delivery under way, as a route. */
export const jobRoute = '/imports/job/:id';

/** The page of a past import, as a route. */
export const importRoute = '/imports/:number';

export function jobPath(id: string): string {
  return `/imports/job/${encodeURIComponent(id)}`;
}

export function importPath(number: number): string {
  return `/imports/${number}`;
}
