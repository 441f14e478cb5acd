import { crc32, deflateRawSync } from 'node:zlib';
import { type Archive, closeArchive, type Entry, readArchive, textOf } from './archive.ts';

/** How the text of a part becomes another, by the name of the part. */
export type PartEdits = Readonly<Record<string, (xml: string) => string>>;

/** The same archive with the text of some parts changed. */
export function editParts(archive: Uint8Array, edits: PartEdits): Uint8Array {
  const read = readArchive(archive, Object.keys(edits));
  const contents: Buffer[] = [];
  let at = 0;
  for (const entry of read.entries) {
    const content = contentOf(read, { entry, edit: edits[entry.name] });
    entry.listing.writeUInt32LE(at, 42);
    // Method, time, checksum and sizes stand in both headers in the same order.
    content.copy(entry.listing, 10, 8, 26);
    contents.push(content);
    at += content.length;
  }
  return Buffer.concat([...contents, closeArchive(read, at)]);
}

/** Header and content of an entry, with its text changed where it is to be. */
function contentOf(
  { bytes }: Archive,
  { entry, edit }: { readonly entry: Entry; readonly edit: ((xml: string) => string) | undefined },
): Buffer {
  const { start, contentAt, end } = entry;
  if (edit === undefined) return bytes.subarray(start, end);
  const text = Buffer.from(edit(textOf(bytes, entry)));
  const content = deflateRawSync(text);
  const header = Buffer.from(bytes.subarray(start, contentAt));
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(crc32(text), 14);
  header.writeUInt32LE(content.length, 18);
  header.writeUInt32LE(text.length, 22);
  return Buffer.concat([header, content]);
}
