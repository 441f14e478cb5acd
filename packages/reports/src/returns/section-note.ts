import type { ReturnTable } from '@neue-wege/domain';
import type { ReturnFrame } from './return-frame.ts';

/** What is said of a section, in the language in which it was written; `null` where nothing is. */
export function noteOn({ section }: Pick<ReturnTable, 'section'>, { notes }: ReturnFrame): string | null {
  return notes.find((note) => note.section === section.id)?.text ?? null;
}
