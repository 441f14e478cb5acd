import type { Reading } from './reading.ts';

const units = ['kB', 'MB', 'GB'] as const;

/** A size as people read it, in steps of a thousand: `1,2 MB`. */
export function sizeText(bytes: number, { language }: Pick<Reading, 'language'>): string {
  let value = bytes / 1000;
  let index = 0;
  while (value >= 999.5 && index < units.length - 1) {
    value /= 1000;
    index += 1;
  }
  const digits = value >= 10 || index === 0 ? 0 : 1;
  const shown = bytes > 0 && index === 0 ? Math.max(1, Math.round(value)) : value;
  const format = new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${format.format(shown)}\u00a0${units[index]}`;
}
