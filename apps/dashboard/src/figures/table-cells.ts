import type { ValueStatus } from '@neue-wege/domain';
import type { Reading } from '../reading/reading.ts';
import { quantityText } from '../values/quantity-text.ts';
import { basisText, countText, intervalText, rateText } from '../values/rate-text.ts';
import type { Count, Quantity, Rate } from '../values/value-parts.ts';
import { stateText } from '../values/value-state.ts';

/**
 * A cell: what is written, and whether it is a number (to the right) or words (to the left). Where there is no number its
 * reason stands there, behind its sign; `isBrief` shows the sign alone and leaves the words to assistive technology.
 */
export interface TableCell {
  readonly text: string;
  readonly isNumber: boolean;
  readonly absence?: ValueStatus;
  readonly isBrief?: boolean;
  /** What stands below a number in small letters. */
  readonly details?: readonly string[];
}

interface State {
  readonly status: ValueStatus;
  readonly preliminary: boolean;
}

export function countCell(count: Count, reading: Reading): TableCell {
  return count.value === null ? absentCell(count, reading) : numberCell(countText(count, reading));
}

/** A rate, or the counts behind it where they are too few for one. */
export function rateCell(rate: Rate, reading: Reading): TableCell {
  return rate.value === null ? absentCell(rate, reading) : numberCell(rateText(rate, reading));
}

export function quantityCell(quantity: Quantity, reading: Reading): TableCell {
  return quantity.value === null
    ? absentCell(quantity, reading)
    : numberCell(quantityText(quantity, reading));
}

/** The interval of a rate; without one, the sign of why. */
export function intervalCell(rate: Rate, reading: Reading): TableCell {
  const text = intervalText(rate, reading);
  return text === null ? briefCell(rate, reading) : numberCell(text);
}

/** The counts behind a rate; without them, the sign of why. */
export function basisCell(rate: Rate, reading: Reading): TableCell {
  const text = basisText(rate, reading);
  return text === null ? briefCell(rate, reading) : numberCell(text);
}

/** How many are unknown, which may be withheld of a rate that is shown. */
export function unknownCell(rate: Rate, reading: Reading): TableCell {
  if (rate.unknown !== null) return numberCell(reading.count(rate.unknown));
  const isWithheldAlone = rate.denominator !== null;
  return isWithheldAlone
    ? absentCell({ status: 'CONFIDENTIAL', preliminary: false }, reading)
    : briefCell(rate, reading);
}

/** The state in words. */
export function stateCell(value: State, reading: Reading): TableCell {
  return { text: stateText(value, reading), isNumber: false };
}

function numberCell(text: string): TableCell {
  return { text, isNumber: true };
}

function absentCell(value: State, reading: Reading): TableCell {
  return { text: stateText(value, reading), isNumber: true, absence: value.status };
}

function briefCell(value: State, reading: Reading): TableCell {
  return { ...absentCell(value, reading), isBrief: true };
}
