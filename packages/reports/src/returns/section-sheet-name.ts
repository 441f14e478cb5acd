import type { Language, ReturnSection } from '@neue-wege/domain';

/** The name of the sheet of a section: its label in letters and digits alone, each word with a capital. */
export function sectionSheetName({ label }: ReturnSection, language: Language): string {
  return label[language]
    .split(/[^\p{L}\d]+/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
