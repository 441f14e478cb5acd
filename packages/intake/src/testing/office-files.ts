/** What a person answers to the questions of a proposal. */
export interface Answers {
  readonly columns?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly defaults?: Readonly<Record<string, string>>;
  readonly ignore?: readonly string[];
  readonly dateFormat?: string;
}

/** A file as an office delivers it, made up, and what its people know that no program can. */
export interface OfficeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly answers: Answers;
  /** Texts of the file that nobody but its reader may see. */
  readonly secrets: readonly string[];
}

const lines = (end: string, ...rows: readonly string[]): string => rows.map((row) => row + end).join('');

function windows1252(text: string): Uint8Array {
  const special: Readonly<Record<string, number>> = { '€': 0x80, '„': 0x84, '“': 0x93, '–': 0x96 };
  return Uint8Array.from(text, (character) => special[character] ?? character.charCodeAt(0));
}

const measureSystem: OfficeFile = {
  name: 'Teilnehmerliste_Massnahmen.csv',
  bytes: windows1252(
    lines(
      '\r\n',
      'Kundennummer;Name;Vorname;Geburtsdatum;Geschlecht;Maßnahmenummer;Maßnahmeort;Projekt;Eintrittsdatum;Austrittsdatum;Austrittsgrund;BG-Nummer',
      '333D104711;Müller;Jörg;03.04.1981;männlich;331/12/24;Bocholt;Neue Wege;15.01.2024;28.06.2024;Maßnahme beendet;35702//0001234',
      '333D104712;Weiß;Änne;17.09.1990;weiblich;331/12/24;Bocholt;Neue Wege;15.01.2024;02.04.2024;Arbeitsaufnahme;35702//0001235',
      '333D104713;Groß;Ümit;30.12.1999;männlich;331/12/24;Bocholt;Neue Wege;22.01.2024;14.02.2024;Abbruch;35702//0001236',
      '333D104714;Kühn;Käthe;01.02.1975;divers;331/12/24;Bocholt;Neue Wege;22.01.2024;;;35702//0001237',
    ),
  ),
  answers: {},
  secrets: ['333D1047', 'Müller', 'Weiß', 'Ümit', '1981', '35702'],
};

const courseSystem: OfficeFile = {
  name: 'export_kurse.csv',
  bytes: new TextEncoder().encode(
    lines(
      '\r\n',
      '\uFEFF"Personen-ID";"Teilnahme-ID";"Projektkürzel";"Kurs-Nr.";"Standort";"Zuweisung am";"Teilnahmebeginn";"Ende (geplant)";"Teilnahmeende";"Beendigungsgrund";"Geschl.";"Geburtsjahr";"Alleinerz.";"LZB (ja/nein)";"Wohnort-AGS";"Bemerkung"',
      '"P-90001";"T1";"NW";"NW-24-1";"borken";"08.01.2024";"15.01.2024";"28.06.2024";"28.06.2024";"reguläres Maßnahmeende";"w";"1985";"ja";"ja";"5554012";"ruft ""bald"" zurück; Frau Schmitz"',
      '"P-90002";"T2";"NW";"NW-24-1";"borken";"08.01.2024";"15.01.2024";"28.06.2024";"31.12.9999";"";"m";"1971";"nein";"k. A.";"5554008";""',
      '"P-90003";"T3";"NW";"NW-24-1";"borken";"";"16.01.2024";"28.06.2024";"01.03.2024";"Umzug";"d";"2001";"nein";"nein";"5554008";"verzogen',
      'nach Rhede"',
      '"P-90004";"T4";"NW";"NW-24-1";"borken";"";"16.01.2024";"28.06.2024";"11.03.2024";"TN erscheint nicht mehr";"w";"1999";"nein";"nein";"5554012";""',
    ),
  ),
  answers: { values: { exit_reason: { 'TN erscheint nicht mehr': 'non_attendance' } } },
  secrets: ['P-9000', 'Schmitz', '1985', 'Rhede'],
};

const spreadsheet: OfficeFile = {
  name: 'Liste Gronau.csv',
  bytes: new TextEncoder().encode(
    lines(
      '\n',
      'Lfd. Nr.,TN-Nr.,Teilnehmer/in,Kurs,Ort,Beginn,Ende,Grund,m/w/d,Telefon',
      '1,GR-17,Ayşe Yılmaz,2024/2,Gronau,02.09.2024,28.02.2025,beendet,w,0171 2345678',
      '2,GR-18,Kevin Klein,2024/2,Gronau,02.09.2024,15.11.2024,svB,m,',
      '3,GR-19,"Berg, Olga",2024/2,Gronau,09.09.2024,17.01.2025,Kündigung,w,02562 99999',
      '4,GR-20,Ali Kaya,2024/2,Gronau,09.09.2024,,,m,',
    ),
  ),
  answers: {
    columns: { run: 'Kurs', location: 'Ort', entered_on: 'Beginn', exited_on: 'Ende', exit_reason: 'Grund' },
    values: { exit_reason: { beendet: 'regular_end', Kündigung: 'misconduct' } },
    defaults: { project: 'neue-wege' },
  },
  secrets: ['GR-1', 'Yılmaz', 'Klein', 'Olga', '0171', '02562'],
};

const followUps: OfficeFile = {
  name: 'Nachbefragung.csv',
  bytes: windows1252(
    lines(
      '\r\n',
      'Kd.-Nr.;Durchlauf;Standort;Projekt;Leistungsbezug 6 Monate nach Austritt;Verbleib;Abeitslos gemeldet;Ansprechpartner',
      'K-1;2024-1;bocholt;neue-wege;nein;sozialversicherungspflichtig;nein;Frau Öztürk',
      'K-2;2024-1;bocholt;neue-wege;ja;Minijob;nein;Frau Öztürk',
      'K-3;2024-1;bocholt;neue-wege;ja;arbeitslos;ja;Herr Süß',
      'K-4;2024-1;bocholt;neue-wege;unbekannt;unbekannt;k. A.;Herr Süß',
    ),
  ),
  answers: {},
  secrets: ['K-1', 'Öztürk', 'Süß'],
};

const benefitSystem: OfficeFile = {
  name: 'zeitraeume.txt',
  bytes: Buffer.from(
    lines(
      '\r\n',
      '\uFEFFPersonennummer\tArt\tGültig von\tGültig bis\tEinstellungsgrund\tSachbearbeiter',
      '0000815\tBürgergeld\t20220301\t20240831\tArbeitsaufnahme\tmeier01',
      '0000815\tBeschäftigung\t20240901\t99991231\t\tmeier01',
      '0000816\tBürgergeld\t20210501\t99991231\t\tkurz02',
      '0000817\tBürgergeld\t20230115\t20240215\tAltersrente\tkurz02',
    ),
    'utf16le',
  ),
  answers: {},
  secrets: ['0000815', 'meier01', 'kurz02'],
};

const database: OfficeFile = {
  name: 'abfrage1.csv',
  bytes: new TextEncoder().encode(
    lines(
      '\r\n',
      'Kunden-ID;Durchgang;Standort;Projekt;Eintritt am;Austritt am;Austritsgrund;Geschlecht;Alter',
      '10001;3;ahaus;wege;15/01/2024;28/06/2024;regulär;1;44',
      '10002;3;ahaus;wege;15/01/2024;05/03/2024;geringf. Beschäftigung;2;29',
      '10003;3;ahaus;wege;22/01/2024;NULL;NULL;2;51',
    ),
  ),
  answers: { values: { sex: { 1: 'male', 2: 'female' } } },
  secrets: ['10001', '10003'],
};

const runs: OfficeFile = {
  name: 'Kursplan.csv',
  bytes: new TextEncoder().encode(
    lines(
      '\n',
      'Lehrgangsnummer;Projekt;Standort;Kursbeginn;Kursende;Platzzahl;Zielgruppe;Gesetzliche Grundlage;Raum',
      'L-24-1;neue-wege;vreden;2024-01-15;2024-06-28;12;U25;§ 16 SGB II;E 04',
      'L-24-2;neue-wege;vreden;2024-09-02;2025-02-28;15;Ü50;§ 16f SGB II;E 05',
    ),
  ),
  answers: {},
  secrets: ['E 04'],
};

/** Files of several systems and of spreadsheets, as offices deliver them. */
export const officeFiles: readonly OfficeFile[] = [
  measureSystem,
  courseSystem,
  spreadsheet,
  followUps,
  benefitSystem,
  database,
  runs,
];
