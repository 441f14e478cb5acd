import type { PlainDate } from '../calendar/plain-date.ts';
import { allowedText, germanDay, type ImportRuleRecord } from './import-rule.ts';
import type { Text } from './text.ts';

const ofRow = { severity: 'error', stage: 'values', scope: 'row' } as const;

/** Rules about what one cell may say, whatever stands beside it. */
export const valueRules = {
  missing_value: {
    ...ofRow,
    label: { de: 'Wert fehlt', en: 'Missing value' },
    remedy: { de: 'Hier wird ein Wert gebraucht.', en: 'A value is needed here.' },
    message: ({ columns }: { columns: readonly string[] }) => ({
      de: `Eine Zeile braucht ${columns.join(' oder ')}.`,
      en: `A row needs ${columns.join(' or ')}.`,
    }),
  },
  not_a_date: {
    ...ofRow,
    label: { de: 'Kein Datum', en: 'Not a date' },
    remedy: {
      de: 'Erlaubt ist ein Kalendertag, geschrieben als TT.MM.JJJJ oder JJJJ-MM-TT. Die Spalte in der Tabellenkalkulation als Datum formatieren und erneut als CSV speichern.',
      en: 'Allowed is a day of the calendar, written YYYY-MM-DD or TT.MM.JJJJ. Format the column of the spreadsheet as dates and save it as CSV again.',
    },
    message: ({ format, looksLike }: NotADate) => {
      const hint = looksLike === undefined ? { de: '', en: '' } : dateHints[looksLike];
      return allowedText({
        de: `ein Kalendertag, geschrieben als ${format === undefined ? 'TT.MM.JJJJ oder JJJJ-MM-TT' : germanFormat(format)}${hint.de}`,
        en: `a day of the calendar, written ${format ?? 'YYYY-MM-DD or TT.MM.JJJJ'}${hint.en}`,
      });
    },
  },
  date_out_of_range: {
    ...ofRow,
    label: { de: 'Datum außerhalb des Zeitraums', en: 'Date out of range' },
    remedy: {
      de: 'Das Datum liegt vor 1900 oder zu weit voraus. Die Jahreszahl prüfen.',
      en: 'The date lies before 1900 or too far ahead. Check the year.',
    },
    message: (span: DaySpan) => allowedText(daysOf(span)),
  },
  date_in_future: {
    ...ofRow,
    label: { de: 'Datum in der Zukunft', en: 'Date in the future' },
    remedy: {
      de: 'Was noch nicht geschehen ist, bleibt leer. Geplante Tage gehören in die Spalten der Planung.',
      en: 'What has not happened yet stays empty. Planned days belong into the columns of the plan.',
    },
    message: (span: DaySpan) => {
      const { de, en } = daysOf(span);
      return allowedText({
        de: `${de}; was noch nicht geschehen ist, bleibt leer`,
        en: `${en}; what has not happened yet stays empty`,
      });
    },
  },
  not_a_number: {
    ...ofRow,
    label: { de: 'Keine Zahl', en: 'Not a number' },
    remedy: {
      de: 'Erlaubt ist eine Zahl ohne Einheit und ohne Leerzeichen.',
      en: 'Allowed is a number without unit and spaces.',
    },
    message: (details: WholeNumber | DecimalNumber) =>
      allowedText('min' in details ? wholeNumber(details) : decimalNumber(details)),
  },
  number_out_of_range: {
    ...ofRow,
    label: { de: 'Zahl außerhalb des Bereichs', en: 'Number out of range' },
    remedy: {
      de: 'Die Zahl ist kleiner oder größer als erlaubt.',
      en: 'The number is smaller or greater than allowed.',
    },
    message: (details: WholeNumber | { readonly digits: number }) =>
      allowedText(
        'min' in details
          ? wholeNumber(details)
          : {
              de: `Zahlen mit höchstens ${details.digits} Ziffern`,
              en: `numbers of at most ${details.digits} digits`,
            },
      ),
  },
  share_out_of_range: {
    ...ofRow,
    label: { de: 'Anteil nicht zwischen 0 und 1', en: 'Share not between 0 and 1' },
    remedy: {
      de: 'Diese Kennzahl ist ein Anteil. Erlaubt ist eine Zahl von 0 bis 1; 50 % werden als 0,5 geschrieben.',
      en: 'This measure is a share. Allowed is a number from 0 to 1; 50 % is written 0.5.',
    },
  },
  not_an_ags: {
    ...ofRow,
    label: { de: 'Kein Gemeindeschlüssel', en: 'Not a municipality key' },
    remedy: {
      de: 'Der amtliche Gemeindeschlüssel (AGS) hat acht Ziffern; die erste kann 0 sein.',
      en: 'The official municipality key (AGS) has eight digits; the first may be 0.',
    },
    message: ({ hasSeven }: { hasSeven: boolean }) =>
      allowedText({
        de: `acht Ziffern${hasSeven ? ' (bei sieben Ziffern hat eine Tabellenkalkulation wohl die führende 0 entfernt)' : ''}`,
        en: `eight digits${hasSeven ? ' (with seven digits, a spreadsheet may have dropped the leading 0)' : ''}`,
      }),
  },
  value_not_allowed: {
    ...ofRow,
    label: { de: 'Wert nicht erlaubt', en: 'Value not allowed' },
    remedy: {
      de: 'Erlaubt sind die Werte der Spalte und ihre deutschen Wörter. Ein Profil kann weitere Wörter zuordnen.',
      en: 'Allowed are the values of the column and the words for them. A profile can map further words.',
    },
    message: ({ allowed }: { allowed: Text }) => allowedText(allowed),
  },
  doubtful_word: {
    severity: 'warning',
    stage: 'values',
    scope: 'row',
    label: { de: 'Wort mit mehreren Bedeutungen', en: 'Word of several meanings' },
    remedy: {
      de: 'Das Wort kann mehrere Werte bedeuten; gelesen wird der erste. Ein Profil kann das Wort zuordnen.',
      en: 'The word may mean several values; it is read as the first. A profile can map the word.',
    },
    message: ({ word, count, read, codes, why }: DoubtfulWordFound) => ({
      de: `„${word}“ (${count}-mal, zuerst hier) wird als ${read} gelesen, kann aber mehreres bedeuten: ${codes.join(', ')}. ${why.de} Ein Profil kann das Wort unter "values" zuordnen.`,
      en: `"${word}" (${count} times, first here) is read as ${read} but may mean several things: ${codes.join(', ')}. ${why.en} A profile can map the word in "values".`,
    }),
  },
  unknown_measure: {
    ...ofRow,
    label: { de: 'Unbekannte Kennzahl', en: 'Unknown measure' },
    remedy: {
      de: 'Erlaubt ist die Kennung einer Kennzahl des Katalogs.',
      en: 'Allowed is the id of a measure of the catalogue.',
    },
  },
  observation_without_date: {
    ...ofRow,
    label: { de: 'Beobachtung ohne Zeitpunkt', en: 'Observation without a date' },
    remedy: {
      de: 'Eine Zeile braucht months_after_exit oder observed_on.',
      en: 'A row needs months_after_exit or observed_on.',
    },
  },
} as const satisfies Record<string, ImportRuleRecord>;

/** What something that is no date may have been meant as. */
const dateHints = {
  day_number: {
    de: '; eine Zahl allein ist die Tagesnummer einer Tabellenkalkulation, deren Spalte als Datum zu formatieren ist',
    en: '; a mere number is the day number of a spreadsheet, whose column is to be formatted as dates',
  },
  slashes: {
    de: '; mit Schrägstrichen kann es zwei Tage bedeuten, ein Profil sagt mit "dateFormat", welchen',
    en: '; with slashes it can mean two days, and a profile says by "dateFormat" which',
  },
  short_year: {
    de: '; das Jahr mit vier Ziffern',
    en: '; the year in four digits',
  },
  no_such_day: {
    de: '; diesen Tag gibt es nicht',
    en: '; there is no such day',
  },
} as const satisfies Record<string, Text>;

interface NotADate {
  /** A profile's `dateFormat`. */
  readonly format: string | undefined;
  readonly looksLike?: keyof typeof dateHints | undefined;
}

interface DoubtfulWordFound {
  /** As the list of such words spells it. */
  readonly word: string;
  readonly count: number;
  readonly read: string;
  readonly codes: readonly string[];
  readonly why: Text;
}

interface DaySpan {
  readonly earliest: PlainDate;
  readonly latest: PlainDate;
}

interface WholeNumber {
  readonly min: number;
  readonly max: number;
}

interface DecimalNumber {
  /** The sign before the fraction, where a profile says it. */
  readonly decimal: ',' | '.' | undefined;
  readonly isPercent?: boolean;
}

function daysOf({ earliest, latest }: DaySpan): Text {
  return {
    de: `Tage vom ${germanDay(earliest)} bis ${germanDay(latest)}`,
    en: `days from ${earliest} to ${latest}`,
  };
}

function wholeNumber({ min, max }: WholeNumber): Text {
  return { de: `eine ganze Zahl von ${min} bis ${max}`, en: `a whole number from ${min} to ${max}` };
}

function decimalNumber({ decimal, isPercent }: DecimalNumber): Text {
  if (isPercent === true) {
    const sign = decimal ?? ',';
    return {
      de: `eine Zahl ohne Prozentzeichen; ein Anteil steht als Bruchteil von 1, 50 % werden als 0${sign}5 geschrieben`,
      en: `a number without percent sign; a share is a fraction of 1, 50 % is written 0${decimal ?? '.'}5`,
    };
  }
  if (decimal !== undefined)
    return {
      de: `eine Zahl mit „${decimal}“ als Dezimalzeichen`,
      en: `a number with "${decimal}" as decimal sign`,
    };
  return {
    de: 'eine Zahl wie 12,5 oder 12.5; ein Zeichen mit drei Ziffern danach (1.234) wird nur gelesen, wenn das Profil mit "decimal" sagt, was es bedeutet',
    en: 'a number like 12.5 or 12,5; one sign with three digits after it (1.234) is read only when the profile says which "decimal" it is',
  };
}

function germanFormat(format: string): string {
  return format.replace('YYYY', 'JJJJ').replace('DD', 'TT');
}
