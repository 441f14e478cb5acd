import { badInput, DomainError, type Issue } from '../errors.ts';
import { isPlainLine } from '../vocabulary/plain-line.ts';
import { returnSections } from './return-sections.ts';

/** What is said of a section of a return, in words for its readers. */
export interface ReturnNote {
  /** Id of the section. */
  readonly section: string;
  /** Plain text, a single paragraph. */
  readonly text: string;
}

/** Most characters of a note. */
export const longestNote = 2000;

/**
 * Reads what is to be said of the sections of a return, in the order of the sections; a text of blanks alone says nothing.
 *
 * @throws DomainError `BAD_INPUT` for sections that there are not or that come twice, texts that are too long, control characters,
 *   and what is no character, such as U+FFFE.
 */
export function parseReturnNotes(
  notes: readonly ReturnNote[],
  { place }: { readonly place: string },
): readonly ReturnNote[] {
  if (notes.length > returnSections.length) throw badInput(place, `at most ${returnSections.length}`);
  const issues = notes.flatMap((note, index): readonly Issue[] => {
    const message = whatIsWrong(note, notes.slice(0, index));
    return message === null ? [] : [{ place: `${place}[${index}]`, message }];
  });
  if (issues.length > 0) throw new DomainError('BAD_INPUT', issues);
  return returnSections.flatMap(({ id }) => {
    const text = notes.find(({ section }) => section === id)?.text.trim() ?? '';
    return text === '' ? [] : [{ section: id, text }];
  });
}

function whatIsWrong({ section, text }: ReturnNote, before: readonly ReturnNote[]): string | null {
  const ids = returnSections.map(({ id }) => id);
  if (!ids.includes(section)) return `no such section; there are ${ids.join(', ')}`;
  if (before.some((other) => other.section === section)) return `a second note on ${section}`;
  const trimmed = text.trim();
  const isPlain = trimmed === '' || isPlainLine(trimmed);
  return isPlain && Array.from(trimmed).length <= longestNote
    ? null
    : `one paragraph of at most ${longestNote} characters, without line breaks or other control characters`;
}
