import type { Named } from '../directory/directory.ts';
import type { Trend } from '../overview/trend.ts';

/** The trend of one location on the scale of all of them, with all together behind it. */
export function trendOfLocation(trend: Trend, { key }: Pick<Named, 'key'>): Trend {
  return trend.kind === 'counts'
    ? { ...trend, panels: trend.panels.filter(({ location }) => location.key === key) }
    : { ...trend, panels: trend.panels.filter(({ location }) => location.key === key) };
}
