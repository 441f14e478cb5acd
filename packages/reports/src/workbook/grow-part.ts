import { crc32, createDeflateRaw, type DeflateRaw } from 'node:zlib';
import { closeArchive, type Entry, readArchive, textOf } from './archive.ts';

/** A part of an archive that grows as it is written. */
export interface GrowingPart {
  readonly name: string;
  /** Makes its content of the text that stands there: pieces in batches, each made when it is taken. */
  readonly grow: (xml: string) => AsyncIterable<Iterable<string>>;
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

async function* packed(
  content: AsyncIterable<Iterable<string>>,
  sums: Sums,
): AsyncGenerator<Uint8Array, void> {
  const deflate = createDeflateRaw({ level });
  const feeding = feed(deflate, { content, sums });
  // What went wrong is told by the pieces.
  feeding.catch((error: unknown) =>
    deflate.destroy(error instanceof Error ? error : new Error(String(error))),
  );
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

/**
 * Packs text as it comes, a batch at a time. Two buffers take turns, one is filled while the other is packed: of new ones 64 MB would
 * lie about before anybody clears them away. A batch is taken at once, as lines that wait would be moved among what lives long.
 */
async function feed(
  deflate: DeflateRaw,
  { content, sums }: { readonly content: AsyncIterable<Iterable<string>>; readonly sums: Sums },
): Promise<void> {
  let [filling, other] = [new Uint8Array(bytesAtFirst), new Uint8Array(bytesAtFirst)];
  let packing = Promise.resolve();
  for await (const texts of content) {
    const { bytes, used } = encode(texts, filling);
    const piece = bytes.subarray(0, used);
    sums.checksum = crc32(piece, sums.checksum);
    sums.size += used;
    await packing;
    packing = handOver(deflate, piece);
    packing.catch(() => undefined);
    [filling, other] = [other, bytes];
  }
  await packing;
  deflate.end();
}

const bytesAtFirst = 262_144;
const encoder = new TextEncoder();

/** Writes texts one behind the other, and takes a larger buffer where there is no room for all of them. */
function encode(
  texts: Iterable<string>,
  given: Uint8Array<ArrayBuffer>,
): { readonly bytes: Uint8Array<ArrayBuffer>; readonly used: number } {
  let bytes = given;
  let used = 0;
  for (const text of texts) {
    const needed = used + 3 * text.length;
    if (needed > bytes.length) {
      const larger = new Uint8Array(Math.max(needed, 2 * bytes.length));
      larger.set(bytes.subarray(0, used));
      bytes = larger;
    }
    used += encoder.encodeInto(text, bytes.subarray(used)).written;
  }
  return { bytes, used };
}

/** Resolves when a piece is packed, and rejects when nobody is left to take it. */
function handOver(deflate: DeflateRaw, piece: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new Error('nobody takes the rest of the archive'));
    deflate.once('close', stop);
    deflate.write(piece, (error) => {
      deflate.off('close', stop);
      if (error) reject(error);
      else resolve();
    });
  });
}
