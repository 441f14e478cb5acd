import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';
import { closeArchive, type Entry, readArchive, textOf } from './archive.ts';

/** A part of an archive that grows as it is written. */
export interface GrowingPart {
  readonly name: string;
  /** Makes its content of the text that stands there. */
  readonly grow: (xml: string) => AsyncIterable<Uint8Array>;
}

/**
 * The same archive, in pieces that leave as they are packed, with a part that is written meanwhile. Checksum and sizes of that part
 * follow behind it. It is packed beside the request thread.
 */
export async function* growPart(
  archive: Uint8Array,
  { name, grow }: GrowingPart,
): AsyncGenerator<Uint8Array, void> {
  const read = readArchive(archive, [name]);
  const { bytes } = read;
  let at = 0;
  for (const entry of read.entries) {
    entry.listing.writeUInt32LE(at, 42);
    const pieces =
      entry.name === name ? grown(bytes, { entry, grow }) : [bytes.subarray(entry.start, entry.end)];
    for await (const piece of pieces) {
      at += piece.length;
      yield piece;
    }
  }
  yield closeArchive(read, at);
}

/** In the flags of an entry: its checksum and sizes stand behind it. */
const sizesFollow = 0x8;

async function* grown(
  bytes: Buffer,
  { entry, grow }: { readonly entry: Entry; readonly grow: GrowingPart['grow'] },
): AsyncGenerator<Uint8Array, void> {
  const { listing, start, contentAt } = entry;
  const header = Buffer.from(bytes.subarray(start, contentAt));
  header.writeUInt16LE(header.readUInt16LE(6) | sizesFollow, 6);
  header.writeUInt16LE(8, 8);
  header.fill(0, 14, 26);
  yield header;
  const sums = { checksum: 0, size: 0, packed: 0 };
  yield* packed(grow(textOf(bytes, entry)), sums);
  const behind = Buffer.from('PK\x07\x08'.padEnd(16, '\0'));
  behind.writeUInt32LE(sums.checksum, 4);
  behind.writeUInt32LE(sums.packed, 8);
  behind.writeUInt32LE(sums.size, 12);
  header.copy(listing, 8, 6, 14);
  behind.copy(listing, 16, 4);
  yield behind;
}

interface Sums {
  checksum: number;
  size: number;
  packed: number;
}

/** How hard it is packed: the usual 6 takes half as long again for a file a tenth smaller. */
const level = 3;

async function* packed(content: AsyncIterable<Uint8Array>, sums: Sums): AsyncGenerator<Uint8Array, void> {
  const deflate = createDeflateRaw({ level });
  const feeding = pipeline(Readable.from(summed(content, sums)), deflate);
  // What went wrong is told by the pieces.
  feeding.catch(() => undefined);
  try {
    const pieces: AsyncIterable<Buffer> = deflate;
    for await (const piece of pieces) {
      sums.packed += piece.length;
      yield piece;
    }
    await feeding;
  } finally {
    deflate.destroy();
    await feeding.catch(() => undefined);
  }
}

async function* summed(content: AsyncIterable<Uint8Array>, sums: Sums): AsyncGenerator<Uint8Array, void> {
  for await (const piece of content) {
    sums.checksum = crc32(piece, sums.checksum);
    sums.size += piece.length;
    yield piece;
  }
}
