import { count } from './aggregate.ts';
import { type CountMeasure, type QuantityMeasure, standardWaiting } from './measure.ts';

/** M01: entries. */
export const enrolments: CountMeasure = {
  id: 'enrolments',
  kind: 'count',
  label: { de: 'Eintritte', en: 'Enrolments' },
  definition: {
    de: 'Teilnahmen, deren erster Tag in den Zeitraum fällt. Wer dreimal teilnimmt, zählt dreimal.',
    en: 'Participations whose first day lies in the period. Whoever takes part three times counts three times.',
  },
  formula: { de: 'Anzahl der Teilnahmen nach Eintrittsdatum', en: 'Number of participations by entry date' },
  example: {
    de: 'Eintritte: im Januar 9, im Februar 7, im März 8. Im ersten Quartal: 9 + 7 + 8 = 24.',
    en: 'Enrolments: 9 in January, 7 in February, 8 in March. In the first quarter: 9 + 7 + 8 = 24.',
  },
  readingHint: {
    de: 'Zählt Teilnahmen, nicht Personen. Zugewiesene, die nie begonnen haben, sind nicht enthalten.',
    en: 'Counts participations, not persons. People assigned who never started are not included.',
  },
  unknownRule: {
    de: 'Ohne Eintrittsdatum hat niemand begonnen; die Teilnahme zählt hier nicht.',
    en: 'Without an entry date nobody has entered; the participation is not counted.',
  },
  source: 'M01',
  version: 1,
  unit: 'participations',
  fact: 'entry',
  horizon: null,
  waiting: standardWaiting,
  notSplitBy: ['exit_reason'],
  value: count(),
};

/** M02: distinct persons present on at least one day. */
export const participants: CountMeasure = {
  id: 'participants',
  kind: 'count',
  label: { de: 'Teilnehmende (Personen)', en: 'Participants (persons)' },
  definition: {
    de: 'Verschiedene Personen, die im Zeitraum an mindestens einem Tag teilnahmen; der Austrittstag zählt mit.',
    en: 'Different persons present on at least one day of the period; the exit day counts.',
  },
  formula: {
    de: 'Anzahl verschiedener Personen mit Eintritt bis zum letzten und Austritt ab dem ersten Tag des Zeitraums',
    en: 'Number of distinct persons who entered by the last and left on or after the first day of the period',
  },
  example: {
    de: '30 Teilnahmen im Jahr, 4 davon sind die zweite derselben Person: 30 − 4 = 26 Personen.',
    en: '30 participations in the year, 4 of them the second of the same person: 30 − 4 = 26 persons.',
  },
  readingHint: {
    de: 'Jede Person zählt im Zeitraum genau einmal. Werte mehrerer Zeiträume, Standorte oder Projekte lassen sich deshalb nicht addieren.',
    en: 'Every person counts exactly once in the period. Values of several periods, locations or projects can therefore not be added up.',
  },
  unknownRule: null,
  source: 'M02',
  version: 1,
  unit: 'persons',
  fact: 'presence',
  horizon: null,
  waiting: standardWaiting,
  notSplitBy: ['exit_reason'],
  value: { kind: 'distinct_participants', where: null },
};

/** M03: stock at the end of the last day. */
export const stock: CountMeasure = {
  id: 'stock',
  kind: 'count',
  label: { de: 'Bestand', en: 'Stock' },
  definition: {
    de: 'Teilnahmen, die am Ende des letzten Tages des Zeitraums laufen; ohne Zeitraum am Datenstand.',
    en: 'Participations running at the end of the last day of the period; without a period, of the as-of date.',
  },
  formula: {
    de: 'Eintritt ≤ Stichtag und (kein Austritt oder Austritt > Stichtag)',
    en: 'entered ≤ reference day and (not exited or exited > reference day)',
  },
  example: {
    de: 'Am Jahresende laufen 42 Teilnahmen; im Quartal danach gibt es 24 Eintritte und 18 Austritte. Bestand am Quartalsende: 42 + 24 − 18 = 48.',
    en: 'At the end of the year 42 participations are running; the next quarter has 24 enrolments and 18 exits. Stock at the end of the quarter: 42 + 24 − 18 = 48.',
  },
  readingHint: {
    de: 'Eine Momentaufnahme: Sie sagt nicht, wie viele Menschen im Zeitraum teilgenommen haben. Bestände mehrerer Stichtage werden nicht addiert.',
    en: 'A snapshot: it does not say how many people took part in the period. Stocks of several days are not added up.',
  },
  unknownRule: {
    de: 'Ein Austrittsgrund ohne Austrittsdatum beendet die Teilnahme nicht.',
    en: 'An exit reason without an exit date does not end the participation.',
  },
  source: 'M03',
  version: 1,
  unit: 'participations',
  fact: 'stock',
  horizon: null,
  waiting: standardWaiting,
  notSplitBy: ['exit_reason'],
  value: count(),
};

/** M04: mean of the month-end stocks. */
export const averageStock: QuantityMeasure = {
  id: 'average_stock',
  kind: 'quantity',
  label: { de: 'Durchschnittsbestand', en: 'Average stock' },
  definition: {
    de: 'Mittelwert der Bestände an den Monatsenden des Zeitraums, im Kalenderjahr also von zwölf Beständen.',
    en: 'Mean of the stocks at the month ends of the period, so of twelve stocks in a calendar year.',
  },
  formula: {
    de: 'Summe der Bestände an den Monatsenden ÷ Anzahl der Monatsenden',
    en: 'sum of the stocks at the month ends ÷ number of month ends',
  },
  example: {
    de: 'Bestand Ende Januar 40, Ende Februar 44, Ende März 42. Durchschnitt im ersten Quartal: (40 + 44 + 42) ÷ 3 = 42,0.',
    en: 'Stock at the end of January 40, of February 44, of March 42. Average of the first quarter: (40 + 44 + 42) ÷ 3 = 42.0.',
  },
  readingHint: {
    de: 'Zeigt die übliche Größe, nicht die Zahl der Menschen, die im Zeitraum teilgenommen haben. Teilnahmen, die zwischen zwei Monatsenden beginnen und enden, fehlen.',
    en: 'Shows the usual size, not the number of people who took part in the period. Participations that begin and end between two month ends are missing.',
  },
  unknownRule: {
    de: 'Ein Austrittsgrund ohne Austrittsdatum beendet die Teilnahme nicht.',
    en: 'An exit reason without an exit date does not end the participation.',
  },
  source: 'M04',
  version: 1,
  unit: 'participations',
  fact: 'month_end',
  horizon: null,
  waiting: standardWaiting,
  notSplitBy: ['exit_reason'],
  value: count(),
  n: 'month_ends',
};

/** M05: exits. */
export const exits: CountMeasure = {
  id: 'exits',
  kind: 'count',
  label: { de: 'Austritte', en: 'Exits' },
  definition: {
    de: 'Teilnahmen, deren letzter Tag in den Zeitraum fällt, gleich aus welchem Grund.',
    en: 'Participations whose last day lies in the period, whatever the reason.',
  },
  formula: { de: 'Anzahl der Teilnahmen nach Austrittsdatum', en: 'Number of participations by exit date' },
  example: {
    de: '10 reguläre Enden, 3 Arbeitsaufnahmen, 4 Abbrüche, 1 unbekannter Grund: 10 + 3 + 4 + 1 = 18 Austritte.',
    en: '10 regular ends, 3 job starts, 4 dropouts, 1 unknown reason: 10 + 3 + 4 + 1 = 18 exits.',
  },
  readingHint: {
    de: 'Ein Austritt allein ist weder Erfolg noch Abbruch; das sagt erst der Grund. Abgelaufene Teilnahmen ohne erfassten Austritt fehlen, bis er nachgetragen ist.',
    en: 'An exit alone is neither success nor dropout; only the reason tells. Participations past their planned end without a recorded exit are missing until it is recorded.',
  },
  unknownRule: {
    de: 'Ein Austrittsgrund ohne Austrittsdatum ist kein Austritt, sondern ein Befund der Datenqualität.',
    en: 'An exit reason without an exit date is no exit but a finding of data quality.',
  },
  source: 'M05',
  version: 1,
  unit: 'participations',
  fact: 'exit',
  horizon: null,
  waiting: standardWaiting,
  notSplitBy: [],
  value: count(),
};
