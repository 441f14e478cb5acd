import { formatQuery } from './filters.ts';

/** Where somebody is. */
interface Place {
  readonly pathname: string;
  readonly search: string;
}

/** The address with some parameters replaced by others; what nobody named stays as it is, behind them. */
export function replaceParameters(
  { pathname, search }: Place,
  {
    names,
    parameters,
  }: { names: readonly string[]; parameters: readonly (readonly [name: string, text: string])[] },
): string {
  const others = [...new URLSearchParams(search)].filter(([name]) => !names.includes(name));
  const query = formatQuery([...parameters, ...others]);
  return query === '' ? pathname : `${pathname}?${query}`;
}
