import { filterNames } from './filters.ts';

/** Longer names are cut: whoever makes an address could have the page say anything otherwise. */
const longest = 24;

/**
 * The parameters of a URL that a page does not know, beside the filters, which every page takes along; what tells the way by
 * which somebody came (`utm_source`) is no part of a question.
 */
export function unknownNames(parameters: URLSearchParams, known: readonly string[]): readonly string[] {
  const names = [...new Set(parameters.keys())].filter(
    (name) => name !== '' && !filterNames.includes(name) && !known.includes(name) && !name.startsWith('utm_'),
  );
  return names.map((name) => (name.length > longest ? `${name.slice(0, longest)}…` : name));
}
