import type { DeliveryFileKind } from '../delivery.ts';
import type { Text } from '../text.ts';

/** Headings that could mean several columns, or none of them exactly. */
export interface DoubtfulHeadings {
  readonly headings: readonly string[];
  readonly files: readonly DeliveryFileKind[];
  /** What they could mean; a person decides. */
  readonly columns: readonly string[];
  readonly why: Text;
}

/** What offices write above a column that means more than one thing: a proposal names it and asks. */
export const doubtfulHeadings: readonly DoubtfulHeadings[] = [
  {
    headings: [
      'Beginn',
      'Beginn am',
      'Von',
      'Start',
      'Startdatum',
      'Teilnahme von',
      'Maßnahmebeginn',
      'Beginndatum',
    ],
    files: ['enrolments'],
    columns: ['entered_on', 'planned_start_on'],
    why: {
      de: 'Der Beginn kann der geplante sein oder der erste Tag, an dem jemand da war.',
      en: 'The start may be the planned one, or the first day on which somebody was there.',
    },
  },
  {
    headings: ['Ende', 'Ende am', 'Bis', 'Enddatum', 'Teilnahme bis', 'Maßnahmeende', 'Endedatum'],
    files: ['enrolments'],
    columns: ['exited_on', 'planned_exit_on'],
    why: {
      de: 'Das Ende kann das geplante sein oder der letzte Tag, an dem jemand da war.',
      en: 'The end may be the planned one, or the last day on which somebody was there.',
    },
  },
  {
    headings: [
      'Maßnahme',
      'Maßnahmebezeichnung',
      'Maßnahmename',
      'Kurs',
      'Kursbezeichnung',
      'Kursname',
      'Lehrgang',
      'Gruppe',
      'Angebot',
      'Projektname',
      'Projektbezeichnung',
    ],
    files: ['enrolments', 'observations', 'runs'],
    columns: ['project', 'run'],
    why: {
      de: 'Die Bezeichnung kann das Projekt nennen oder einen einzelnen Durchlauf.',
      en: 'The name may be that of the project, or of a single run.',
    },
  },
  {
    headings: ['Ort', 'Kommune', 'Stadt', 'Gemeinde', 'Außenstelle', 'Dienststelle', 'Geschäftsstelle'],
    files: ['enrolments', 'observations', 'runs'],
    columns: ['location', 'residence_ags', 'responsible_ags'],
    why: {
      de: 'Der Ort kann der Standort des Durchlaufs sein, der Wohnort oder das zuständige Jobcenter.',
      en: 'The place may be the location of the run, the residence, or the Jobcenter in charge.',
    },
  },
  {
    headings: ['AGS', 'Gemeindeschlüssel', 'Gemeindekennziffer', 'Amtlicher Gemeindeschlüssel'],
    files: ['enrolments'],
    columns: ['residence_ags', 'responsible_ags'],
    why: {
      de: 'Der Schlüssel kann der des Wohnorts sein oder der des zuständigen Jobcenters.',
      en: 'The key may be that of the residence, or of the Jobcenter in charge.',
    },
  },
  {
    headings: [
      'Fallnummer',
      'Fall-Nr.',
      'Fall-ID',
      'Aktenzeichen',
      'AZ',
      'ID',
      'Nummer',
      'Nr.',
      'Kennung',
      'Schlüssel',
    ],
    files: ['enrolments', 'observations', 'spells'],
    columns: ['participant', 'enrolment_key'],
    why: {
      de: 'Die Nummer kann die einer Person sein, einer Teilnahme, einer Akte oder eines Haushalts. Personen werden nur richtig gezählt, wenn jede genau eine hat.',
      en: 'The number may be that of a person, a participation, a file or a household. People are counted rightly only if each has exactly one.',
    },
  },
  {
    headings: [
      'Status',
      'Ergebnis',
      'Verbleib',
      'Verbleib nach Ende',
      'Grund',
      'Abbruchgrund',
      'Bemerkung Austritt',
    ],
    files: ['enrolments'],
    columns: ['exit_reason'],
    why: {
      de: 'Das kann der Austrittsgrund sein, nur der eines Abbruchs, oder was später war: Das gehört in eine Datei mit Beobachtungen.',
      en: 'This may be the exit reason, that of a dropout only, or what was later: that belongs into a file of observations.',
    },
  },
  {
    headings: ['Status', 'Ergebnis', 'Situation', 'Status am Stichtag'],
    files: ['observations'],
    columns: ['employment', 'in_receipt', 'exclusion'],
    why: {
      de: 'Der Status kann die Beschäftigung nennen, den Leistungsbezug oder einen Ausschluss.',
      en: 'The status may name the employment, the receipt of benefit, or an exclusion.',
    },
  },
  {
    headings: ['Datum', 'Stand', 'Monat', 'Kontakt am', 'Kontaktdatum'],
    files: ['observations'],
    columns: ['observed_on'],
    why: {
      de: 'Gebraucht wird der Tag, für den die Beobachtung gilt, nicht der, an dem sie aufgeschrieben wurde.',
      en: 'The day is needed for which the observation holds, not the one on which it was written down.',
    },
  },
  {
    headings: ['Anrede'],
    files: ['enrolments'],
    columns: ['sex'],
    why: {
      de: 'Die Anrede nennt meist das Geschlecht, aber weder divers noch keine Angabe.',
      en: 'The form of address mostly tells the sex, but neither diverse nor not stated.',
    },
  },
  {
    headings: ['Langzeitarbeitslos', 'Langzeitarbeitslosigkeit', 'LZA'],
    files: ['enrolments'],
    columns: ['long_term_recipient'],
    why: {
      de: 'Langzeitarbeitslos ist, wer ein Jahr arbeitslos war; gefragt ist, wer in 21 von 24 Monaten Leistungen bezog.',
      en: 'Long-term unemployed is who was unemployed for a year; asked is who received benefit in 21 of 24 months.',
    },
  },
];
