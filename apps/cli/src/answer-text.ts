import {
  type DimensionFilters,
  type DimensionId,
  type DisclosureProfile,
  dimensionIds,
  dimensionOf,
  type Language,
  type Measure,
  type PlainDate,
  type Text,
  unitLabels,
} from '@neue-wege/domain';
import type { TextColumn } from './text-table.ts';
import { wrapText } from './wrap-text.ts';

const words = {
  asOf: { de: 'Datenstand', en: 'As of' },
  dataVersion: { de: 'Datenversion', en: 'data version' },
  profile: { de: 'Profil', en: 'profile' },
  only: { de: 'Nur', en: 'Only' },
  exclusions: {
    de: 'Ohne Ausschlüsse: verstorben, anderes Jobcenter, Rente, erwerbsunfähig',
    en: 'Without exclusions: deceased, other Jobcenter, pension, unable to work',
  },
  all: { de: 'alle', en: 'all' },
  total: { de: 'Gesamt', en: 'Total' },
} as const satisfies Record<string, Text>;

/** What every answer says of itself. */
export interface AnswerState {
  readonly asOf: PlainDate;
  readonly dataVersion: number;
  readonly profile: DisclosureProfile;
}

/** The filters that an answer was asked with. */
export interface Filtered {
  readonly where: DimensionFilters;
}

/** The line that names the day, the version and the profile. */
export function stateLine({ asOf, dataVersion, profile }: AnswerState, language: Language): string {
  return [
    `${words.asOf[language]} ${dayText(asOf, language)}`,
    `${words.dataVersion[language]} ${dataVersion}`,
    `${words.profile[language]} ${profile}`,
  ].join(' · ');
}

/** The lines above an answer: what it is, as of which day, and what it is limited to. */
export function answerHead(
  {
    title,
    answer,
  }: {
    readonly title: string;
    readonly answer: AnswerState & Partial<Filtered> & { readonly exclusions?: boolean };
  },
  language: Language,
): string {
  const { where = {}, exclusions = false } = answer;
  return [
    title,
    stateLine(answer, language),
    ...onlyLines(where, language),
    ...(exclusions ? [words.exclusions[language]] : []),
  ].join('\n');
}

/** The line that names the filters; none without. */
export function onlyLines(where: DimensionFilters, language: Language): readonly string[] {
  const only = filterText(where, language);
  return only === '' ? [] : [wrapText(`${words.only[language]}: ${only}`, { rest: '  ' })];
}

/** A label in the middle of a line: German nouns keep their capital. */
export function inLine(label: Text, language: Language): string {
  return language === 'de' ? label.de : label.en.charAt(0).toLowerCase() + label.en.slice(1);
}

/** A measure where it stands alone, with the id by which it is asked for. */
export function measureName({ label, id }: Measure, language: Language): string {
  return `${label[language]} (${id})`;
}

/** The name of a measure above its values, with the unit where the name does not tell it. */
export function measureHeading({ label, unit }: Measure, language: Language): string {
  return unit === 'days' ? `${label[language]}, ${unitLabels.days[language]}` : label[language];
}

/** A day as the language writes it. */
export function dayText(day: PlainDate, language: Language): string {
  return language === 'de' ? day.split('-').toReversed().join('.') : day;
}

/** Filters in words, with the keys as they are typed; empty where there are none. */
export function filterText(where: DimensionFilters, language: Language): string {
  return dimensionIds
    .flatMap((dimension) => {
      const keys = where[dimension];
      return keys === undefined ? [] : [`${dimensionOf(dimension).label[language]} ${keys.join(', ')}`];
    })
    .join(' · ');
}

/** One column per dimension. */
export function keyColumns(by: readonly DimensionId[], language: Language): readonly TextColumn[] {
  return by.map((dimension) => ({ heading: dimensionOf(dimension).label[language], align: 'left' }));
}

/** The keys of a row as they are typed in filters; of the grand total, its name. */
export function keyCells(
  { by, keys }: { readonly by: readonly DimensionId[]; readonly keys: KeysOf | 'total' },
  language: Language,
): readonly string[] {
  if (keys === 'total') return by.map((_, index) => (index === 0 ? words.total[language] : ''));
  return by.map((dimension) => keys[dimension] ?? words.all[language]);
}

type KeysOf = Readonly<Partial<Record<DimensionId, string | null>>>;

/** Everything below a table: a blank line, then each note. */
export function notesText(notes: readonly string[]): string {
  return notes.length === 0 ? '' : `\n${notes.map((note) => `${wrapText(note, { rest: '  ' })}\n`).join('')}`;
}
