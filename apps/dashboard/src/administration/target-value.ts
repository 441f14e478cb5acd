import { type Language, type Measure, type TargetFault, targetFault } from '@neue-wege/domain';
import type { Reading } from '../reading/reading.ts';
import { agreedText } from '../values/agreed-text.ts';

/** Why a typed value is none of the measure: nothing stands there, no number, or one that may be a share of 1. */
export type ValueFault = 'missing' | 'not_a_number' | 'maybe_fraction' | TargetFault;

/** Reads a value as people type it: rates in percent, with or without the sign; the rest in the unit of the measure. */
export function parseTargetValue(
  text: string,
  { measure, language }: { measure: Measure; language: Language },
): { readonly value: number } | { readonly fault: ValueFault } {
  const bare = text.replaceAll(/[\s\u00a0\u202f]/g, '');
  if (bare === '') return { fault: 'missing' };
  const isRate = measure.kind === 'rate';
  const hasSign = isRate && bare.endsWith('%');
  const number = parseNumber(hasSign ? bare.slice(0, -1) : bare, language);
  if (number === undefined) return { fault: 'not_a_number' };
  if (isRate && !hasSign && number > 0 && number <= 1) return { fault: 'maybe_fraction' };
  // Without the last digits, which are those of the machine.
  const value = isRate ? Number((number / 100).toPrecision(12)) : number;
  // `1,000` may be meant for a thousand.
  const hasFraction = measure.kind === 'count' && bare.includes(signs[language].decimal);
  const fault = hasFraction ? 'not_whole' : targetFault(measure, value);
  return fault === null ? { value } : { fault };
}

/** The value as it would be typed. */
export function typedTargetValue(
  value: number,
  { measure, reading }: { measure: Measure; reading: Reading },
): string {
  const { decimal } = reading;
  if (measure.kind === 'rate') return agreedText(value, { measure, reading });
  return Number.isInteger(value) ? String(value) : decimal(value, 1);
}

/** What a typed value is taken for, to be seen before it is sent; `null` where it is none. */
export function readTargetText(
  text: string,
  { measure, reading }: { measure: Measure; reading: Reading },
): string | null {
  const read = parseTargetValue(text, { measure, language: reading.language });
  if ('fault' in read) return null;
  const { value } = read;
  const isExact = measure.kind !== 'rate' || Math.abs(value * 1000 - Math.round(value * 1000)) < 1e-9;
  return isExact
    ? agreedText(value, { measure, reading })
    : `≈\u00a0${reading.decimal(value * 100, 2)}\u00a0%`;
}

const signs = { de: { decimal: ',', thousands: '.' }, en: { decimal: '.', thousands: ',' } } as const;

/** A number in the writing of a language; its other sign separates thousands, or is taken for a slip of the decimal one. */
function parseNumber(text: string, language: Language): number | undefined {
  const { decimal, thousands } = signs[language];
  const isGrouped = new RegExp(`^-?\\d{1,3}(\\${thousands}\\d{3})+(\\${decimal}\\d+)?$`).test(text);
  const plain = isGrouped ? text.replaceAll(thousands, '') : text.replace(thousands, decimal);
  const pointed = plain.replace(decimal, '.').replace('\u2212', '-');
  return /^-?\d{1,12}(\.\d{1,15})?$/.test(pointed) ? Number(pointed) : undefined;
}
