import type { DeliveryFileKind, Text } from '@neue-wege/domain';

/** The words around the templates of files. */
export const templateTexts = {
  title: { de: 'Vorlagen', en: 'Templates' },
  hint: {
    de: 'Jede Datei mit ihren Spalten und einer Beispielzeile. Nötig sind nur die Teilnahmen; alles Weitere macht mehr Auswertungen möglich.',
    en: 'Each file with its columns and an example row. Only the enrolments are needed; everything else makes more analyses possible.',
  },
  forExcel: { de: 'CSV für Excel', en: 'CSV for German Excel' },
  forPrograms: { de: 'CSV für Programme', en: 'CSV for programs' },
  file: { de: 'Datei', en: 'File' },
  purpose: { de: 'Was darin steht', en: 'What it contains' },
  template: { de: 'Vorlage', en: 'Template' },
  named: { de: 'Vorlage {name}: {format}', en: 'Template {name}: {format}' },
} as const satisfies Record<string, Text>;

/** What a file is for, in a sentence. */
export const purposes: Readonly<Record<DeliveryFileKind, Text>> = {
  enrolments: {
    de: 'Wer von wann bis wann in welchem Durchlauf war, und wie es endete',
    en: 'Who was in which run from when until when, and how it ended',
  },
  observations: {
    de: 'Wie es nach dem Austritt weiterging: Bezug, Beschäftigung',
    en: 'What came after the exit: receipt of benefit, employment',
  },
  spells: {
    de: 'Zeiten des Bezugs und der Beschäftigung mit Anfang und Ende',
    en: 'Times of benefit and employment, with start and end',
  },
  coverage: {
    de: 'Für welche Tage die Zeiträume vollständig sind',
    en: 'For which days the spells are complete',
  },
  runs: {
    de: 'Durchläufe mit Standort, Projekt, Plätzen und Zielgruppe',
    en: 'Runs with location, project, places and target group',
  },
  locations: {
    de: 'Standorte mit Namen und Gemeindeschlüssel',
    en: 'Locations with name and municipality key',
  },
  projects: { de: 'Projekte mit Namen in beiden Sprachen', en: 'Projects with names in both languages' },
  municipalities: {
    de: 'Gemeinden des Kreises und der Nachbarschaft',
    en: 'Municipalities of the district and next to it',
  },
  phases: { de: 'Phasen des Programms', en: 'Phases of the programme' },
  reference_values: {
    de: 'Vergleichsgrößen wie der Durchschnitt der Leistungsberechtigten',
    en: 'Reference values such as the average number of recipients',
  },
  targets: { de: 'Vereinbarte Zielwerte', en: 'Agreed targets' },
};
