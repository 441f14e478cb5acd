/** Where the quarterly returns are listed. */
export const returnsPath = '/returns';

/** The page of the return of a quarter, as a route. */
export const returnRoute = '/returns/:quarter';

export function returnPath(quarter: string): string {
  return `/returns/${encodeURIComponent(quarter)}`;
}
