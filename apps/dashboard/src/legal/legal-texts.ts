import type { Text } from '@neue-wege/domain';

/** The words around the statements. */
export const legalTexts = {
  accessibilityTitle: { de: 'Erklärung zur Barrierefreiheit', en: 'Statement on accessibility' },
  easyLanguage: { de: 'Leichte Sprache', en: 'Easy language' },
  privacy: { de: 'Datenschutz', en: 'Privacy' },
  thisOffice: {
    de: 'Die Stelle, die diese Anwendung betreibt,',
    en: 'The office that runs this application',
  },
  endeavour: {
    de: '{office} ist bemüht, die Anwendung „Neue Wege“ so zu gestalten, dass alle Menschen sie nutzen können: nach §§ 10 ff. des Behindertengleichstellungsgesetzes Nordrhein-Westfalen (BGG NRW) und der Barrierefreie-Informationstechnik-Verordnung Nordrhein-Westfalen (BITVNRW).',
    en: '{office} endeavours to make the application “Neue Wege” usable for everybody, as required by sections 10 ff. of the act on equality of people with disabilities of North Rhine-Westphalia (BGG NRW) and its ordinance on accessible information technology (BITVNRW).',
  },
  inEasyLanguage: {
    de: 'Das Wichtigste in Leichter Sprache',
    en: 'The essentials in easy language',
  },
  reportSubject: { de: 'Barriere in „Neue Wege“', en: 'Barrier in “Neue Wege”' },
  reportBody: {
    de: 'Auf welcher Seite:\n\nWas nicht geht:\n\nBrowser und Hilfsmittel:\n\nAntwort bitte an:\n',
    en: 'On which page:\n\nWhat does not work:\n\nBrowser and assistive technology:\n\nPlease answer to:\n',
  },
  statementDay: {
    de: 'Sie wurde am {day} erstellt und zuletzt überprüft.',
    en: 'It was written and last reviewed on {day}.',
  },
  privacyLead: {
    de: 'Neue Wege rechnet Kennzahlen über Gruppenprojekte eines Jobcenters. Diese Seite sagt, was dafür gespeichert wird, wer es sieht und wie einzelne Menschen geschützt sind.',
    en: 'Neue Wege computes figures about group projects of a Jobcenter. This page says what is stored for that, who sees it, and how single people are protected.',
  },
  confidentialSigns: {
    de: 'Was die Zeichen in den Tabellen bedeuten',
    en: 'What the signs in the tables mean',
  },
} as const satisfies Record<string, Text>;
