import { text } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

/** A cell as a reader finds it: of what type, which value, and by which format it is shown. */
export interface ReadCell {
  readonly type: 'text' | 'number' | 'error' | 'boolean' | 'formula' | 'empty';
  readonly value: string | number | null;
  readonly format: string;
}

/** A sheet as a reader finds it. */
export interface ReadSheet {
  readonly name: string;
  /** `visible` unless it is hidden. */
  readonly state: string;
  readonly rows: readonly (readonly ReadCell[])[];
}

/** The parts of a workbook by their names, in the order of the archive, unpacked by another library than the one that wrote it. */
export async function readParts(workbook: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  const archive = await fromBufferPromise(Buffer.from(workbook));
  for await (const entry of archive.eachEntry())
    parts.set(entry.fileName, await text(await archive.openReadStreamPromise(entry)));
  return parts;
}

/** The sheets in order, with every cell that stands in them. */
export function readSheets(parts: ReadonlyMap<string, string>): readonly ReadSheet[] {
  const strings = elements(parts.get('xl/sharedStrings.xml') ?? '', 'si').map(({ inner }) => textOf(inner));
  const formats = formatsOf(partOf(parts, 'xl/styles.xml'));
  return elements(partOf(parts, 'xl/workbook.xml'), 'sheet').map(({ attributes }, index) => ({
    name: unescaped(attributes.name ?? ''),
    state: attributes.state ?? 'visible',
    rows: rowsOf(partOf(parts, `xl/worksheets/sheet${index + 1}.xml`), { strings, formats }),
  }));
}

interface Tables {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
}

function rowsOf(xml: string, tables: Tables): readonly (readonly ReadCell[])[] {
  const rows: ReadCell[][] = [];
  for (const row of elements(xml, 'row')) {
    const cells: ReadCell[] = [];
    for (const { attributes, inner } of elements(row.inner, 'c'))
      cells[columnOf(attributes.r ?? '')] = cellOf({ attributes, inner }, tables);
    rows[Number(row.attributes.r) - 1] = Array.from(cells, (cell) => cell ?? nothing);
  }
  return Array.from(rows, (row) => row ?? []);
}

const nothing: ReadCell = { type: 'empty', value: null, format: '' };

function cellOf({ attributes, inner }: Element, { strings, formats }: Tables): ReadCell {
  const format = formats[Number(attributes.s ?? 0)] ?? '';
  const content = unescaped(/<v>(.*?)<\/v>/s.exec(inner)?.[1] ?? '');
  if (inner.includes('<f')) return { type: 'formula', value: inner, format };
  if (attributes.t === 's') return { type: 'text', value: strings[Number(content)] ?? null, format };
  if (attributes.t === 'inlineStr') return { type: 'text', value: textOf(inner), format };
  if (attributes.t === 'e') return { type: 'error', value: content, format };
  if (attributes.t === 'b') return { type: 'boolean', value: content, format };
  return content === '' ? { ...nothing, format } : { type: 'number', value: Number(content), format };
}

/** The code of the number format of each style. */
function formatsOf(xml: string): readonly string[] {
  const codes = new Map(
    elements(xml, 'numFmt').map(({ attributes }) => [
      attributes.numFmtId,
      unescaped(attributes.formatCode ?? ''),
    ]),
  );
  const styles = elements(xml, 'cellXfs')[0]?.inner ?? '';
  return elements(styles, 'xf').map(({ attributes }) => codes.get(attributes.numFmtId) ?? '');
}

interface Element {
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly inner: string;
}

function elements(xml: string, tag: string): readonly Element[] {
  const pattern = new RegExp(`<${tag}((?:\\s[^>]*?)?)(?:/>|>(.*?)</${tag}>)`, 'gs');
  return [...xml.matchAll(pattern)].map(([, attributes = '', inner = '']) => ({
    attributes: Object.fromEntries(
      [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
    ),
    inner,
  }));
}

function textOf(xml: string): string {
  return elements(xml, 't')
    .map(({ inner }) => unescaped(inner))
    .join('')
    .replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function unescaped(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

function partOf(parts: ReadonlyMap<string, string>, name: string): string {
  const part = parts.get(name);
  if (part === undefined) throw new Error(`no ${name} among ${[...parts.keys()].join(', ')}`);
  return part;
}

/** `A1` is column 0, `AA1` column 26. */
function columnOf(reference: string): number {
  const letters = reference.replaceAll(/\d/g, '');
  return letters.split('').reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 0) - 64, 0) - 1;
}
