import type { Interval, Language } from '@neue-wege/domain';

/** Writes numbers and days as people read them in one language. Rates come as fractions of 1 and are rounded half up. */
export interface NumberFormat {
  /** A whole number: `1.204`. */
  readonly count: (value: number) => string;
  /** A number with so many decimals, two at most: `17,3`. */
  readonly decimal: (value: number, digits: number) => string;
  /** A share in percent: `31,2 %`. */
  readonly share: (value: number, digits: number) => string;
  /** Both ends of an interval in percent, the sign once: `26,4–36,5 %`. */
  readonly shareRange: (interval: Interval, digits: number) => string;
  /** A difference of two rates, without its sign: `3,1`. */
  readonly points: (difference: number) => string;
  /** A day: `30.09.2026`. */
  readonly day: (date: string) => string;
  /** An instant, by the clocks of the Jobcenter: `30.09.2026, 14:05`. */
  readonly moment: (instant: string) => string;
}

const locales: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };

/** The formats of a language: DIN 5008 in German, with a no-break space before the percent sign. */
export function createNumberFormat(language: Language): NumberFormat {
  const locale = locales[language];
  const count = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const decimals = [0, 1, 2].map(
    (digits) =>
      new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  );
  const shares = [0, 1].map(
    (digits) =>
      new Intl.NumberFormat(locale, {
        style: 'percent',
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
  );
  const day = new Intl.DateTimeFormat(locale, {
    day: '2-digit',
    month: language === 'de' ? '2-digit' : 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const moment = new Intl.DateTimeFormat(locale, {
    day: '2-digit',
    month: language === 'de' ? '2-digit' : 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Berlin',
  });
  const decimal = (value: number, digits: number): string => (decimals[digits] ?? count).format(value);
  const share = (value: number, digits: number): string => (shares[digits] ?? count).format(value);
  return {
    count: (value) => count.format(value),
    decimal,
    share,
    shareRange: ({ lower, upper }, digits) => `${decimal(lower * 100, digits)}–${share(upper, digits)}`,
    points: (difference) => decimal(Math.abs(difference * 100), 1),
    day: (date) => day.format(new Date(`${date}T00:00:00Z`)),
    moment: (instant) => moment.format(new Date(instant)),
  };
}
