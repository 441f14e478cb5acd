import type { Text } from '@neue-wege/domain';
import type { Noun } from '../reading/reading.ts';

/** The words of the page about data quality. */
export const qualityTexts = {
  title: { de: 'Datenqualität', en: 'Data quality' },
  lead: {
    de: 'Wie vollständig und stimmig die gelieferten Angaben sind, und was zu tun ist. Gezählt werden Angaben, nie die Arbeit Einzelner.',
    en: 'How complete and consistent the delivered data are, and what to do. Records are counted, never the work of individuals.',
  },
  loading: { de: 'Wird geladen …', en: 'Loading …' },
  updating: { de: 'Wird aktualisiert …', en: 'Updating …' },
  year: { de: 'Jahr', en: 'Year' },
  status: { de: 'Status', en: 'Status' },
  all: { de: 'Zusammen', en: 'Together' },
  together: { de: 'Alle Standorte zusammen', en: 'All locations together' },
  chosenTogether: { de: 'Gewählte Standorte zusammen', en: 'Chosen locations together' },
} as const satisfies Record<string, Text>;

/** The words around what the rules found. */
export const findingTexts = {
  title: { de: 'Befunde je Regel und Standort', en: 'Findings per rule and location' },
  whatWithRecording: {
    de: 'Befunde der Datenprüfung und Angaben zur Erfassungsdauer',
    en: 'Findings of the data checks and figures on recording delay',
  },
  rule: { de: 'Regel', en: 'Rule' },
  none: {
    de: 'Keine der {all} Regeln hat etwas gefunden.',
    en: 'None of the {all} rules found anything.',
  },
  some: {
    de: '{n} von {all} Regeln haben Befunde, {errors}.',
    en: '{n} of {all} rules have findings, {errors}.',
  },
  noErrors: {
    de: 'darunter kein Fehler, der Zahlen falsch macht',
    en: 'no error among them that makes figures wrong',
  },
  errors: {
    de: 'darunter {n} Fehler, die Zahlen falsch machen',
    en: '{n} errors among them that make figures wrong',
  },
  most: {
    de: 'Am häufigsten: „{rule}“ mit {told}.',
    en: 'Most frequent: “{rule}” with {told}.',
  },
  basis: { de: '{part} von {whole}', en: '{part} of {whole}' },
  notChecked: { de: 'nichts zu prüfen', en: 'nothing to check' },
  nothingFound: { de: 'keine Befunde bei {whole}', en: 'no findings in {whole}' },
  bars: {
    de: 'Balken: Anteil der Befunde am Geprüften. Der längste steht für {share}.',
    en: 'Bars: share of findings in what was checked. The longest one stands for {share}.',
  },
  pick: {
    de: 'Eine Regel wählen zeigt darunter, was sie bedeutet, was zu tun ist und wie sie verläuft.',
    en: 'Choosing a rule shows below what it means, what to do, and how it went.',
  },
  caption: {
    de: 'Befunde je Regel und Standort, Datenstand {day}',
    en: 'Findings per rule and location, as of {day}',
  },
} as const satisfies Record<string, Text>;

/** The words around one rule. */
export const ruleTexts = {
  book: { de: 'Die Regeln in Worten', en: 'The rules in words' },
  checked: { de: 'Was geprüft wird', en: 'What is checked' },
  remedy: { de: 'Was zu tun ist', en: 'What to do' },
  reading: { de: 'Was ein Befund bedeutet', en: 'What a finding means' },
  formula: { de: 'Formel', en: 'Formula' },
  share: { de: 'Anteil der Befunde', en: 'Share of findings' },
  counts: { de: 'Befunde', en: 'Findings' },
  fewYears: {
    de: 'Diese Regel hat Fälle in zu wenigen Jahren für einen Verlauf; deshalb steht hier die Tabelle.',
    en: 'This rule has cases in too few years for a trend; the table stands here instead.',
  },
  clean: {
    de: 'Keine Befunde bei {checked} geprüften Fällen.',
    en: 'No findings in {checked} cases checked.',
  },
  caption: {
    de: '{label} je Standort und Jahr, Datenstand {day}',
    en: '{label} per location and year, as of {day}',
  },
  records: {
    de: 'Befunde nennen keine Personen. Eine Teilnahme findet man über ihre Kundennummer:',
    en: 'Findings name no persons. An enrolment is found by the key of the person:',
  },
  findPerson: { de: 'Person finden', en: 'Find a person' },
  corrections: { de: 'Berichtigt wird mit einer Lieferung:', en: 'Corrections are made by an import:' },
  imports: { de: 'Lieferungen', en: 'Imports' },
} as const satisfies Record<string, Text>;

/** The words around what is known. */
export const coverageTexts = {
  year: { de: 'Austritte im Jahr', en: 'Exits in' },
  caption: {
    de: '{label}, je Standort und Jahr, Datenstand {day}',
    en: '{label}, per location and year, as of {day}',
  },
  nothingTold: { de: 'nichts zu nennen', en: 'nothing to be told' },
  title: { de: 'Vollständigkeit je Angabe', en: 'Completeness per field' },
  what: { de: 'Angaben zur Vollständigkeit', en: 'Figures on completeness' },
  field: { de: 'Angabe', en: 'Field' },
  exit_reason: { de: 'Austrittsgrund', en: 'Exit reason' },
  '3m': { de: 'Bezug nach 3 Monaten', en: 'Receipt after 3 months' },
  '6m': { de: 'nach 6', en: 'after 6' },
  '12m': { de: 'nach 12', en: 'after 12' },
  '24m': { de: 'nach 24', en: 'after 24' },
  exit_reasonKnown: { de: 'Austrittsgrund bekannt', en: 'Exit reason known' },
  receiptKnown: {
    de: 'Bezug {n} Monate nach dem Austritt bekannt',
    en: 'Receipt {n} months after the exit known',
  },
  message: {
    de: '{label}: {share} der Austritte {year}. {aim}',
    en: '{label}: {share} of the exits of {year}. {aim}',
  },
  below: { de: 'Unter dem Ziel von {aim}: {cells}.', en: 'Below the aim of {aim}: {cells}.' },
  belowMany: {
    de: 'Unter dem Ziel von {aim}: {n} Jahrgänge einzelner Standorte, zuletzt {cells}.',
    en: 'Below the aim of {aim}: {n} years of single locations, the latest {cells}.',
  },
  noneBelow: {
    de: 'Kein gezeigter Jahrgang liegt unter dem Ziel von {aim}.',
    en: 'No year that is shown is below the aim of {aim}.',
  },
  aim: {
    de: 'Ziel {aim}: darunter gelten Quoten als unsicher',
    en: 'Aim {aim}: below it, rates count as uncertain',
  },
  aimShort: { de: 'Ziel {aim}', en: 'Aim {aim}' },
  known: { de: '{part} von {whole} bekannt', en: '{part} of {whole} known' },
  unknown: { de: '{part} von {whole} unbekannt', en: '{part} of {whole} unknown' },
  cases: { de: 'Austritte', en: 'Exits' },
  noCases: { de: 'keine Austritte', en: 'no exits' },
  reading: {
    de: 'Unbekannt zählt in den Quoten als nicht erreicht: Wo viel fehlt, sind sie zu niedrig. Beim Leistungsbezug zählen nur Austritte, bei denen die Frist abgelaufen ist und die bei Eintritt Leistungen bezogen.',
    en: 'Unknown counts as not reached in the rates: where much is missing they are too low. For receipt, only exits count whose time is over and who received benefits at entry.',
  },
} as const satisfies Record<string, Text>;

/** The words around how soon things are recorded. */
export const recordingTexts = {
  title: { de: 'Aktualität', en: 'Timeliness' },
  titleWithFindings: { de: 'Befunde und Aktualität', en: 'Findings and timeliness' },
  year: { de: 'Erfasst im Jahr', en: 'Recorded in' },
  caption: {
    de: '{label} je Standort und Jahr, Datenstand {day}',
    en: '{label} per location and year, as of {day}',
  },
  basis: { de: '{n} Ein- und Austritte', en: '{n} entries and exits' },
  message: {
    de: 'Bis zur Erfassung vergehen im Mittel (Median) {delay}; {late} kamen mehr als 30 Tage nach dem Ein- oder Austritt.',
    en: 'Recording takes {delay} at the median; {late} came more than 30 days after the entry or exit.',
  },
  nothing: { de: 'nichts erfasst', en: 'nothing recorded' },
  n: { de: 'Ein- und Austritte', en: 'Entries and exits' },
  lastDelivery: {
    de: 'Letzte Lieferung am {moment} mit {files}; der Stand gilt seit dem {day}.',
    en: 'Last import on {moment} with {files}; the data are known since {day}.',
  },
  lastDeliveryAlone: {
    de: 'Letzte Lieferung am {moment}; der Stand gilt seit dem {day}.',
    en: 'Last import on {moment}; the data are known since {day}.',
  },
} as const satisfies Record<string, Text>;

/** What is counted. */
export const qualityNouns = {
  withheld: {
    one: { de: '{n} Wert wird geheim gehalten.', en: '{n} value is confidential.' },
    other: { de: '{n} Werte werden geheim gehalten.', en: '{n} values are confidential.' },
  },
  files: { one: { de: '{n} Datei', en: '{n} file' }, other: { de: '{n} Dateien', en: '{n} files' } },
} as const satisfies Record<string, Noun>;
