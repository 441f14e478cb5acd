import type { ReleaseDetails } from './release.ts';

/** Where the bytes of a frozen file are. */
export function fileAddress(
  { quarter, number }: Pick<ReleaseDetails, 'quarter' | 'number'>,
  { audience, lang, format }: Pick<ReleaseDetails['files'][number], 'audience' | 'lang' | 'format'>,
): string {
  const asked = new URLSearchParams({ audience: audience.toLowerCase(), lang });
  return `/returns/${quarter}/${number}.${format}?${asked.toString()}`;
}
