import { completionRate, completions, dropoutRate } from '../catalogue/completion-measures.ts';
import { type DimensionId, dimensionOf } from '../catalogue/dimension.ts';
import { durationMedian } from '../catalogue/duration-measures.ts';
import { enrolments, exits } from '../catalogue/enrolment-measures.ts';
import { type Measure, standardWaiting } from '../catalogue/measure.ts';
import { followUpCoverage, independenceByWorkRate, independenceRate } from '../catalogue/outcome-measures.ts';
import { occupancyRate } from '../catalogue/uptake-measures.ts';
import { type Horizon, horizons } from '../vocabulary/facts.ts';
import type { Text } from '../vocabulary/text.ts';
import {
  everything,
  exitYearsOf,
  maturedQuarters,
  maturedYears,
  quartersOf,
  type ReturnPeriod,
  yearsOf,
  yearsToQuarter,
} from './return-periods.ts';

/** A section of the return: one table of measures by dimensions, asked for each of its periods. */
export interface ReturnSection {
  /** `snake_case`. */
  readonly id: string;
  /** At most 31 letters, digits and blanks: also the name of a sheet. */
  readonly label: Text;
  /** What stands in it and how it is to be read. */
  readonly about: Text;
  /** Empty where it is told of all locations together alone: then each period has one row. */
  readonly by: readonly DimensionId[];
  readonly measures: readonly Measure[];
  /** In the order in which they are read. */
  periods(quarter: string): readonly ReturnPeriod[];
}

/** What became of those who left, so many months later. Each horizon has a year of exits of its own. */
function outcomes(horizon: Horizon): ReturnSection {
  return {
    id: `independence_${horizon}m`,
    label: { de: `Unabhängigkeit ${horizon} Monate`, en: `Independence ${horizon} months` },
    about: {
      de: `Wie viele ${horizon} Monate nach dem Austritt ohne Leistungen leben: die Austritte des letzten Jahres, das am Ende des Berichtsquartals reif ist, und des Jahres davor. Reif ist ein Jahr, wenn für jeden Austritt ${horizon} Monate und die Wartezeit vorbei sind.`,
      en: `How many live without benefits ${horizon} months after their exit: the exits of the last year that is mature at the end of the quarter, and of the year before. A year is mature when ${horizon} months and the waiting time are over for every exit.`,
    },
    by: ['location'],
    measures: [independenceRate(horizon), independenceByWorkRate(horizon), followUpCoverage(horizon)],
    periods: (quarter) => maturedYears(quarter, { horizon, waiting: standardWaiting }),
  };
}

/** Who took part, by what was known of them at entry. */
function entryProfile(dimension: DimensionId): ReturnSection {
  const { label } = dimensionOf(dimension);
  return {
    id: `participants_by_${dimension}`,
    label,
    about: {
      de: `Teilnahmen nach Standort und dem Merkmal „${label.de}“, über alle Jahre bis zum Datenstand. Quoten zählen nur, was reif ist.`,
      en: `Participations by location and “${label.en}”, over all years up to the as-of day. Rates count what is mature alone.`,
    },
    by: ['location', dimension],
    measures: [
      enrolments,
      exits,
      completionRate,
      dropoutRate,
      independenceRate(6),
      independenceByWorkRate(6),
      followUpCoverage(6),
    ],
    periods: everything,
  };
}

/**
 * The sections of the quarterly return in their order; adding one is an entry. Each asks what the published tables answer:
 * by location quarters tell how participations ended, years what became of people too.
 */
export const returnSections: readonly ReturnSection[] = [
  {
    id: 'quarters',
    label: { de: 'Quartale', en: 'Quarters' },
    about: {
      de: 'Eintritte, Austritte und wie die Teilnahmen endeten: im Berichtsquartal, in den drei Quartalen davor und im gleichen Quartal des Vorjahres. Jedes Quartal steht für sich; sie sind nicht addiert.',
      en: 'Entries, exits and how participations ended: in the quarter, in the three quarters before and in the same quarter a year before. Each quarter stands by itself; they are not added up.',
    },
    by: ['location'],
    measures: [enrolments, exits, completions, completionRate, dropoutRate, durationMedian],
    periods: quartersOf,
  },
  {
    id: 'year_to_quarter',
    label: { de: 'Jahr bis Quartalsende', en: 'Year to end of quarter' },
    about: {
      de: 'Eintritte, Austritte und Abschlüsse vom 1. Januar bis zum Ende des Berichtsquartals und im gleichen Teil des Vorjahres, als Summe der Quartale. Wo ein Quartal geheim gehalten ist, ist es auch die Summe. Für die Öffentlichkeit ist jedes Quartal für sich gerundet und wird nicht addiert.',
      en: 'Entries, exits and completions from 1 January to the end of the quarter and in the same part of the year before, as the sum of the quarters. Where a quarter is confidential, so is the sum. For the public each quarter is rounded by itself and not added up.',
    },
    by: ['location'],
    measures: [enrolments, exits, completions],
    periods: yearsToQuarter,
  },
  {
    id: 'years',
    label: { de: 'Jahre', en: 'Years' },
    about: {
      de: 'Eintritte, Austritte und wie die Teilnahmen endeten: im Jahr des Berichtsquartals bis zum Datenstand und im Vorjahr, mit den vereinbarten Zielen.',
      en: 'Entries, exits and how participations ended: in the year of the quarter up to the as-of day and in the year before, with the agreed targets.',
    },
    by: ['location'],
    measures: [enrolments, exits, completions, completionRate, dropoutRate, durationMedian],
    periods: yearsOf,
  },
  {
    id: 'exit_reasons',
    label: { de: 'Austrittsgründe', en: 'Exit reasons' },
    about: {
      de: 'Warum Teilnahmen endeten, über alle Jahre bis zum Datenstand.',
      en: 'Why participations ended, over all years up to the as-of day.',
    },
    by: ['location', 'exit_reason'],
    measures: [exits, durationMedian],
    periods: everything,
  },
  {
    id: 'independence_6m_quarters',
    label: { de: 'Unabhängigkeit je Quartal', en: 'Independence by quarter' },
    about: {
      de: 'Wie viele 6 Monate nach dem Austritt ohne Leistungen leben: die Austritte des Quartals, das mit dem Ende des Berichtsquartals reif ist, weil dann für jeden von ihnen 6 Monate und die Wartezeit vorbei sind, der drei Quartale davor und des gleichen Quartals im Vorjahr. Nur für alle Standorte zusammen: An einem Standort endet in einem Quartal so wenig, dass fast jede Zahl geheim gehalten werden müsste.',
      en: 'How many live without benefits 6 months after their exit: the exits of the quarter that is mature with the end of the quarter of the return, as 6 months and the waiting time are over then for each of them, of the three quarters before and of the same quarter a year before. For all locations together alone: at one location so few leave in a quarter that almost every figure would have to be withheld.',
    },
    by: [],
    measures: [independenceRate(6), independenceByWorkRate(6), followUpCoverage(6)],
    periods: (quarter) => maturedQuarters(quarter, { horizon: 6, waiting: standardWaiting }),
  },
  ...horizons.map(outcomes),
  entryProfile('sex'),
  entryProfile('age_band'),
  entryProfile('single_parent'),
  entryProfile('long_term_recipient'),
  entryProfile('residence'),
  entryProfile('target_group'),
  {
    id: 'runs',
    label: { de: 'Durchläufe', en: 'Runs' },
    about: {
      de: 'Eintritte, Austritte und Auslastung jedes Durchlaufs bis zum Datenstand. Die Auslastung, Teilnahmetage von Platztagen, gilt für den ganzen Durchlauf und steht dort, wo Eintritte und Austritte gezeigt sind, mindestens zehn eingetreten und alle ausgetreten sind; die Teilnahmetage sind auf Monate zu 30 Tagen gerundet. Bei Summen und für die Öffentlichkeit steht sie nicht: sonst ließe sich ausrechnen, was geheim gehalten ist.',
      en: 'Entries, exits and occupancy of every run up to the as-of day. The occupancy, participant-days of place-days, is that of the whole run and stands where entries and exits are shown, at least ten have entered and all have left; participant-days are rounded to months of 30 days. It does not stand beside sums nor for the public: else what is confidential could be computed.',
    },
    by: ['run'],
    measures: [enrolments, exits, durationMedian, occupancyRate],
    periods: everything,
  },
  {
    id: 'data_quality',
    label: { de: 'Datenqualität', en: 'Data quality' },
    about: {
      de: 'Bei wie vielen Austritten bekannt ist, was 3, 6, 12 und 24 Monate danach war: für die Austritte im Jahr des Berichtsquartals und in den drei Jahren davor. Wie oft ein Austrittsgrund unbekannt ist, steht bei den Jahren als unbekannter Teil der Abschlussquote.',
      en: 'Of how many exits it is known what was 3, 6, 12 and 24 months later: for the exits in the year of the quarter and in the three years before. How often an exit reason is unknown stands with the years, as the unknown part of the completion rate.',
    },
    by: ['location'],
    measures: horizons.map(followUpCoverage),
    periods: (quarter) => exitYearsOf(quarter, 3),
  },
];
