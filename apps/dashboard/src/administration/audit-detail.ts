import { isAuditAction, type Text } from '@neue-wege/domain';
import type { Reading } from '../reading/reading.ts';
import { auditTexts, detailNames } from './audit-texts.ts';

/** One thing that an entry says beside who and what. */
export interface DetailLine {
  readonly name: string;
  readonly value: string;
}

/** The detail of an entry line by line: what lies within another is named with it, `Vorher – Rollen`. */
export function detailLines(detail: unknown, reading: Reading): readonly DetailLine[] {
  return linesOf(detail, { names: [], reading });
}

function linesOf(
  value: unknown,
  { names, reading }: { names: readonly string[]; reading: Reading },
): readonly DetailLine[] {
  if (isList(value) && value.some((one) => typeof one === 'object' && one !== null)) {
    return value.flatMap((one, index) => linesOf(one, { names: numbered(names, index), reading }));
  }
  if (typeof value === 'object' && value !== null && !isList(value)) {
    return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
      linesOf(inner, { names: [...names, nameOf(name, { value: inner, reading })], reading }),
    );
  }
  return [{ name: names.join(' – '), value: valueText(value, reading) }];

  function numbered(of: readonly string[], index: number): readonly string[] {
    return isList(value) && value.length === 1
      ? of
      : [...of.slice(0, -1), `${of.at(-1) ?? ''} ${index + 1}`.trim()];
  }
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function nameOf(name: string, { value, reading }: { value: unknown; reading: Reading }): string {
  const { say } = reading;
  // Of a change it is what was before, of a filter the first day.
  if (name === 'from' && typeof value === 'string') return say(auditTexts.from);
  const names: Readonly<Record<string, Text>> = detailNames;
  const known = Object.hasOwn(names, name) ? names[name] : undefined;
  return known === undefined ? name : say(known);
}

function valueText(value: unknown, reading: Reading): string {
  const { say, moment, day } = reading;
  if (value === null || value === undefined) return '–';
  if (typeof value === 'boolean') return say(value ? auditTexts.yes : auditTexts.no);
  if (typeof value === 'number') return String(value);
  if (isList(value)) {
    return value.length === 0 ? '–' : value.map((one) => valueText(one, reading)).join(', ');
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (text === 'all') return say(auditTexts.all);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return day(text);
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text)) return moment(text);
  return text;
}

/** Whether an entry wants to be looked at: somebody or something behaves as nobody should. */
export function isAlarm(action: string): boolean {
  const id = action.toLowerCase();
  return isAuditAction(id) && (id === 'unusual_questions' || id === 'alarm');
}
