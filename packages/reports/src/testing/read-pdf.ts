import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An element of the structure of a page, with the texts that belong to it. */
export interface ReadTag {
  readonly role: string;
  readonly alt: string | undefined;
  readonly scope: string | undefined;
  /** Its own, in the order in which they are drawn. */
  readonly texts: readonly string[];
  readonly children: readonly ReadTag[];
}

/** What another reader than the writer finds in a PDF. */
export interface ReadPdf {
  readonly info: Readonly<Record<string, unknown>>;
  readonly metadata: (name: string) => unknown;
  readonly isMarked: boolean;
  readonly showsTitle: boolean;
  readonly bookmarks: readonly string[];
  readonly pages: readonly ReadPage[];
}

/** A page: its structure, and what on it is neither in it nor an artifact. */
export interface ReadPage {
  readonly size: readonly number[];
  readonly tree: ReadTag | null;
  /** Operators that draw outside of any marked content. */
  readonly unmarked: number;
}

type Loaded = Awaited<ReturnType<typeof getDocument>['promise']>;
type Page = Awaited<ReturnType<Loaded['getPage']>>;

/** Reads a PDF with pdf.js, page by page. */
export async function readPdf(content: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(content), verbosity: 0 });
  const loaded = await task.promise;
  const { info, metadata } = await loaded.getMetadata();
  const mark = await loaded.getMarkInfo();
  const preferences: unknown = await loaded.getViewerPreferences();
  const outline = await loaded.getOutline();
  const pages: ReadPage[] = [];
  for (let number = 1; number <= loaded.numPages; number += 1)
    pages.push(await readPage(await loaded.getPage(number)));
  await task.destroy();
  return {
    info: Object.fromEntries(Object.entries(info)),
    metadata: (name) => {
      const value: unknown = metadata?.get(name);
      return value;
    },
    isMarked: flagIn(mark, 'Marked'),
    showsTitle: flagIn(preferences, 'DisplayDocTitle'),
    bookmarks: outline.map(({ title }) => title),
    pages,
  };
}

function flagIn(flags: unknown, name: string): boolean {
  return flags instanceof Map && flags.get(name) === true;
}

async function readPage(page: Page): Promise<ReadPage> {
  const texts = await textsById(page);
  const tree: unknown = await page.getStructTree();
  return {
    size: page.view,
    tree: tree === null ? null : readTag(tree, texts),
    unmarked: await countUnmarked(page),
  };
}

async function textsById(page: Page): Promise<ReadonlyMap<string, readonly string[]>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const found = new Map<string, string[]>();
  const open: (string | null)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.at(-1) ?? null;
      if (id !== null && item.str.trim() !== '') found.set(id, [...(found.get(id) ?? []), item.str]);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? null);
  }
  return found;
}

/** An element without those that lie on other pages, of which the tree tells as well; `null` where nothing is left. */
function readTag(node: unknown, texts: ReadonlyMap<string, readonly string[]>): ReadTag | null {
  const all = fieldOf(node, 'children');
  const children: readonly unknown[] = Array.isArray(all) ? all : [];
  const isContent = (child: unknown): boolean => fieldOf(child, 'type') === 'content';
  const own = children.filter(isContent).map((child) => textOf(child, 'id') ?? '');
  const kept = children
    .filter((child) => !isContent(child))
    .map((child) => readTag(child, texts))
    .filter((child) => child !== null);
  if (own.length === 0 && kept.length === 0) return null;
  return {
    role: textOf(node, 'role') ?? '',
    alt: textOf(node, 'alt'),
    scope: textOf(node, 'scope'),
    texts: own.flatMap((id) => texts.get(id) ?? []),
    children: kept,
  };
}

function fieldOf(node: unknown, name: string): unknown {
  return typeof node === 'object' && node !== null ? Reflect.get(node, name) : undefined;
}

function textOf(node: unknown, name: string): string | undefined {
  const text = fieldOf(node, name);
  return typeof text === 'string' ? text : undefined;
}

const drawing = new Set([
  OPS.showText,
  OPS.constructPath,
  OPS.stroke,
  OPS.fill,
  OPS.fillStroke,
  OPS.paintImageXObject,
]);

async function countUnmarked(page: Page): Promise<number> {
  const { fnArray } = await page.getOperatorList();
  let depth = 0;
  let unmarked = 0;
  for (const operator of fnArray) {
    if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) depth += 1;
    else if (operator === OPS.endMarkedContent) depth -= 1;
    else if (depth === 0 && drawing.has(operator)) unmarked += 1;
  }
  return unmarked;
}

/** All elements of a role below one, outermost first. */
export function tagsOf(tag: ReadTag | null, role: RegExp): readonly ReadTag[] {
  if (tag === null) return [];
  return [...(role.test(tag.role) ? [tag] : []), ...tag.children.flatMap((child) => tagsOf(child, role))];
}
