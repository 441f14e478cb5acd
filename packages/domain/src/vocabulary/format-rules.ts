import type { DeliveryFileKind } from './delivery.ts';
import { deliveryFileLabels } from './delivery-file-labels.ts';
import type { ImportRuleRecord } from './import-rule.ts';

const ofFile = { severity: 'error', stage: 'format', scope: 'file' } as const;
const ofRow = { severity: 'error', stage: 'format', scope: 'row' } as const;

/** Rules about what can be read at all: bytes, headings, quotation marks and cells. */
export const formatRules = {
  unreadable_file: {
    ...ofFile,
    label: { de: 'Datei nicht lesbar', en: 'Unreadable file' },
    remedy: {
      de: 'Erlaubt sind CSV-Dateien in UTF-8, in UTF-16 mit Kennung oder in Windows-1252, wenn es angegeben ist. Die Datei erneut aus dem Fachverfahren ausgeben.',
      en: 'Allowed are CSV files in UTF-8, in UTF-16 with a mark, or in Windows-1252 where that is declared. Export the file again.',
    },
    /** What is in the way: bytes that are no text, a header without an end, or a file that changed while it was read. */
    message: (details: UnreadableFile) => unreadableFile(details),
  },
  empty_file: {
    ...ofFile,
    label: { de: 'Leere Datei', en: 'Empty file' },
    remedy: {
      de: 'Die Datei ist leer; sie braucht mindestens eine Kopfzeile.',
      en: 'The file is empty; it needs a header at least.',
    },
  },
  ambiguous_profile: {
    ...ofFile,
    label: { de: 'Mehrere Profile passen', en: 'Several profiles fit' },
    remedy: {
      de: 'Auf eine Datei darf nur ein Profil passen. Ein Profil weniger angeben oder seine Spalten genauer benennen.',
      en: 'Only one profile may fit a file. Give one profile less, or name its columns more exactly.',
    },
    message: ({ profiles }: { profiles: string }) => ({
      de: `Mehrere Profile passen auf diese Datei: ${profiles}.`,
      en: `Several profiles fit this file: ${profiles}.`,
    }),
  },
  unused_profile: {
    severity: 'warning',
    stage: 'format',
    scope: 'file',
    label: { de: 'Profil ohne Datei', en: 'Profile without a file' },
    remedy: {
      de: 'Das Profil passt auf keine Datei. Prüfen, ob die Spaltenüberschriften im Profil und in der Datei gleich lauten.',
      en: 'The profile applies to no file. See whether its headings and those of the file are the same.',
    },
    message: ({ kind, headings }: { kind: DeliveryFileKind; headings: string }) => ({
      de: `Das Profil passt auf keine Datei: Keine ließ sich als ${germanKind(kind)} mit den Überschriften ${headings || 'der Vorlage'} lesen.`,
      en: `The profile applies to no file: none could be read as ${kind} with the headings ${headings || 'it leaves as they are'}.`,
    }),
  },
  unknown_file: {
    ...ofFile,
    label: { de: 'Art der Datei nicht erkannt', en: 'Unknown kind of file' },
    remedy: {
      de: 'Die erste Zeile ist keine Kopfzeile einer Lieferdatei. Die Überschriften der Vorlage verwenden oder ein Profil angeben.',
      en: 'The first line is not the header of a delivery file. Use the headings of the template, or give a profile.',
    },
    message: ({ kinds }: { kinds: string }) => ({
      de: `Die erste Zeile ist keine Kopfzeile einer Lieferdatei. Arten und die Spalten, die sie brauchen: ${kinds}.`,
      en: `The first line is not the header of a delivery file. Kinds and the columns they need: ${kinds}.`,
    }),
  },
  unknown_heading: {
    ...ofFile,
    label: { de: 'Unbekannte Überschrift', en: 'Unknown heading' },
    remedy: {
      de: 'Jede Spalte braucht eine bekannte Überschrift. Ein Profil kann eine Überschrift zuordnen oder übergehen.',
      en: 'Each column needs a known heading. A profile can map or ignore a heading.',
    },
    message: ({ heading, position, spare, ...source }: ReadAs & UnknownHeading) => ({
      de: `${unknownHeading({ heading, position }).de}; die Datei wurde ${readAs(source).de} gelesen. Noch freie Spalten: ${spare || 'keine'}. Ein Profil kann eine Überschrift zuordnen oder übergehen.`,
      en: `${unknownHeading({ heading, position }).en}; the file was read ${readAs(source).en}. Columns still free: ${spare || 'none'}. A profile can map or ignore a heading.`,
    }),
  },
  missing_column: {
    ...ofFile,
    label: { de: 'Spalte fehlt', en: 'Missing column' },
    remedy: {
      de: 'Eine Pflichtspalte fehlt. Die Spalte ergänzen oder im Profil einen festen Wert dafür angeben.',
      en: 'A column that is needed is missing. Add it, or give a default for it in the profile.',
    },
    message: ({ columns, ...source }: ReadAs & { columns: readonly string[] }) => ({
      de: `Die Spalte ${columns.join(' oder ')} fehlt; die Datei wurde ${readAs(source).de} gelesen.`,
      en: `The column ${columns.join(' or ')} is missing; the file was read ${readAs(source).en}.`,
    }),
  },
  duplicate_heading: {
    ...ofFile,
    label: { de: 'Überschrift doppelt', en: 'Duplicate heading' },
    remedy: {
      de: 'Keine zwei Überschriften dürfen dieselbe Spalte meinen. Eine der beiden Spalten entfernen oder im Profil übergehen.',
      en: 'No two headings may name the same column. Remove one of the two columns, or ignore it in the profile.',
    },
    message: ({ heading }: { heading: string }) => ({
      de: `„${heading}“ meint eine Spalte, die schon eine Überschrift davor meint.`,
      en: `"${heading}" names a column that another heading before it names too.`,
    }),
  },
  too_many_columns: {
    ...ofFile,
    label: { de: 'Zu viele Spalten', en: 'Too many columns' },
    remedy: {
      de: 'Eine Datei hat nur so viele Spalten wie nötig. Prüfen, ob es die richtige Datei ist.',
      en: 'A file has no more columns than it needs. See whether it is the right file.',
    },
    message: ({ most }: { most: number }) => ({
      de: `Erlaubt sind höchstens ${most} Spalten.`,
      en: `Allowed are at most ${most} columns.`,
    }),
  },
  birth_year_without_entry: {
    ...ofFile,
    label: { de: 'Geburtsjahr ohne Eintritt', en: 'Birth year without entry' },
    remedy: {
      de: 'Aus dem Geburtsjahr wird die Altersgruppe bei Eintritt; die Datei braucht deshalb auch die Spalte entered_on.',
      en: 'A birth year is read as the age band at entry, so the file needs the column entered_on too.',
    },
  },
  unclosed_quote: {
    ...ofFile,
    label: { de: 'Anführungszeichen nicht geschlossen', en: 'Unclosed quotation mark' },
    remedy: {
      de: 'Jedes öffnende Anführungszeichen braucht ein schließendes; innerhalb der Zelle wird es verdoppelt.',
      en: 'Each opening quotation mark needs a closing one; inside the cell it is doubled.',
    },
    message: ({ most }: { most: number }) => ({
      de: `Das Anführungszeichen, das hier öffnet, wird bis zum Ende der Datei oder innerhalb von ${most} Zeichen nicht geschlossen.`,
      en: `The quotation mark that opens here is not closed before the file ends or ${most} characters have passed.`,
    }),
  },
  record_too_long: {
    ...ofFile,
    label: { de: 'Zeile zu lang', en: 'Row too long' },
    remedy: {
      de: 'Eine Zeile ist länger, als je eine sein dürfte. Prüfen, ob es eine CSV-Datei mit Zeilenenden ist.',
      en: 'A row is longer than any may be. See whether it is a CSV file with line ends.',
    },
    message: ({ most }: { most: number }) => ({
      de: `Eine Zeile darf höchstens ${most} Zeichen haben.`,
      en: `A row may have at most ${most} characters.`,
    }),
  },
  empty_replace: {
    ...ofFile,
    label: { de: 'Vollständige Lieferung ohne Zeilen', en: 'Complete delivery without rows' },
    remedy: {
      de: 'Eine vollständige Lieferung braucht Zeilen: Eine leere Datei würde alles beenden.',
      en: 'A complete delivery needs rows: an empty file would end everything.',
    },
  },
  text_after_quote: {
    ...ofRow,
    label: { de: 'Text nach Anführungszeichen', en: 'Text after a quotation mark' },
    remedy: {
      de: 'Zwischen einem schließenden Anführungszeichen und dem Ende der Zelle darf nichts stehen; innerhalb der Zelle wird es verdoppelt.',
      en: 'Nothing may stand between a closing quotation mark and the end of the cell; inside, it is doubled.',
    },
  },
  quote_inside_cell: {
    ...ofRow,
    label: { de: 'Anführungszeichen in der Zelle', en: 'Quotation mark inside a cell' },
    remedy: {
      de: 'Eine Zelle mit einem Anführungszeichen steht als Ganzes in Anführungszeichen, und die inneren werden verdoppelt.',
      en: 'A cell with a quotation mark stands in quotation marks as a whole, and the inner ones are doubled.',
    },
  },
  wrong_number_of_cells: {
    ...ofRow,
    label: { de: 'Falsche Zahl von Zellen', en: 'Wrong number of cells' },
    remedy: {
      de: 'Jede Zeile hat so viele Zellen wie die Kopfzeile. Zellen mit Trennzeichen stehen in Anführungszeichen.',
      en: 'Each row has as many cells as the header. Cells with a separator stand in quotation marks.',
    },
    message: ({ allowed, found }: { allowed: number; found: number }) => ({
      de: `Erlaubt sind ${allowed} Zellen wie in der Kopfzeile; hier sind es ${found}.`,
      en: `Allowed are ${allowed} cells, as in the header; here are ${found}.`,
    }),
  },
  cell_without_heading: {
    ...ofRow,
    label: { de: 'Zelle ohne Überschrift', en: 'Cell without heading' },
    remedy: {
      de: 'Spalten ohne Überschrift am Ende der Zeilen müssen leer sein; hier steht etwas darin. Der Spalte eine Überschrift geben oder die Zelle leeren.',
      en: 'Columns without heading at the end of the lines must be empty; here one holds something. Give the column a heading, or empty the cell.',
    },
  },
  cell_too_long: {
    ...ofRow,
    label: { de: 'Zelle zu lang', en: 'Cell too long' },
    remedy: {
      de: 'Eine Zelle ist länger als erlaubt. Den Text kürzen.',
      en: 'A cell is longer than allowed. Shorten the text.',
    },
    message: ({ most }: { most: number }) => ({
      de: `Erlaubt sind höchstens ${most} Zeichen.`,
      en: `Allowed are at most ${most} characters.`,
    }),
  },
  forbidden_character: {
    ...ofRow,
    label: { de: 'Unzulässiges Zeichen', en: 'Forbidden character' },
    remedy: {
      de: 'Steuerzeichen und Zeichen, die beim Schreiben der Datei nicht lesbar waren (U+FFFD), sind nicht erlaubt.',
      en: 'Control characters and characters that could not be read when the file was written (U+FFFD) are not allowed.',
    },
    /** A key is one line, too. */
    message: () => ({
      de: 'Erlaubt sind Schlüssel ohne Tabulator, Zeilenende und unsichtbare Zeichen.',
      en: 'Allowed: keys without tab, line end and invisible characters.',
    }),
  },
  saved_in_wrong_encoding: {
    ...ofRow,
    label: { de: 'Falsch gespeicherte Zeichen', en: 'Characters saved wrongly' },
    remedy: {
      de: 'Die Datei wurde mit einer falschen Zeichenkodierung gespeichert: Umlaute und andere Sonderzeichen sind zu zwei oder drei fremden Zeichen geworden. Erneut aus dem Fachverfahren als UTF-8 ausgeben.',
      en: 'The file was saved with a wrong encoding: umlauts and other special characters have become two or three foreign ones. Export it anew as UTF-8.',
    },
  },
} as const satisfies Record<string, ImportRuleRecord>;

/** Why a file cannot be read as text with a header. */
type UnreadableFile =
  | { readonly reason: 'changed' }
  | { readonly reason: 'no_end'; readonly bytes: number }
  | { readonly reason: 'not_text'; readonly encoding: string };

interface UnknownHeading {
  /** `null` where it may be a person's data: the header seems to hold some. */
  readonly heading: string | null;
  /** The first column is 1. */
  readonly position: number;
  readonly spare: string;
}

interface ReadAs {
  readonly kind: DeliveryFileKind;
  readonly profile: string | undefined;
}

function unknownHeading({ heading, position }: Omit<UnknownHeading, 'spare'>): {
  readonly de: string;
  readonly en: string;
} {
  if (heading === null) {
    return {
      de: `Die Überschrift von Spalte ${position} ist nicht bekannt und wird nicht gezeigt, weil die Kopfzeile Daten zu enthalten scheint (fehlt ihr Zeilenende?)`,
      en: `The heading of column ${position} is not known, and not shown because the header seems to hold data (is its line end missing?)`,
    };
  }
  return heading === ''
    ? { de: `Spalte ${position} hat keine Überschrift`, en: `Column ${position} has no heading` }
    : { de: `„${heading}“ ist nicht bekannt`, en: `"${heading}" is not known` };
}

function readAs({ kind, profile }: ReadAs): { readonly de: string; readonly en: string } {
  if (profile === undefined) return { de: `als ${germanKind(kind)}`, en: `as ${kind}` };
  return {
    de: `als ${germanKind(kind)} mit dem Profil ${profile}`,
    en: `as ${kind} with the profile ${profile}`,
  };
}

function germanKind(kind: DeliveryFileKind): string {
  return `„${deliveryFileLabels[kind].de}“`;
}

function unreadableFile(details: UnreadableFile): { readonly de: string; readonly en: string } {
  switch (details.reason) {
    case 'changed':
      return {
        de: 'Die Datei hat sich geändert, während sie gelesen wurde.',
        en: 'The file changed while it was being read.',
      };
    case 'no_end':
      return {
        de: `Die Kopfzeile endet nicht innerhalb von ${details.bytes} Bytes, oder ein Anführungszeichen darin ist nicht geschlossen.`,
        en: `The header does not end within ${details.bytes} bytes, or a quotation mark in it is not closed.`,
      };
    case 'not_text':
      return notText(details.encoding);
    default:
      return details satisfies never;
  }
}

function notText(encoding: string): { readonly de: string; readonly en: string } {
  const de = `Ab dieser Zeile sind die Bytes kein Text in ${encoding.toUpperCase()}, oder die Datei ist abgeschnitten.`;
  const en = `The bytes are not ${encoding.toUpperCase()} text from this line on, or the file was cut off.`;
  if (encoding !== 'utf-8') return { de, en };
  return {
    de: `${de} Ist sie als Windows-1252 gespeichert, sagt das --encoding windows-1252 oder ein Profil mit "encoding": "windows-1252".`,
    en: `${en} If it was saved as Windows-1252, --encoding windows-1252 or a profile with "encoding": "windows-1252" says so.`,
  };
}
