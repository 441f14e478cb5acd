import { importRules } from '@neue-wege/domain';
import { type CellReader, problem } from './cell-reading.ts';

/** The sign before the fraction. */
export type DecimalSign = ',' | '.';

const mostDigits = 15;

/** A reader of whole numbers within limits. */
export function integerReader({ min, max }: { min: number; max: number }): CellReader {
  const notANumber = problem('not_a_number', importRules.not_a_number.message({ min, max }));
  const outOfRange = problem('number_out_of_range', importRules.number_out_of_range.message({ min, max }));
  return (text) => {
    if (!/^-?\d{1,15}$/.test(text)) return notANumber;
    const value = Number(text);
    return value < min || value > max ? outOfRange : String(value);
  };
}

/**
 * A reader of decimal numbers that writes them plainly (`-1234.5`). With the decimal sign known, the other one may group
 * thousands. Without it `12,5` and `12.5` are read, but `1.234` is refused: it may be 1234.
 */
export function numberReader(decimal: DecimalSign | undefined): CellReader {
  const tooLong = problem(
    'number_out_of_range',
    importRules.number_out_of_range.message({ digits: mostDigits }),
  );
  const notANumber = problem('not_a_number', importRules.not_a_number.message({ decimal }));
  const percent = problem('not_a_number', importRules.not_a_number.message({ decimal, isPercent: true }));
  return (text) => {
    const plain = decimal === undefined ? plainNumber(text) : plainNumberWith(decimal, text);
    if (plain === undefined) return text.endsWith('%') ? percent : notANumber;
    return plain.replace(/[-.]/g, '').length > mostDigits ? tooLong : plain;
  };
}

function plainNumber(text: string): string | undefined {
  const match = /^(-?)(\d+)(?:[.,](\d+))?$/.exec(text);
  if (match === null) return undefined;
  const [sign = '', whole = '', fraction = ''] = match.slice(1);
  const mayBeThousands = fraction.length === 3 && whole.length <= 3 && !whole.startsWith('0');
  return mayBeThousands ? undefined : joined({ sign, whole, fraction });
}

function plainNumberWith(decimal: DecimalSign, text: string): string | undefined {
  const match = (
    decimal === ','
      ? /^(-?)([1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,(\d+))?$/
      : /^(-?)([1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.(\d+))?$/
  ).exec(text);
  if (match === null) return undefined;
  const [sign = '', whole = '', fraction = ''] = match.slice(1);
  return joined({ sign, whole: whole.replace(/[.,]/g, ''), fraction });
}

function joined(parts: { sign: string; whole: string; fraction: string }): string {
  const whole = parts.whole.replace(/^0+(?=\d)/, '');
  const fraction = parts.fraction.replace(/0+$/, '');
  const number = fraction === '' ? whole : `${whole}.${fraction}`;
  return number === '0' ? number : parts.sign + number;
}
