import { returnSections, type Text } from '@neue-wege/domain';
import type { Entered } from '../controls/form.tsx';
import type { ReleaseDetails } from './release.ts';

type Notes = ReleaseDetails['notes'];

/** The field in which is said what there is to say of a section. */
export function noteField(section: string): string {
  return `note ${section}`;
}

/** What was entered of the sections, each as one paragraph; `undefined` where it is what was said before. */
export function changedNotes(entered: Entered, { notes }: { notes: Notes }): Notes | undefined {
  const said = returnSections.flatMap(({ id }) => {
    const text = entered(noteField(id)).replaceAll(/\s+/g, ' ').trim();
    return text === '' ? [] : [{ section: id, text }];
  });
  const isSame =
    said.length === notes.length &&
    said.every(({ section, text }) => notes.some((note) => note.section === section && note.text === text));
  return isSame ? undefined : said;
}

/** What a section is called; one that is no more, its id. */
export function sectionLabel(id: string): Text {
  return returnSections.find((section) => section.id === id)?.label ?? { de: id, en: id };
}
