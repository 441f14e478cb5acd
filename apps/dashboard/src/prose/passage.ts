import type { Text } from '@neue-wege/domain';

/** A part of a page that explains: a heading, paragraphs, and a list below them. */
export interface Passage {
  /** Its anchor on the page. */
  readonly id: string;
  readonly title: Text;
  readonly paragraphs: readonly Text[];
  readonly points?: readonly Text[];
}
