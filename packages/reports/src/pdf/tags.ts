import type { Paper } from './paper.ts';

/** An element of the structure that assistive technology reads. */
export type Tag = ReturnType<Paper['struct']>;

/** What an element says beside its content. */
export interface TagOptions {
  readonly alt?: string;
  /** Of a heading of a table: what it stands for. */
  readonly scope?: 'Row' | 'Column';
  /** Left, top, right and bottom on the page. */
  readonly bbox?: readonly [number, number, number, number];
}

/** Adds an element to another one; it may still be given content. */
export function addTag(
  paper: Paper,
  {
    parent,
    type,
    options = {},
  }: { readonly parent: Tag; readonly type: string; readonly options?: TagOptions },
): Tag {
  const tag = paper.struct(type, { ...options });
  parent.add(tag);
  return tag;
}

/** Draws what belongs to an element, on the page that is open. */
export function drawIn(
  paper: Paper,
  { tag, type, draw }: { readonly tag: Tag; readonly type: string; readonly draw: () => void },
): void {
  const content = paper.markStructureContent(type);
  draw();
  paper.endMarkedContent();
  tag.add(content);
}

/** Draws what is not to be read out: lines and areas, or what is repeated on each page. */
export function drawBeside(
  paper: Paper,
  { kind, draw }: { readonly kind: 'Layout' | 'Pagination'; readonly draw: () => void },
): void {
  paper.markContent('Artifact', { type: kind });
  draw();
  paper.endMarkedContent();
}
