import { filterNames, formatFilters, formatQuery, readFilters } from '../filters/filters.ts';

/**
 * The address of another page that asks the same question: the filters, the as-of day, the protection and the language of
 * `search` are kept. What the path says itself, as a parameter or behind `#`, wins.
 */
export function addressIn(path: string, search: string): string {
  const [place = '', hash] = path.split('#');
  const [pathname = '', query = ''] = place.split('?');
  const own = [...new URLSearchParams(query)];
  const kept = [...new URLSearchParams(search)].filter(([name]) => own.every(([said]) => said !== name));
  const { filters } = readFilters(new URLSearchParams([...kept, ...own]));
  const others = own.filter(([name]) => !filterNames.includes(name));
  const parameters = formatQuery([...formatFilters(filters), ...others]);
  return `${pathname}${parameters === '' ? '' : `?${parameters}`}${hash === undefined ? '' : `#${hash}`}`;
}
