import { InvalidArgumentError } from '@commander-js/extra-typings';
import { isPeriodKey, type PlainDate, parsePlainDate } from '@neue-wege/domain';

/** Filters per dimension: the keys asked for. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** Reads a day, `2026-09-30`. */
export function parseDay(text: string): PlainDate {
  const day = parsePlainDate(text);
  if (day === undefined) throw new InvalidArgumentError('Write a day like 2026-09-30.');
  return day;
}

/** Reads a quarter, `2026-Q3`. */
export function parseQuarter(text: string): string {
  if (!isPeriodKey('quarter', text)) throw new InvalidArgumentError('Write a quarter like 2026-Q3.');
  return text;
}

/** Reads a list, `location,year`; `\,` is a comma inside a name. */
export function parseList(text: string): readonly string[] {
  return text
    .split(/(?<!\\),/)
    .map((part) => part.replaceAll('\\,', ',').trim())
    .filter((part) => part !== '');
}

/** Reads one filter, `location=bocholt,borken`, and adds it to those before it. */
export function collectFilter(text: string, before: Filters): Filters {
  const [, dimension, list] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
  const keys = parseList(list ?? '');
  if (dimension === undefined || keys.length === 0) {
    throw new InvalidArgumentError('Write a filter like location=bocholt,borken.');
  }
  const name = dimension.trim();
  return { ...before, [name]: [...(before[name] ?? []), ...keys] };
}

/** Adds one more value of an option that may be repeated. */
export function collect(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}

/** Reads a reason, which is kept with what it explains. */
export function parseReason(text: string): string {
  const reason = text.trim();
  if (reason === '') throw new InvalidArgumentError('Say why, in a few words.');
  return reason;
}

/** Reads a SHA-256 in hex. */
export function parseHash(text: string): string {
  const hash = text.trim().toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new InvalidArgumentError('Write all 64 digits.');
  return hash;
}

/** Reads a whole number from 0. */
export function parseWhole(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Write a whole number from 0 to 999999999.');
  return Number(text);
}

/** Reads a fraction, `0.4`. */
export function parseFraction(text: string): number {
  if (!/^\d+([.,]\d+)?$/.test(text)) throw new InvalidArgumentError('Write a fraction of 1 like 0.4.');
  return Number(text.replace(',', '.'));
}

/** Reads locations, `bocholt,borken`, or `all`. */
export function parseLocations(text: string): 'all' | readonly string[] {
  if (text.trim() === 'all') return 'all';
  const locations = parseList(text);
  if (locations.length === 0)
    throw new InvalidArgumentError('Write keys of locations like bocholt,borken, or all.');
  return locations;
}
