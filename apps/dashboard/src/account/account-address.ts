import type { Language } from '@neue-wege/domain';

/** The page of the own account. */
export const accountPath = '/account';

/** Its address in a language. */
export function accountAddress(language: Language): string {
  return language === 'de' ? accountPath : `${accountPath}?lang=${language}`;
}
