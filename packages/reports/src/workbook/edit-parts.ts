import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** How the text of a part becomes another, by the name of the part. */
export type PartEdits = Readonly<Record<string, (xml: string) => string>>;

/**
 * The same archive with the text of some parts changed. Expects one as the library writes it: sizes in every header, no comment, no
 * extra fields, the directory right behind the entries.
 */
export function editParts(archive: Uint8Array, edits: PartEdits): Uint8Array {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = bytes.length - 22;
  if (end < 0 || bytes.readUInt32LE(end) !== 0x06054b50) throw new Error('no archive without a comment');
  const entries = entriesOf(bytes, { at: bytes.readUInt32LE(end + 16), count: bytes.readUInt16LE(end + 10) });
  const missing = Object.keys(edits).filter((name) => entries.every((entry) => entry.name !== name));
  if (missing.length > 0) throw new Error(`an archive without ${missing.join(', ')}`);

  const contents: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const content = contentOf(bytes, { entry, edit: edits[entry.name] });
    entry.listing.writeUInt32LE(at, 42);
    // Method, time, checksum and sizes stand in both headers in the same order.
    content.copy(entry.listing, 10, 8, 26);
    contents.push(content);
    at += content.length;
  }
  const listings = entries.map(({ listing }) => listing);
  const tail = Buffer.from(bytes.subarray(end));
  tail.writeUInt32LE(at, 16);
  return Buffer.concat([...contents, ...listings, tail]);
}

interface Entry {
  readonly name: string;
  /** Its entry in the directory, a copy. */
  readonly listing: Buffer;
  readonly start: number;
  readonly isDeflated: boolean;
  /** As it is stored. */
  readonly size: number;
}

function entriesOf(bytes: Buffer, { at, count }: { at: number; count: number }): readonly Entry[] {
  const entries: Entry[] = [];
  let next = at;
  while (entries.length < count) {
    const length = 46 + bytes.readUInt16LE(next + 28);
    const listing = Buffer.from(bytes.subarray(next, next + length));
    entries.push({
      name: listing.toString('utf8', 46),
      listing,
      start: listing.readUInt32LE(42),
      isDeflated: listing.readUInt16LE(10) === 8,
      size: listing.readUInt32LE(20),
    });
    next += length;
  }
  return entries;
}

/** Header and content of an entry, with its text changed where it is to be. */
function contentOf(
  bytes: Buffer,
  { entry, edit }: { readonly entry: Entry; readonly edit: ((xml: string) => string) | undefined },
): Buffer {
  const { start, size, isDeflated } = entry;
  const contentAt = start + 30 + bytes.readUInt16LE(start + 26);
  if (edit === undefined) return bytes.subarray(start, contentAt + size);
  const stored = bytes.subarray(contentAt, contentAt + size);
  const text = Buffer.from(edit((isDeflated ? inflateRawSync(stored) : stored).toString('utf8')));
  const content = deflateRawSync(text);
  const header = Buffer.from(bytes.subarray(start, contentAt));
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(crc32(text), 14);
  header.writeUInt32LE(content.length, 18);
  header.writeUInt32LE(text.length, 22);
  return Buffer.concat([header, content]);
}
