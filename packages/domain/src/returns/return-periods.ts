import { type Period, periodKeyOf, periodOf } from '../calendar/period.ts';
import { addMonths, earlierOf, type PlainDate, yearOf } from '../calendar/plain-date.ts';
import type { Text } from '../vocabulary/text.ts';

/** What a period is to the quarter of a return, as files name it. */
export const periodRoles = {
  quarter: { label: { de: 'Berichtsquartal', en: 'quarter of the return' } },
  earlier_quarter: { label: { de: 'früheres Quartal', en: 'earlier quarter' } },
  quarter_year_before: { label: { de: 'gleiches Quartal im Vorjahr', en: 'same quarter a year before' } },
  year_to_quarter: {
    label: { de: 'Jahr bis zum Quartalsende', en: 'year to the end of the quarter' },
  },
  year_before_to_quarter: {
    label: { de: 'gleicher Teil des Vorjahres', en: 'same part of the year before' },
  },
  year: { label: { de: 'Jahr des Berichtsquartals', en: 'year of the quarter' } },
  year_before: { label: { de: 'Vorjahr', en: 'year before' } },
  newly_mature_exits: {
    label: {
      de: 'Austrittsjahr, im Berichtsquartal reif geworden',
      en: 'exits of a year, mature in the quarter',
    },
  },
  mature_exits: {
    label: {
      de: 'letztes Austrittsjahr, das schon reif war',
      en: 'exits of the last year that was mature already',
    },
  },
  mature_exits_before: { label: { de: 'Austrittsjahr davor', en: 'exits of the year before' } },
  newly_mature_quarter: {
    label: {
      de: 'Austrittsquartal, mit dem Berichtsquartal reif',
      en: 'exits of a quarter, mature with the quarter',
    },
  },
  mature_quarter: {
    label: { de: 'früheres Austrittsquartal', en: 'exits of an earlier quarter' },
  },
  mature_quarter_year_before: {
    label: {
      de: 'gleiches Austrittsquartal im Vorjahr',
      en: 'exits of the same quarter a year before',
    },
  },
  exits_of_year: { label: { de: 'Austrittsjahr', en: 'exits of the year' } },
  everything: { label: { de: 'alles bis zum Datenstand', en: 'everything up to the as-of day' } },
} as const satisfies Record<string, { label: Text }>;

/** One of {@link periodRoles}. */
export type PeriodRole = keyof typeof periodRoles;

/** A period of a return: a quarter or year by its key, or without one all days up to the as-of day. */
export type ReturnPeriod =
  | { readonly role: PeriodRole; readonly grain: 'quarter' | 'year'; readonly key: string }
  | { readonly role: 'everything'; readonly grain: null; readonly key: null };

/** Months that an outcome takes: until its due day, and of waiting for late records. */
interface OutcomeTiming {
  readonly horizon: number;
  readonly waiting: number;
}

/** The quarter so many quarters before another. */
export function quarterBefore(quarter: string, quarters: number): string {
  return periodKeyOf('quarter', addMonths(periodOf('quarter', quarter).first, -3 * quarters));
}

/** The quarter reported after the three before it and the same one a year before, oldest first. */
export function quartersOf(quarter: string): readonly ReturnPeriod[] {
  return fiveQuarters(quarter, {
    yearBefore: 'quarter_year_before',
    earlier: 'earlier_quarter',
    own: 'quarter',
  });
}

/**
 * The quarter of exits whose outcomes become mature in a quarter, after the three before it and the same one a year before, oldest
 * first: all of them are mature at the end of the quarter.
 */
export function maturedQuarters(quarter: string, timing: OutcomeTiming): readonly ReturnPeriod[] {
  return fiveQuarters(maturedQuarter(quarter, timing), {
    yearBefore: 'mature_quarter_year_before',
    earlier: 'mature_quarter',
    own: 'newly_mature_quarter',
  });
}

function fiveQuarters(
  quarter: string,
  { yearBefore, earlier, own }: Readonly<Record<'yearBefore' | 'earlier' | 'own', PeriodRole>>,
): readonly ReturnPeriod[] {
  const roles = [yearBefore, earlier, earlier, earlier, own];
  return roles.map((role, place) => ({ role, grain: 'quarter', key: quarterBefore(quarter, 4 - place) }));
}

/** The year up to the end of the quarter, after the same part of the year before; each has the key of its last quarter. */
export function yearsToQuarter(quarter: string): readonly ReturnPeriod[] {
  return [
    { role: 'year_before_to_quarter', grain: 'quarter', key: quarterBefore(quarter, 4) },
    { role: 'year_to_quarter', grain: 'quarter', key: quarter },
  ];
}

/** The quarters of which a period is the sum, in their order; `null` where it is a period by itself. */
export function quartersAdded({ role, key }: ReturnPeriod): readonly string[] | null {
  if (key === null || (role !== 'year_to_quarter' && role !== 'year_before_to_quarter')) return null;
  const year = key.slice(0, 4);
  return ['Q1', 'Q2', 'Q3', 'Q4'].map((part) => `${year}-${part}`).filter((one) => one <= key);
}

/** What a period is called in files for people: its key, or the first and the last of the quarters added up; `null` for everything. */
export function periodName(period: ReturnPeriod): string | null {
  const [first, ...others] = quartersAdded(period) ?? [];
  return first === undefined || others.length === 0 ? period.key : `${first} – ${period.key}`;
}

/** The year of the quarter after the one before it. */
export function yearsOf(quarter: string): readonly ReturnPeriod[] {
  const year = yearOf(periodOf('quarter', quarter).first);
  return [
    { role: 'year_before', grain: 'year', key: String(year - 1) },
    { role: 'year', grain: 'year', key: String(year) },
  ];
}

/** The exits of the year of the quarter, and of so many years before it, oldest first. */
export function exitYearsOf(quarter: string, before: number): readonly ReturnPeriod[] {
  const year = yearOf(periodOf('quarter', quarter).first);
  return Array.from({ length: before + 1 }, (_, index) => ({
    role: 'exits_of_year',
    grain: 'year',
    key: String(year - before + index),
  }));
}

/** Everything that happened up to the as-of day. */
export function everything(): readonly ReturnPeriod[] {
  return [{ role: 'everything', grain: null, key: null }];
}

/**
 * The quarter of exits whose outcomes become mature in a quarter: due day and waiting time of its last day end there. Both are
 * whole quarters together.
 */
export function maturedQuarter(quarter: string, { horizon, waiting }: OutcomeTiming): string {
  const quarters = (horizon + waiting) / 3;
  if (!Number.isInteger(quarters)) throw new Error('horizon and waiting time are whole quarters together');
  return quarterBefore(quarter, quarters);
}

/**
 * The last year of exits whose outcomes are mature at the end of a quarter, after the one before it. Years, as by location
 * outcomes are published by year of exit alone.
 */
export function maturedYears(quarter: string, timing: OutcomeTiming): readonly ReturnPeriod[] {
  const matured = maturedQuarter(quarter, timing);
  const isWholeYear = matured.endsWith('-Q4');
  const year = yearOf(periodOf('quarter', matured).first) - (isWholeYear ? 0 : 1);
  return [
    { role: 'mature_exits_before', grain: 'year', key: String(year - 1) },
    { role: isWholeYear ? 'newly_mature_exits' : 'mature_exits', grain: 'year', key: String(year) },
  ];
}

/** The days that a period covers as far as an as-of day has come; `first` is `null` where it has no beginning. */
export function daysCovered(
  period: ReturnPeriod,
  asOf: PlainDate,
): { readonly first: PlainDate | null; readonly through: PlainDate } {
  const { grain, key } = period;
  if (grain === null) return { first: null, through: asOf };
  const { last }: Period = periodOf(grain, key);
  const { first } = periodOf(grain, quartersAdded(period)?.[0] ?? key);
  return { first, through: earlierOf(last, asOf) };
}
