import type { Language } from '@neue-wege/domain';

/** The address of a page in a language; German is the one that needs no saying. */
export function addressIn(path: string, language: Language): string {
  return language === 'de' ? path : `${path}?lang=${language}`;
}
