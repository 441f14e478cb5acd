import type { Text } from '@neue-wege/domain';
import type { Noun } from '../reading/reading.ts';

/** The words around the headline figures. */
export const figureTexts = {
  title: { de: 'Auf einen Blick', en: 'At a glance' },
  completeYear: { de: '{year}, letztes abgeschlossenes Jahr', en: '{year}, the last complete year' },
  dueYear: {
    de: 'Austritte {year}, der jüngste Jahrgang mit abgelaufener Frist ({day})',
    en: 'Exits of {year}, the latest cohort whose due day has passed ({day})',
  },
  completeExits: {
    de: 'Austritte {year}, letztes abgeschlossenes Jahr',
    en: 'Exits of {year}, the last complete year',
  },
  lastShown: {
    de: '{year}, letztes Jahr mit Fällen in dieser Auswahl',
    en: '{year}, the last year with cases in this selection',
  },
  lastShownExits: {
    de: 'Austritte {year}, letztes Jahr mit Fällen in dieser Auswahl',
    en: 'Exits of {year}, the last year with cases in this selection',
  },
  asOfDay: { de: 'am {day}, dem Datenstand', en: 'on {day}, the as-of date' },
  yearEnd: { de: 'am Ende des Jahres {year}', en: 'at the end of {year}' },
  runningYear: { de: '{year}, noch nicht abgeschlossen', en: '{year}, not complete yet' },
  yearSoFar: { de: '{year} bis zum Datenstand', en: '{year} up to the as-of date' },
  wholeYear: { de: 'im Jahr {year}', en: 'in {year}' },
  interval: { de: '95-%-Intervall {range}', en: '95% interval {range}' },
  smallBase: { de: 'kleine Fallzahl', en: 'small number of cases' },
  trend: { de: '{label} {first} bis {last}', en: '{label} {first} to {last}' },
  notPublished: { de: 'Nicht veröffentlicht', en: 'Not published' },
  byProject: { de: 'Zahlen nach Projekt und Jahr', en: 'Figures by project and year' },
  noValue: { de: 'kein Wert, der gezeigt werden darf', en: 'no value that may be shown' },
  merged: { de: 'Mehrere Standorte zusammen', en: 'Several locations together' },
  notPublishedHint: {
    de: 'Geschützt gibt es die Zahlen dieser Seite je Standort und Jahr. Was hier steht, zeigen genaue Werte allein.',
    en: 'The figures of this page are protected per location and year. What stands here is shown by exact values alone.',
  },
} as const satisfies Record<string, Text>;

/** How a value moved. */
export const changeTexts = {
  more: { de: '{n} mehr als {before}', en: '{n} more than in {before}' },
  fewer: { de: '{n} weniger als {before}', en: '{n} fewer than in {before}' },
  same: { de: 'so viele wie {before}', en: 'as many as in {before}' },
  moreThanEnd: { de: '{n} mehr als Ende {before}', en: '{n} more than at the end of {before}' },
  fewerThanEnd: { de: '{n} weniger als Ende {before}', en: '{n} fewer than at the end of {before}' },
  sameAsEnd: { de: 'so viele wie Ende {before}', en: 'as many as at the end of {before}' },
  up: {
    de: 'gesichert höher als {before} (+{points} Prozentpunkte)',
    en: 'higher than in {before}, proven (+{points} percentage points)',
  },
  down: {
    de: 'gesichert niedriger als {before} (−{points} Prozentpunkte)',
    en: 'lower than in {before}, proven (−{points} percentage points)',
  },
  unproven: { de: 'kein gesicherter Unterschied zu {before}', en: 'no proven difference from {before}' },
  tooFew: {
    de: 'mit {before} nicht vergleichbar: Basis unter {base}',
    en: 'not comparable with {before}: base below {base}',
  },
  tooUnknown: {
    de: 'mit {before} nicht vergleichbar: zu viel ist unbekannt',
    en: 'not comparable with {before}: too much is unknown',
  },
  noCases: { de: 'im Jahr {before} keine Fälle', en: 'no cases in {before}' },
  running: {
    de: 'nicht mit {before} verglichen: Das Jahr {year} ist noch nicht zu Ende',
    en: 'not compared with {before}: the year {year} is not over',
  },
  noValue: { de: 'kein Vergleich mit {before} möglich', en: 'no comparison with {before} possible' },
} as const satisfies Record<string, Text>;

/** The two sentences that answer the question of the house. */
export const leadTexts = {
  entries: { de: '{year} gab es {entries}', en: '{year} saw {entries}' },
  entriesSoFar: {
    de: '{year} gab es bisher {entries} (das Jahr ist noch nicht zu Ende)',
    en: '{year} has seen {entries} so far (the year is not over)',
  },
  completion: {
    de: '{share} der Austritte waren Abschlüsse',
    en: '{share} of the exits were completions',
  },
  independence: {
    de: 'Von denen, die {year} austraten und bei Eintritt Leistungen bezogen, waren {months} Monate später {share} unabhängig',
    en: 'Of those who left in {year} and received benefits at entry, {share} were independent of them {months} months later',
  },
} as const satisfies Record<string, Text>;

/** What the overview counts. */
export const nouns = {
  entries: {
    one: { de: '{n} Eintritt', en: '{n} enrolment' },
    other: { de: '{n} Eintritte', en: '{n} enrolments' },
  },
  completions: {
    one: { de: '{n} Abschluss', en: '{n} completion' },
    other: { de: '{n} Abschlüsse', en: '{n} completions' },
  },
} as const satisfies Record<string, Noun>;
