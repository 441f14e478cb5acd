import type { Language } from '@neue-wege/domain';
import type { DirectoryQuery } from '../generated/graphql.ts';

/** Everything that has a name, and what the figures rest on. */
export type Directory = DirectoryQuery;

/** Something with a key and a name per language. */
export interface Named {
  readonly key: string;
  readonly de: string;
  readonly en: string;
}

export function nameOf(named: Named, language: Language): string {
  return named[language];
}

/** The name of a key, or the key itself where the directory does not know it. */
export function nameOfKey(
  key: string,
  { among, language }: { among: readonly Named[]; language: Language },
): string {
  const named = among.find((one) => one.key === key);
  return named === undefined ? key : nameOf(named, language);
}

/** The place of a key among all of them, which is its colour; an unknown one stands behind them. */
export function rankOf(key: string, among: readonly Named[]): number {
  const index = among.findIndex((one) => one.key === key);
  return index === -1 ? among.length : index;
}
