import { createCipheriv, createDecipheriv, createHash, randomBytes, randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';

/** Bytes from `start` on, up to but without `end` (default: the end). */
interface ByteRange {
  readonly start: number;
  readonly end?: number | undefined;
}

/** Bytes that lie on the disk sealed: written once, read as often and from where one likes, and gone with this process. */
export interface SealedFile {
  readonly size: () => number;
  readonly append: (bytes: Uint8Array) => Promise<void>;
  /** SHA-256 of what was appended, in lower-case hex; nothing can be appended after it. */
  readonly finish: () => string;
  readonly read: (range?: ByteRange) => AsyncGenerator<Uint8Array, void, undefined>;
  /** Gives the room back and forgets the key; to be called as often as one likes. */
  readonly remove: () => Promise<void>;
}

/** Where uploads lie while they are being read. */
export interface SealedSpool {
  readonly create: () => Promise<SealedFile>;
  /** How many bytes lie there. */
  readonly bytes: () => number;
}

const cipher = 'aes-256-ctr';
const blockBytes = 16;
const pieceBytes = 256 * 1024;
const ending = '.sealed';

/**
 * A spool in a folder of this machine. What lies there is encrypted under a key of its own that exists in the memory of this
 * process alone, in a file that has no name: with the process, however it ends, file and key are gone.
 */
export async function openSealedSpool(folder: string): Promise<SealedSpool> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // Of a process that was killed between two system calls: an empty file with a name.
  for (const name of await readdir(folder))
    if (name.endsWith(ending)) await unlinkIfThere(join(folder, name));
  let lying = 0;
  return {
    bytes: () => lying,
    async create() {
      const path = join(folder, `${randomUUID()}${ending}`);
      const handle = await open(path, 'wx+', 0o600);
      await unlinkIfThere(path);
      return sealedFile(handle, (more) => {
        lying += more;
      });
    },
  };
}

function sealedFile(handle: FileHandle, onBytes: (more: number) => void): SealedFile {
  const key = randomBytes(32);
  const encryption = createCipheriv(cipher, key, Buffer.alloc(blockBytes));
  const hash = createHash('sha256');
  let size = 0;
  let isRemoved = false;
  return {
    size: () => size,
    async append(bytes) {
      hash.update(bytes);
      const sealed = encryption.update(bytes);
      const position = size;
      size += sealed.length;
      onBytes(sealed.length);
      for (let at = 0; at < sealed.length; ) {
        const { bytesWritten } = await handle.write(sealed, at, sealed.length - at, position + at);
        at += bytesWritten;
      }
    },
    finish: () => hash.digest('hex'),
    async *read({ start, end } = { start: 0 }) {
      const stop = Math.min(end ?? size, size);
      // The key stream begins at the block in which the range does.
      let position = start - (start % blockBytes);
      const decryption = createDecipheriv(cipher, key, counterOf(position / blockBytes));
      let skip = start - position;
      while (position < stop) {
        const piece = Buffer.allocUnsafe(Math.min(pieceBytes, stop - position));
        const { bytesRead } = await handle.read(piece, 0, piece.length, position);
        if (bytesRead === 0) throw new Error('The spool holds less than was written');
        position += bytesRead;
        const bytes = decryption.update(piece.subarray(0, bytesRead)).subarray(skip);
        skip = 0;
        if (bytes.length > 0) yield bytes;
      }
    },
    async remove() {
      if (isRemoved) return;
      isRemoved = true;
      onBytes(-size);
      key.fill(0);
      await handle.close();
    },
  };
}

function counterOf(block: number): Buffer {
  const counter = Buffer.alloc(blockBytes);
  counter.writeBigUInt64BE(BigInt(block), 8);
  return counter;
}

async function unlinkIfThere(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}
