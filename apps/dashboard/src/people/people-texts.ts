import type { Text } from '@neue-wege/domain';
import type { Noun } from '../reading/reading.ts';

/** The words of the page that finds a person. */
export const peopleTexts = {
  title: { de: 'Person finden', en: 'Find a person' },
  key: { de: 'Schlüssel im Fallverfahren', en: 'Key in the case-management system' },
  keyHint: {
    de: 'Zum Beispiel die Kundennummer. Sie wird auf dem Server sofort in ein Pseudonym verwandelt und nirgends gespeichert; dass gesucht wurde, steht im Protokoll.',
    en: 'For example the customer number. The server turns it into a pseudonym at once and keeps it nowhere; that somebody searched is kept in the audit.',
  },
  keyMissing: { de: 'Geben Sie den Schlüssel ein.', en: 'Enter the key.' },
  keyWrong: {
    de: 'Ein Schlüssel hat 1 bis 200 Zeichen in einer Zeile.',
    en: 'A key has 1 to 200 characters on one line.',
  },
  find: { de: 'Finden', en: 'Find' },
  finding: { de: 'Wird gesucht …', en: 'Searching …' },
  refused: { de: 'Der Server hat die Suche abgelehnt.', en: 'The server refused the search.' },
  otherKey: {
    de: 'Auf diesem Server liegt ein anderer Pseudonymschlüssel als der, mit dem die Daten geladen wurden. Wenden Sie sich an die Technik.',
    en: 'This server has another pseudonym key than the one that the data were loaded with. Turn to support.',
  },
  nobody: { de: 'Niemand mit diesem Schlüssel', en: 'Nobody with this key' },
  nobodyHint: {
    de: 'Prüfen Sie Schreibweise, Leerzeichen und führende Nullen. Vielleicht nahm die Person nur an Standorten teil, die Sie nicht sehen, oder sie steht in keiner Lieferung.',
    en: 'Check spelling, spaces and leading zeros. The person may have taken part only at locations that you do not see, or be in no import.',
  },
  pseudonym: { de: 'Pseudonym', en: 'Pseudonym' },
  notAll: { de: 'Gezeigt werden die ersten {n}.', en: 'The first {n} are shown.' },
  run: { de: '{project} {number}, {location}', en: '{project} {number}, {location}' },

  present: { de: 'nimmt teil', en: 'taking part' },
  left: { de: 'ausgetreten', en: 'left' },
  neverStarted: { de: 'nie begonnen', en: 'never started' },

  assignedOn: { de: 'Zugewiesen', en: 'Assigned' },
  plannedStartOn: { de: 'Geplanter Beginn', en: 'Planned start' },
  enteredOn: { de: 'Eintritt', en: 'Entry' },
  plannedExitOn: { de: 'Geplantes Ende', en: 'Planned end' },
  exitedOn: { de: 'Austritt', en: 'Exit' },
  exitReason: { de: 'Austrittsgrund', en: 'Exit reason' },
  ageBand: { de: 'Alter beim Eintritt', en: 'Age at entry' },
  sex: { de: 'Geschlecht', en: 'Sex' },
  singleParent: { de: 'Alleinerziehend', en: 'Single parent' },
  longTermRecipient: { de: 'Langzeitbezug', en: 'Long-term receipt' },
  inReceiptAtEntry: { de: 'Bezug beim Eintritt', en: 'In receipt at entry' },
  residence: { de: 'Wohnort', en: 'Residence' },
  progress: { de: 'Stufe beim Eintritt und Austritt', en: 'Step at entry and exit' },
  progressFrom: { de: '{from} → {to}', en: '{from} → {to}' },
  recordedOn: { de: 'Erfasst', en: 'Recorded' },

  observations: { de: 'Verbleib', en: 'Observations' },
  noObservations: { de: 'Zum Verbleib ist nichts bekannt.', en: 'Nothing is known of what came after.' },
  seen: { de: 'Wann', en: 'When' },
  inReceipt: { de: 'Leistungsbezug', en: 'In receipt' },
  employment: { de: 'Beschäftigung', en: 'Employment' },
  unemployed: { de: 'Arbeitslos gemeldet', en: 'Registered unemployed' },
  exclusion: { de: 'Bleibt außer Betracht', en: 'Left out' },
} as const satisfies Record<string, Text>;

/** Enrolments of a person. */
export const enrolmentNoun: Noun = {
  one: { de: '{n} Teilnahme', en: '{n} enrolment' },
  other: { de: '{n} Teilnahmen', en: '{n} enrolments' },
};

/** Months after the exit. */
export const monthNoun: Noun = {
  one: { de: '{n} Monat nach Austritt', en: '{n} month after the exit' },
  other: { de: '{n} Monate nach Austritt', en: '{n} months after the exit' },
};
