/** The headings under which source systems write the key of a person. `BG-Nummer` is none: it names a household. */
const personHeadings = [
  'Kundennummer',
  'Kunden-Nr.',
  'Kunden-ID',
  'Kd.-Nr.',
  'KdNummer',
  'BA-Kundennummer',
  'Personennummer',
  'Personen-Nr.',
  'Person-Nr.',
  'Personen-ID',
  'Person-ID',
  'Personenkennung',
  'Teilnehmernummer',
  'Teilnehmer-Nr.',
  'Teilnehmer-ID',
  'Teilnehmenden-ID',
  'Teilnehmenden-Nr.',
  'TN-Nummer',
  'TN-Nr.',
  'TN-ID',
  'Klientennummer',
  'Klienten-Nr.',
  'Klienten-ID',
] as const;

/** The source system's key of a person; all examples are about one. */
export const participant = {
  name: 'participant',
  type: 'person',
  required: true,
  aliases: personHeadings,
  example: 'K-1001',
} as const;

/** The same where rows may be about everybody. */
export const participantOrAll = {
  name: 'participant',
  type: 'person',
  aliases: personHeadings,
  example: 'K-1001',
} as const;

const placeHeadings = [
  'Standort',
  'Standortschlüssel',
  'Standort-Nr.',
  'Standortkürzel',
  'Maßnahmeort',
  'Durchführungsort',
  'Kursort',
] as const;
const projectHeadings = ['Projekt', 'Projekt-Nr.', 'Projektnummer', 'Projektkürzel', 'Projekt-ID'] as const;

/** Where a run takes place, and the project it belongs to. */
export const location = {
  name: 'location',
  type: 'key',
  aliases: placeHeadings,
  example: 'bocholt',
} as const;

/** The project a run belongs to. */
export const project = {
  name: 'project',
  type: 'key',
  aliases: projectHeadings,
  example: 'neue-wege',
} as const;

/** The number of a run, which means something together with location and project alone. */
export const run = {
  name: 'run',
  type: 'key',
  required: true,
  aliases: [
    'Durchlauf',
    'Durchlauf-Nr.',
    'Durchlaufnummer',
    'Durchgang',
    'Durchgangsnummer',
    'Kurs-Nr.',
    'Kursnummer',
    'Lehrgangsnummer',
    'Maßnahmenummer',
    'Maßnahme-Nr.',
    'Maßnahmennummer',
  ],
  example: '2024-1',
} as const;

/** The source system's own key of a participation. */
export const enrolmentKey = {
  name: 'enrolment_key',
  type: 'key',
  aliases: [
    'Teilnahme-ID',
    'Teilnahmenummer',
    'Teilnahme-Nr.',
    'Förderfall-ID',
    'Förderfallnummer',
    'Förderfall-Nr.',
    'Buchungsnummer',
    'Buchungs-ID',
    'Zuweisungsnummer',
  ],
  example: 'T-2024-0001',
} as const;
