import { longestNote, returnSections, type Text } from '@neue-wege/domain';
import type { Entered, FieldProblems } from '../controls/form.tsx';
import type { Reading } from '../reading/reading.ts';
import type { ReleaseDetails } from './release.ts';
import { stepTexts } from './step-texts.ts';

type Notes = ReleaseDetails['notes'];

/** The field in which is said what there is to say of a section. */
export function noteField(section: string): string {
  return `note ${section}`;
}

/** What was entered of the sections, each as one paragraph; `undefined` where it is what was said before. */
export function changedNotes(entered: Entered, { notes }: { notes: Notes }): Notes | undefined {
  const said = returnSections.flatMap(({ id }) => {
    const text = paragraphIn(entered, id);
    return text === '' ? [] : [{ section: id, text }];
  });
  const isSame =
    said.length === notes.length &&
    said.every(({ section, text }) => notes.some((note) => note.section === section && note.text === text));
  return isSame ? undefined : said;
}

/** What is said at greater length than the server takes, by its field. Like the server it counts characters, so that an emoji is one. */
export function noteProblems(entered: Entered, { say, count }: Reading): FieldProblems | null {
  const long = returnSections.flatMap(({ id }) => {
    const { length } = Array.from(paragraphIn(entered, id));
    const words = { most: count(longestNote), length: count(length) };
    return length > longestNote ? [[noteField(id), say(stepTexts.noteTooLong, words)] as const] : [];
  });
  return long.length === 0 ? null : Object.fromEntries(long);
}

function paragraphIn(entered: Entered, section: string): string {
  return entered(noteField(section)).replaceAll(/\s+/g, ' ').trim();
}

/** What a section is called; one that is no more, its id. */
export function sectionLabel(id: string): Text {
  return returnSections.find((section) => section.id === id)?.label ?? { de: id, en: id };
}
