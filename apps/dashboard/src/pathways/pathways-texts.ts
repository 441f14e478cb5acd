import type { Text } from '@neue-wege/domain';
import type { Noun } from '../reading/reading.ts';

/** The words of the page about pathways. */
export const pathwaysTexts = {
  title: { de: 'Wege', en: 'Pathways' },
  section: { de: 'Was aus den Eintritten wurde', en: 'What became of those who entered' },
  cohort: { de: 'Eintritte', en: 'Enrolments of' },
  all: { de: 'aller Jahre', en: 'all years' },
  entries: { de: 'Eingetreten', en: 'Entered' },
  notStarted: { de: 'Nicht angetreten', en: 'Not taken up' },
  entered: { de: 'Eintritt', en: 'Entry' },
  standing: { de: 'Stand am {day}', en: 'Standing on {day}' },
  outcome: { de: '6 Monate nach Austritt', en: '6 months after exit' },
  told: {
    de: 'Von {entries} {cohort}: {parts}.',
    en: 'Of {entries} {cohort}: {parts}.',
  },
  toldCompleted: { de: '{n} abgeschlossen', en: '{n} completed' },
  toldEarly: { de: '{n} früh mit Erfolg beendet', en: '{n} ended early with success' },
  toldDropout: { de: '{n} abgebrochen', en: '{n} dropped out' },
  toldOther: { de: '{n} anders oder unbekannt beendet', en: '{n} ended in another or an unknown way' },
  toldPresent: { de: '{n} noch im Gange', en: '{n} are still under way' },
  inYear: { de: 'des Jahres {year}', en: 'of {year}' },
  ofAll: { de: 'aller Jahre', en: 'of all years' },
  completedThen: {
    de: 'Sechs Monate nach dem Abschluss waren {n} von {all} unabhängig von Leistungen; {rest}.',
    en: 'Six months after completion {n} of {all} were independent of benefits; {rest}.',
  },
  completedAll: {
    de: 'Sechs Monate nach dem Abschluss waren {n} von {all} unabhängig von Leistungen{rest}.',
    en: 'Six months after completion {n} of {all} were independent of benefits{rest}.',
  },
  restNot: { de: '{n} waren es nicht', en: '{n} were not' },
  restUnknown: { de: 'von {n} ist es unbekannt', en: 'of {n} it is unknown' },
  restNotDue: { de: 'bei {n} steht es noch aus', en: 'of {n} it is still to come' },
  notStartedToo: {
    de: 'Dazu kommen {amount}, die niemand angetreten hat.',
    en: 'Besides there are {amount} that nobody took up.',
  },
  of: { de: 'von {all}: {label}', en: 'of {all}: {label}' },
  running: {
    de: 'Von diesem Jahrgang ist noch nicht alles fällig. Der jüngste, von dem alles bekannt sein kann, ist {year}.',
    en: 'Of this cohort not everything is due yet. The latest of which everything can be known is {year}.',
  },
  caption: {
    de: 'Eintritte {cohort} nach Stand und Bezug sechs Monate nach dem Austritt, Datenstand {day}',
    en: 'Enrolments {cohort} by standing and receipt six months after exit, as of {day}',
  },
  amount: { de: 'Anzahl', en: 'Number' },
  status: { de: 'Status', en: 'Status' },
  assigned: { de: 'Nur zugewiesen', en: 'Assigned alone' },
  loading: { de: 'Wird geladen …', en: 'Loading …' },
  updating: { de: 'Wird aktualisiert …', en: 'Updating …' },
  row: { de: 'Stand', en: 'Standing' },
  what: { de: 'Wege', en: 'Pathways' },
  total: { de: 'Alle Eintritte', en: 'All enrolments' },
  noCohort: {
    de: 'In diesem Jahr gab es in dieser Auswahl keine Eintritte.',
    en: 'There were no enrolments in this year in this selection.',
  },
  hint: {
    de: 'Pfeiltasten gehen nach oben und unten zu anderen Gruppen, nach rechts zu dem, was daraus wurde, nach links zurück. Escape schließt die Anzeige.',
    en: 'Arrow keys move up and down to other groups, right to what became of them, left back. Escape closes the display.',
  },
} as const satisfies Record<string, Text>;

/** What is counted on the page about pathways. */
export const pathwaysNouns = {
  entries: {
    one: { de: '{n} Eintritt', en: '{n} enrolment' },
    other: { de: '{n} Eintritten', en: '{n} enrolments' },
  },
  assignments: {
    one: { de: '{n} Zuweisung', en: '{n} assignment' },
    other: { de: '{n} Zuweisungen', en: '{n} assignments' },
  },
} as const satisfies Record<string, Noun>;
