import type { ImportRuleRecord } from './import-rule.ts';
import type { Text } from './text.ts';

const ofFile = { severity: 'error', stage: 'format', scope: 'file' } as const;

/** Rules about the bytes of a file before they are text: what it is, how it is packed, how it is encoded, whether it is whole. */
export const byteRules = {
  foreign_content: {
    ...ofFile,
    label: { de: 'Keine CSV-Datei', en: 'Not a CSV file' },
    remedy: {
      de: 'Die Datei ist keine CSV-Datei, wie auch immer sie heißt. Im Tabellenprogramm als „CSV UTF-8“ speichern.',
      en: 'The file is no CSV file, whatever it is called. Save it as "CSV UTF-8" in the spreadsheet program.',
    },
    message: ({ de, en }: Text) => ({
      de: `Die Datei ist ${de} und keine CSV-Datei, wie auch immer sie heißt. Im Tabellenprogramm als „CSV UTF-8“ speichern.`,
      en: `The file is ${en} and no CSV file, whatever it is called. Save it as "CSV UTF-8" in the spreadsheet program.`,
    }),
  },
  damaged_archive: {
    ...ofFile,
    label: { de: 'Archiv beschädigt', en: 'Damaged archive' },
    remedy: {
      de: 'Das Archiv ist beschädigt, abgeschnitten oder auf eine unbekannte Weise gepackt. Erneut packen, als ZIP oder GZ, oder die CSV-Dateien einzeln liefern.',
      en: 'The archive is damaged, cut off, or packed in an unknown way. Pack it again, as zip or gz, or deliver the CSV files by themselves.',
    },
  },
  archive_too_large: {
    ...ofFile,
    label: { de: 'Archiv zu groß', en: 'Archive too large' },
    remedy: {
      de: 'Das Archiv enthält mehr, als eine Lieferung enthalten darf. Die CSV-Dateien einzeln liefern.',
      en: 'The archive holds more than a delivery may. Deliver the CSV files by themselves.',
    },
    message: ({ entries, bytes, ratio }: ArchiveLimits) => {
      const megabytes = Math.round(bytes / 1024 ** 2);
      return {
        de: `Ein Archiv darf höchstens ${entries} Dateien und entpackt ${megabytes} MB enthalten, nicht mehr als das ${ratio}-Fache seiner Größe. Die CSV-Dateien einzeln liefern.`,
        en: `An archive may hold at most ${entries} files and ${megabytes} MB unpacked, no more than ${ratio} times its size. Deliver the CSV files by themselves.`,
      };
    },
  },
  unsafe_entry_name: {
    ...ofFile,
    label: { de: 'Name im Archiv nicht erlaubt', en: 'Name in the archive not allowed' },
    remedy: {
      de: 'Erlaubt sind im Archiv gewöhnliche Dateien mit höchstens 255 Zeichen langen Namen, jeder einmal (auch in anderer Schreibung), ohne „..“, Laufwerk, umgekehrten Schrägstrich, Steuerzeichen oder Verknüpfung.',
      en: 'Allowed in an archive are ordinary files with names of at most 255 characters, each once (in any case of letters), without "..", drive, backslash, control characters or link.',
    },
  },
  locked_archive: {
    ...ofFile,
    label: { de: 'Archiv mit Kennwort', en: 'Archive with a password' },
    remedy: {
      de: 'Die Datei ist mit einem Kennwort geschützt und kann nicht gelesen werden. Ohne Kennwort packen.',
      en: 'The file is protected by a password and cannot be read. Pack it without one.',
    },
  },
  empty_archive: {
    ...ofFile,
    label: { de: 'Archiv ohne Dateien', en: 'Archive without files' },
    remedy: { de: 'Das Archiv enthält keine CSV-Datei.', en: 'The archive holds no CSV file.' },
  },
  archive_in_archive: {
    ...ofFile,
    label: { de: 'Archiv im Archiv', en: 'Archive in an archive' },
    remedy: {
      de: 'Ein Archiv darf kein weiteres Archiv enthalten. Die CSV-Dateien selbst packen.',
      en: 'An archive may not hold another one. Pack the CSV files themselves.',
    },
  },
  encoding_not_confirmed: {
    ...ofFile,
    label: { de: 'Zeichenkodierung nicht bestätigt', en: 'Encoding not confirmed' },
    remedy: {
      de: 'Die Datei ist nicht in UTF-8 geschrieben. Als „CSV UTF-8“ speichern oder bestätigen, dass sie in Windows-1252 geschrieben ist.',
      en: 'The file is not written in UTF-8. Save it as "CSV UTF-8", or confirm that it is written in Windows-1252.',
    },
    message: ({ special }: { special: string }) => ({
      de: `Die Datei ist nicht in UTF-8 geschrieben. In Windows-1252 gelesen, enthält sie diese Sonderzeichen: ${special}. Sind das die richtigen, Windows-1252 bestätigen; sonst als „CSV UTF-8“ speichern.`,
      en: `The file is not written in UTF-8. Read as Windows-1252, it holds these special characters: ${special}. If they are right, confirm Windows-1252; if not, save it as "CSV UTF-8".`,
    }),
  },
  unknown_encoding: {
    ...ofFile,
    label: { de: 'Zeichenkodierung nicht lesbar', en: 'Unknown encoding' },
    remedy: {
      de: 'Die Zeichen der Datei lassen sich nicht sicher lesen. Als „CSV UTF-8“ speichern.',
      en: 'The characters of the file cannot be read with certainty. Save it as "CSV UTF-8".',
    },
    message: (reason: EncodingReason) => encodingMessages[reason],
  },
  unknown_separator: {
    ...ofFile,
    label: { de: 'Trennzeichen nicht erkannt', en: 'Unknown separator' },
    remedy: {
      de: 'Die Kopfzeile ist eine einzige Spalte. Erlaubte Trennzeichen sind Komma, Semikolon und Tabulator.',
      en: 'The header is one single column. Allowed separators are comma, semicolon and tab.',
    },
    message: ({ separator }: { separator: Text }) => ({
      de: `Die Kopfzeile ist eine einzige Spalte: ${separator.de}. Erlaubte Trennzeichen sind Komma, Semikolon und Tabulator.`,
      en: `The header is one single column: ${separator.en}. Allowed separators are comma, semicolon and tab.`,
    }),
  },
  cut_off: {
    ...ofFile,
    label: { de: 'Datei abgeschnitten', en: 'File cut off' },
    remedy: {
      de: 'Die letzte Zeile hat weder alle Zellen noch ein Zeilenende: Die Datei ist abgeschnitten. Erneut ausgeben oder übertragen.',
      en: 'The last line has neither all its cells nor a line end: the file was cut off. Export or transfer it again.',
    },
  },
  checksum_mismatch: {
    ...ofFile,
    label: { de: 'Prüfsumme stimmt nicht', en: 'Checksum does not agree' },
    remedy: {
      de: 'Die Datei ist nicht die, von der die Prüfsumme genommen wurde: Sie ist abgeschnitten, geändert oder vertauscht. Erneut übertragen.',
      en: 'The file is not the one of which the checksum was taken: it was cut off, changed or mistaken for another. Transfer it again.',
    },
  },
  row_count_mismatch: {
    ...ofFile,
    label: { de: 'Zeilenzahl stimmt nicht', en: 'Number of rows does not agree' },
    remedy: {
      de: 'Die Datei hat nicht so viele Zeilen, wie angegeben sind: Sie ist abgeschnitten oder vertauscht. Erneut übertragen.',
      en: 'The file does not have as many rows as were announced: it was cut off or mistaken for another. Transfer it again.',
    },
    message: ({ announced, found }: { announced: number; found: number }) => ({
      de: `Angegeben sind ${announced} Zeilen, gelesen wurden ${found}: Die Datei ist abgeschnitten oder vertauscht. Erneut übertragen.`,
      en: `Announced are ${announced} rows, read were ${found}: the file was cut off or mistaken for another. Transfer it again.`,
    }),
  },
  missing_file: {
    ...ofFile,
    label: { de: 'Datei fehlt', en: 'Missing file' },
    remedy: {
      de: 'Die Liste der Prüfsummen nennt diese Datei, aber sie wurde nicht geliefert.',
      en: 'The list of checksums names this file, but it was not delivered.',
    },
  },
  not_in_checksums: {
    ...ofFile,
    severity: 'warning',
    label: { de: 'Ohne Prüfsumme', en: 'Without a checksum' },
    remedy: {
      de: 'Die Liste der Prüfsummen nennt diese Datei nicht; ob sie vollständig ist, wurde nicht geprüft.',
      en: 'The list of checksums does not name this file; whether it is whole was not checked.',
    },
  },
} as const satisfies Record<string, ImportRuleRecord>;

interface ArchiveLimits {
  readonly entries: number;
  readonly bytes: number;
  readonly ratio: number;
}

type EncodingReason = keyof typeof encodingMessages;

const encodingMessages = {
  'UTF-16': {
    de: 'Die Datei ist in UTF-16 ohne Kennung (BOM) geschrieben. Als „CSV UTF-8“ speichern.',
    en: 'The file is written in UTF-16 without a byte-order mark. Save it as "CSV UTF-8".',
  },
  'UTF-32': {
    de: 'Die Datei ist in UTF-32 geschrieben. Als „CSV UTF-8“ speichern.',
    en: 'The file is written in UTF-32. Save it as "CSV UTF-8".',
  },
  mixed: {
    de: 'Die Bytes ab dieser Zeile sind kein UTF-8, andere Zeichen der Datei aber schon: Sie ist aus verschiedenen Kodierungen zusammengesetzt oder beschädigt. Als „CSV UTF-8“ speichern.',
    en: 'The bytes from this line on are not UTF-8 while other characters of the file are: it was put together from several encodings, or damaged. Save it as "CSV UTF-8".',
  },
  neither: {
    de: 'Die Bytes ab dieser Zeile sind weder UTF-8 noch Windows-1252, oder die Datei ist abgeschnitten. Als „CSV UTF-8“ speichern.',
    en: 'The bytes from this line on are neither UTF-8 nor Windows-1252, or the file was cut off. Save it as "CSV UTF-8".',
  },
  contradicts: {
    de: 'Das Profil nennt Windows-1252, die Datei ist aber in UTF-8 geschrieben. Die Angabe im Profil streichen.',
    en: 'The profile says Windows-1252, but the file is written in UTF-8. Take that out of the profile.',
  },
} as const satisfies Record<string, Text>;
