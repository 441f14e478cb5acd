import type { Text } from '../text.ts';

/** Headings that are better left out: what they hold is never stored, or no column of a delivery. */
export interface OmittedHeadings {
  readonly headings: readonly string[];
  readonly why: Text;
}

const names: Text = {
  de: 'Angaben, die eine Person nennen, werden nie gespeichert.',
  en: 'What names a person is never stored.',
};
const freeText: Text = {
  de: 'Freitext über Personen wird nie gespeichert.',
  en: 'Free text about persons is never stored.',
};

/** What offices write above a column that nobody should deliver, and why. */
export const omittedHeadings: readonly OmittedHeadings[] = [
  {
    headings: [
      'Name',
      'Nachname',
      'Vorname',
      'Vorname(n)',
      'Familienname',
      'Geburtsname',
      'Name, Vorname',
      'Vor- und Nachname',
      'Vorname Nachname',
      'Teilnehmer',
      'Teilnehmerin',
      'Teilnehmende',
      'Teilnehmername',
      'Kunde',
      'Kundin',
      'Titel',
      'Straße',
      'Straße und Hausnummer',
      'Hausnummer',
      'Hausnr.',
      'Adresse',
      'Anschrift',
      'PLZ',
      'Postleitzahl',
      'PLZ/Ort',
      'Telefon',
      'Telefonnummer',
      'Tel.',
      'Handy',
      'Handynummer',
      'Mobil',
      'Mobilnummer',
      'E-Mail',
      'Mail',
      'Email-Adresse',
      'IBAN',
      'BIC',
      'Kontonummer',
      'Sozialversicherungsnummer',
      'SV-Nummer',
      'Rentenversicherungsnummer',
      'Steuer-ID',
      'Geburtsort',
      'Unterschrift',
    ],
    why: names,
  },
  {
    headings: ['Geburtsdatum', 'Geb.-Datum', 'Geburtstag', 'geb. am', 'geboren am', 'Geb.'],
    why: {
      de: 'Das Geburtsdatum wird nie gelesen. Wer nach Alter auswerten will, liefert das Geburtsjahr.',
      en: 'The date of birth is never read. Deliver the year of birth for figures by age.',
    },
  },
  {
    headings: ['Alter', 'Alter bei Eintritt', 'Alter (Jahre)'],
    why: {
      de: 'Ein Alter sagt nicht, an welchem Tag es galt. Gelesen werden das Geburtsjahr oder eine Altersgruppe.',
      en: 'An age does not say on which day. A year of birth or an age band is read.',
    },
  },
  {
    headings: [
      'Staatsangehörigkeit',
      'Nationalität',
      'Herkunftsland',
      'Religion',
      'Konfession',
      'Familienstand',
      'Diagnose',
      'Krankheit',
      'Behinderung',
      'Grad der Behinderung',
      'GdB',
      'Migrationshintergrund',
      'Vorstrafen',
    ],
    why: {
      de: 'Das wird für keine Kennzahl gebraucht und deshalb nicht gespeichert.',
      en: 'No measure needs this, so it is not stored.',
    },
  },
  {
    headings: [
      'Bemerkung',
      'Bemerkungen',
      'Notiz',
      'Notizen',
      'Kommentar',
      'Kommentare',
      'Anmerkung',
      'Anmerkungen',
      'Vermerk',
      'Hinweis',
      'Hinweise',
      'Sonstiges',
    ],
    why: freeText,
  },
  {
    headings: [
      'Sachbearbeiter',
      'Sachbearbeiterin',
      'Sachbearbeitung',
      'Fallmanager',
      'Fallmanagerin',
      'Fallmanagement',
      'Ansprechpartner',
      'Ansprechpartnerin',
      'Integrationsfachkraft',
      'IFK',
      'Betreuer',
      'Berater',
      'Beraterin',
      'Coach',
      'Trainer',
      'Dozent',
    ],
    why: {
      de: 'Wer eine Person betreut, wird nicht gespeichert.',
      en: 'Who looks after a person is not stored.',
    },
  },
  {
    headings: ['BG-Nummer', 'BG-Nr.', 'BG', 'Bedarfsgemeinschaft', 'Bedarfsgemeinschaftsnummer', 'BG-ID'],
    why: {
      de: 'Die Bedarfsgemeinschaft ist ein Haushalt und keine Person; mehrere Personen haben dieselbe Nummer.',
      en: 'The number is that of a household and not of a person; several people have the same.',
    },
  },
  {
    headings: ['Lfd. Nr.', 'Lfd', 'laufende Nummer', 'Zeile', 'Zeilennummer', 'Pos.', 'Position'],
    why: {
      de: 'Die laufende Nummer einer Liste sagt nichts über die Teilnahme.',
      en: 'The running number of a list says nothing about the participation.',
    },
  },
];
