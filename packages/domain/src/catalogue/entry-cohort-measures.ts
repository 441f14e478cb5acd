import { count, isIn } from './aggregate.ts';
import { type RateMeasure, standardWaiting } from './measure.ts';
import { workedRate } from './worked-rate.ts';

const entryCohort = {
  kind: 'rate',
  version: 1,
  unit: 'share',
  fact: 'entry',
  horizon: null,
  waiting: standardWaiting,
  ripens: 'plan',
  notSplitBy: ['exit_reason'],
  denominator: count(),
  unknown: count(isIn('standing', ['unknown_end', 'present'])),
} as const satisfies Partial<RateMeasure>;

/** M11: share of the entries of a period that ended as dropouts. */
export const dropoutRateEntryCohort: RateMeasure = {
  ...entryCohort,
  id: 'dropout_rate_entry_cohort',
  label: { de: 'Abbruchquote (Eintrittskohorte)', en: 'Dropout rate (entry cohort)' },
  definition: {
    de: 'Anteil der Eintritte des Zeitraums, die als Abbruch endeten. Die Kohorte ist reif, wenn alle Teilnahmen beendet und alle geplanten Enden samt Wartezeit vorüber sind.',
    en: 'Share of the entries of the period that ended as dropouts. The cohort is mature when all its participations have ended and all planned ends and the waiting time are over.',
  },
  formula: {
    de: 'als Abbruch beendete Eintritte ÷ alle Eintritte der Kohorte',
    en: 'entries that ended as dropouts ÷ all entries of the cohort',
  },
  example: workedRate(
    {
      de: '50 Eintritte, alle beendet: 8 Abbrüche, 40 andere Enden, 2 mit unbekanntem Grund.',
      en: '50 entries, all ended: 8 dropouts, 40 other ends, 2 with an unknown reason.',
    },
    { numerator: 8, denominator: 50, unknown: 2 },
  ),
  readingHint: {
    de: 'Folgt denselben Eintritten bis zum Ende und ist deshalb zwischen Zeiträumen vergleichbar. Austritte geteilt durch Eintritte eines Zeitraums wären keine Abbruchquote.',
    en: 'Follows the same entries to their end and can therefore be compared between periods. Exits divided by entries of one period would be no dropout rate.',
  },
  unknownRule: {
    de: 'Unbekannter Grund bleibt im Nenner und zählt nicht als Abbruch. Eine laufende Teilnahme oder eine ohne geplantes Ende (eigenes oder des Durchlaufs) hält die Kohorte unreif. In Zeilen ohne Zeitraum zählen alle Eintritte, deren geplantes Ende samt Wartezeit vorüber ist; wer dann noch teilnimmt, zählt als unbekannt.',
    en: 'An unknown reason stays in the denominator and is no dropout. A running participation, or one without a planned end (its own or its run’s), keeps the cohort immature. Rows without a period count all entries whose planned end and waiting time are over; whoever is present then counts as unknown.',
  },
  source: 'M11',
  numerator: count(isIn('standing', ['dropout'])),
};

/** M29: share of the entries of a period that completed. */
export const completionRateEntryCohort: RateMeasure = {
  ...entryCohort,
  id: 'completion_rate_entry_cohort',
  label: { de: 'Abschlussquote (Eintrittskohorte)', en: 'Completion rate (entry cohort)' },
  definition: {
    de: 'Anteil der Eintritte des Zeitraums, die regulär endeten oder ihr Ziel vorzeitig erreichten. Die Kohorte ist reif, wenn alle Teilnahmen beendet und alle geplanten Enden samt Wartezeit vorüber sind.',
    en: 'Share of the entries of the period that ended regularly or reached their goal early. The cohort is mature when all its participations have ended and all planned ends and the waiting time are over.',
  },
  formula: {
    de: 'abgeschlossene Eintritte ÷ alle Eintritte der Kohorte',
    en: 'entries that completed ÷ all entries of the cohort',
  },
  example: workedRate(
    {
      de: '50 Eintritte, alle beendet: 31 Abschlüsse, 17 andere Enden, 2 mit unbekanntem Grund.',
      en: '50 entries, all ended: 31 completions, 17 other ends, 2 with an unknown reason.',
    },
    { numerator: 31, denominator: 50, unknown: 2 },
  ),
  readingHint: {
    de: 'Gegenstück zur Abbruchquote der Eintrittskohorte; frühe Erfolge wie ein Arbeitsbeginn stehen dazwischen. Sagt nichts über die Zeit nach dem Austritt.',
    en: 'Counterpart of the dropout rate of the entry cohort; early successes such as a job start stand between them. Says nothing about the time after the exit.',
  },
  unknownRule: {
    de: 'Unbekannter Grund bleibt im Nenner und zählt nicht als Abschluss. Eine laufende Teilnahme oder eine ohne geplantes Ende (eigenes oder des Durchlaufs) hält die Kohorte unreif. In Zeilen ohne Zeitraum zählen alle Eintritte, deren geplantes Ende samt Wartezeit vorüber ist; wer dann noch teilnimmt, zählt als unbekannt.',
    en: 'An unknown reason stays in the denominator and is no completion. A running participation, or one without a planned end (its own or its run’s), keeps the cohort immature. Rows without a period count all entries whose planned end and waiting time are over; whoever is present then counts as unknown.',
  },
  source: 'M29',
  numerator: count(isIn('standing', ['completed'])),
};
