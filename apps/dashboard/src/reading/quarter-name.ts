import { periodTexts } from './period-texts.ts';
import type { Reading } from './reading.ts';

/** `3. Quartal 2026` for `2026-Q3`; `null` for what is no quarter. */
export function quarterName(key: string, { say }: Pick<Reading, 'say'>): string | null {
  const [, year = '', quarter] = /^(\d{4})-Q([1-4])$/.exec(key) ?? [];
  return quarter === undefined ? null : say(periodTexts.quarter, { quarter, year });
}
