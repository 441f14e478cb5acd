import { inflateRawSync } from 'node:zlib';

/** A part of an archive, where it lies. */
export interface Entry {
  readonly name: string;
  /** Its entry in the directory, a copy. */
  readonly listing: Buffer;
  /** Where its header begins, where its content does, and where that ends. */
  readonly start: number;
  readonly contentAt: number;
  readonly end: number;
  readonly isDeflated: boolean;
}

/** An archive, taken apart. */
export interface Archive {
  readonly bytes: Buffer;
  readonly entries: readonly Entry[];
  /** The record behind the directory. */
  readonly tail: Buffer;
}

/**
 * Takes an archive apart that has these parts at least. Expects one as the library writes it: sizes in every header, no comment, no
 * extra fields, the directory right behind the entries.
 */
export function readArchive(archive: Uint8Array, names: readonly string[]): Archive {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = bytes.length - 22;
  if (end < 0 || bytes.readUInt32LE(end) !== 0x06054b50) throw new Error('no archive without a comment');
  const entries: Entry[] = [];
  let next = bytes.readUInt32LE(end + 16);
  while (entries.length < bytes.readUInt16LE(end + 10)) {
    const length = 46 + bytes.readUInt16LE(next + 28);
    const listing = Buffer.from(bytes.subarray(next, next + length));
    const start = listing.readUInt32LE(42);
    const contentAt = start + 30 + bytes.readUInt16LE(start + 26);
    entries.push({
      name: listing.toString('utf8', 46),
      listing,
      start,
      contentAt,
      end: contentAt + listing.readUInt32LE(20),
      isDeflated: listing.readUInt16LE(10) === 8,
    });
    next += length;
  }
  const missing = names.filter((name) => entries.every((entry) => entry.name !== name));
  if (missing.length > 0) throw new Error(`an archive without ${missing.join(', ')}`);
  return { bytes, entries, tail: Buffer.from(bytes.subarray(end)) };
}

/** The text of a part. */
export function textOf(bytes: Buffer, { contentAt, end, isDeflated }: Entry): string {
  const stored = bytes.subarray(contentAt, end);
  return (isDeflated ? inflateRawSync(stored) : stored).toString('utf8');
}

/** The directory of an archive and what stands behind it, where the parts end at this place. */
export function closeArchive({ entries, tail }: Archive, at: number): Buffer {
  const listings = entries.map(({ listing }) => listing);
  tail.writeUInt32LE(
    listings.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  tail.writeUInt32LE(at, 16);
  return Buffer.concat([...listings, tail]);
}
