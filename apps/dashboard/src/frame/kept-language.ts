import { type Language, languages } from '@neue-wege/domain';
import { noFilters } from '../filters/filters.ts';
import { replaceParameters } from '../filters/replace-parameters.ts';

const key = 'neue-wege.language';

/** Keeps the language that somebody chose, for addresses that name none. */
export function keepLanguage(language: Language): void {
  window.localStorage.setItem(key, language);
}

/** Writes the kept language into an address that names none, before anything is drawn: the address says all. */
export function applyKeptLanguage(): void {
  const { pathname, search, hash } = window.location;
  const address = inKeptLanguage({ pathname, search }, window.localStorage.getItem(key));
  if (address !== null) window.history.replaceState(window.history.state, '', `${address}${hash}`);
}

/** The address in the language that is kept; `null` where it names one itself, or would be read in that language anyway. */
export function inKeptLanguage(
  place: { readonly pathname: string; readonly search: string },
  kept: string | null,
): string | null {
  const language = languages.find((one) => one === kept);
  const isNamed = new URLSearchParams(place.search).has('lang');
  if (language === undefined || language === noFilters.language || isNamed) return null;
  return replaceParameters(place, { names: ['lang'], parameters: [['lang', language]] });
}
