import type { Text } from '@neue-wege/domain';

/** Why something is proposed, or what a person has to decide. No text holds a cell of a column that may name a person. */
export const suggestionTexts = {
  decided: { de: 'So steht es im Profil.', en: 'The profile says so.' },
  known: {
    de: 'Die Überschrift ist bekannt.',
    en: 'The heading is known.',
  },
  contradicted: {
    de: 'Die Überschrift ist bekannt, aber die meisten Zellen passen nicht dazu.',
    en: 'The heading is known, but most cells do not fit it.',
  },
  alike: {
    de: 'Die Überschrift ähnelt einer bekannten, und die Zellen passen dazu.',
    en: 'The heading is like a known one, and the cells fit it.',
  },
  perhapsAlike: {
    de: 'Die Überschrift ähnelt einer bekannten. Bitte zuordnen oder weglassen.',
    en: 'The heading is like a known one. Map it or leave it out.',
  },
  byWords: {
    de: 'Die Überschrift ist unbekannt, aber alle Wörter der Spalte sind bekannt.',
    en: 'The heading is unknown, but all words of the column are known.',
  },
  byCells: {
    de: 'Die Überschrift ist unbekannt; nach ihren Zellen könnte die Spalte eine von diesen sein. Bitte zuordnen oder weglassen.',
    en: 'The heading is unknown; by its cells the column may be one of these. Map it or leave it out.',
  },
  nothingLike: {
    de: 'Keine Spalte einer Lieferung sieht so aus.',
    en: 'No column of a delivery looks like it.',
  },
  noHeading: {
    de: 'Die Spalte hat keine Überschrift und ist leer.',
    en: 'The column has no heading and is empty.',
  },
  cellsWithoutHeading: {
    de: 'Die Spalte hat keine Überschrift, aber Inhalt. Bitte in der Datei eine Überschrift geben.',
    en: 'The column has no heading but cells that are filled. Give it a heading in the file.',
  },
  repeatedHeading: {
    de: 'Diese Überschrift steht mehrmals in der Datei. Bitte in der Datei umbenennen.',
    en: 'This heading stands in the file more than once. Rename one in the file.',
  },
  severalHeadings: (column: string): Text => ({
    de: `Mehrere Überschriften bedeuten ${column}. Bitte eine zuordnen und die anderen weglassen.`,
    en: `Several headings mean ${column}. Map one and leave the others out.`,
  }),
  severalMonths: {
    de: 'Mehrere Überschriften nennen verschiedene Monate nach dem Austritt. Eine Zeile hält eine Beobachtung fest: bitte je Zeitpunkt eine Datei ausgeben, oder eine Spalte zuordnen und die anderen weglassen.',
    en: 'Several headings name different months after the exit. A row holds one observation: export one file for each point in time, or map one column and leave the others out.',
  },
  chosenFile: {
    de: 'So ist es angegeben.',
    en: 'It is given so.',
  },
  needsNoProfile: {
    de: 'Die Datei lässt sich ohne Profil importieren.',
    en: 'The file can be imported without a profile.',
  },
  recognisedFile: (columns: number): Text => ({
    de: `${columns} Überschriften gehören zu einer solchen Datei.`,
    en: `${columns} headings belong to such a file.`,
  }),
  severalFiles: {
    de: 'Die Überschriften passen zu mehreren Dateien einer Lieferung fast gleich gut.',
    en: 'The headings fit several files of a delivery almost alike.',
  },
  noFile: {
    de: 'Die erste Zeile sieht nicht nach den Überschriften einer Lieferung aus; sie wird nicht gezeigt, denn sie könnte Personen nennen.',
    en: 'The first line does not look like the headings of a delivery; it is not shown, because it might name persons.',
  },
  otherFile: (kind: Text): Text => ({
    de: `Die Überschrift gehört in eine Datei „${kind.de}“. Eine Datei liefert eine Art von Zeilen: bitte getrennt ausgeben oder weglassen.`,
    en: `The heading belongs into a file of ${kind.en}. A file delivers one kind of rows: export it apart or leave it out.`,
  }),
  empty: { de: 'Die Datei ist leer.', en: 'The file is empty.' },
  not_text: {
    de: 'Die Datei ist kein Text in UTF-8 oder Windows-1252.',
    en: 'The file is no text in UTF-8 or Windows-1252.',
  },
  no_table: {
    de: 'Die Datei hat keine Überschriften in mehreren Spalten, die durch Komma, Semikolon oder Tabulator getrennt sind.',
    en: 'The file has no headings in several columns that are separated by comma, semicolon or tab.',
  },
  data_in_header: {
    de: 'In der Zeile der Überschriften stehen lange Zahlen oder Daten wie in einer Zeile mit Personen; sie wird nicht gezeigt. Bitte prüfen, ob sie mit einem Zeilenende endet, und Überschriften ohne Zahlen geben.',
    en: 'The line of the headings holds long numbers or dates like a row about a person, and is not shown. Check that it ends with a line end, and give headings without numbers.',
  },
  shifted: {
    de: 'Die meisten Zeilen haben eine andere Zahl von Zellen als die Überschriften, also ist offen, welche Zelle wohin gehört.',
    en: 'Most lines have another number of cells than the headings, so nobody can tell which cell belongs where.',
  },
  marked: {
    de: 'Die Kennung am Anfang der Datei sagt es.',
    en: 'The byte-order mark at the start of the file says so.',
  },
  utf8: { de: 'Alle Bytes sind UTF-8.', en: 'All bytes are UTF-8.' },
  windows1252: (characters: string): Text => ({
    de: `Die Bytes sind kein UTF-8. Als Windows-1252 gelesen enthält die Datei: ${characters}. Sieht das falsch aus, bitte als UTF-8 speichern.`,
    en: `The bytes are not UTF-8. Read as Windows-1252 the file holds: ${characters}. If that looks wrong, save it as UTF-8.`,
  }),
  delimiter: {
    de: 'Damit haben die Zeilen die meisten Zellen.',
    en: 'It cuts the lines into most cells.',
  },
  linesBefore: (line: number): Text => ({
    de: `Die Überschriften stehen erst in Zeile ${line}. Bitte die Zeilen davor löschen.`,
    en: `The headings stand in line ${line} only. Delete the lines before it.`,
  }),
  ragged: (rows: number): Text => ({
    de: `${rows} Zeilen haben eine andere Zahl von Zellen als die Überschriften. Summen und Fußzeilen bitte löschen.`,
    en: `${rows} lines have another number of cells than the headings. Delete totals and footers.`,
  }),
  builtInDates: {
    de: 'Die Daten sind JJJJ-MM-TT oder TT.MM.JJJJ geschrieben, wie es vorgesehen ist.',
    en: 'The dates are written YYYY-MM-DD or TT.MM.JJJJ, as is built in.',
  },
  dates: {
    de: 'Damit sind alle Daten Tage des Kalenders.',
    en: 'With it all dates are days of the calendar.',
  },
  dayOrMonth: {
    de: 'Kein Tag ist größer als 12, also kann der Tag oder der Monat zuerst stehen.',
    en: 'No day is greater than 12, so the day or the month may come first.',
  },
  noDates: {
    de: 'Die Daten sind in keinem Format geschrieben, das eindeutig ist (zweistellige Jahre, Uhrzeiten und Tageszahlen sind es nicht). Bitte als TT.MM.JJJJ ausgeben.',
    en: 'The dates are in no format that is unambiguous (two-digit years, times of day and day numbers are not). Export them as YYYY-MM-DD.',
  },
  decimal: { de: 'Damit sind alle Zahlen lesbar.', en: 'With it all numbers can be read.' },
  decimalOpen: {
    de: 'Die Zahlen können mit Komma oder Punkt als Dezimalzeichen gemeint sein (1.234).',
    en: 'The numbers may be meant with comma or point as decimal sign (1.234).',
  },
  placeholder: {
    de: 'Das steht für eine leere Zelle.',
    en: 'It stands for an empty cell.',
  },
  alikeWord: { de: 'Das Wort ähnelt einem bekannten.', en: 'The word is like a known one.' },
  unknownWord: {
    de: 'Das Wort ist unbekannt. Bitte zuordnen.',
    en: 'The word is unknown. Say what it means.',
  },
  crossWord: {
    de: 'Ein Kreuz heißt meist ja. Was eine leere Zelle heißt, sagt es nicht: sie bleibt ohne Angabe.',
    en: 'A cross mostly means yes. It does not say what an empty cell means: that stays without answer.',
  },
  manyWords: (most: number): Text => ({
    de: `Die Spalte hat mehr als ${most} verschiedene Texte, die deshalb nicht gezeigt werden. Ist sie die richtige?`,
    en: `The column has more than ${most} different texts, which are therefore not shown. Is it the right one?`,
  }),
  noWords: (count: number): Text => ({
    de: `${count} Texte der Spalte sind keine einzelnen Wörter und werden nicht gezeigt, denn sie könnten Personen nennen. Bitte unter "values" zuordnen oder in der Datei kürzen.`,
    en: `${count} texts of the column are no single words and are not shown, because they might name persons. Map them under "values", or shorten them in the file.`,
  }),
  noAnswer: { de: 'Das heißt, dass nichts bekannt ist.', en: 'It says that nothing is known.' },
  lostZero: {
    de: 'Eine Tabellenkalkulation hat die führende 0 des Gemeindeschlüssels entfernt; sie wird ergänzt.',
    en: 'A spreadsheet dropped the leading 0 of the municipality key; it is put back.',
  },
  lostZeros: {
    de: 'Eine Tabellenkalkulation hat die führende 0 der Gemeindeschlüssel entfernt. Bitte mit acht Ziffern ausgeben.',
    en: 'A spreadsheet dropped the leading 0 of the municipality keys. Export them with eight digits.',
  },
  missing: (columns: string): Text => ({
    de: `Keine Überschrift nennt ${columns}. Bitte eine Spalte zuordnen oder unter "defaults" einen Wert für alle Zeilen angeben.`,
    en: `No heading names ${columns}. Map a column, or give one value for all rows under "defaults".`,
  }),
  missingPerson: {
    de: 'Keine Überschrift nennt den Schlüssel der Person. Ohne ihn werden Personen nicht gezählt.',
    en: 'No heading names the key of the person. Without it people cannot be counted.',
  },
  runNeeds: (column: string): Text => ({
    de: `Ein Durchlauf gehört zu einem Standort und einem Projekt. Kommt seine Nummer mehrmals vor oder ist er neu, braucht jede Zeile ${column}: als Spalte oder unter "defaults".`,
    en: `A run belongs to a location and a project. If its number occurs more than once, or it is new, every row needs ${column}: as a column, or under "defaults".`,
  }),
  monthsInHeading: (heading: string): Text => ({
    de: `Die Überschrift "${heading}" nennt die Monate.`,
    en: `The heading "${heading}" names the months.`,
  }),
  birthYearAlone: {
    de: 'Ein Geburtsjahr wird nur zusammen mit dem Eintritt gelesen.',
    en: 'A year of birth is read together with the entry only.',
  },
} as const satisfies Record<string, Text | ((...details: never[]) => Text)>;
