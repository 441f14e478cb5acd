import { count } from './aggregate.ts';
import { type CountMeasure, standardWaiting } from './measure.ts';

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
