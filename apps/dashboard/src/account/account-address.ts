import type { Language } from '@neue-wege/domain';

/** The page of the own account. */
export const accountPath = '/account';

/** The page after the first link. */
export const welcomePath = '/welcome';

/** The address of the account page in a language. */
export function accountAddress(language: Language): string {
  return language === 'de' ? accountPath : `${accountPath}?lang=${language}`;
}
