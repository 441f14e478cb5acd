import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Every spelling in which bytes may hold a word: as text in three encodings, as hex, and inside base64 at every alignment. */
export function spellingsOf(word: string): readonly Buffer[] {
  const utf8 = Buffer.from(word, 'utf8');
  const utf16 = Buffer.from(word, 'utf16le');
  const hex = utf8.toString('hex');
  const inBase64 = [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), utf8]).toString('base64');
    const [from, to] = [Math.ceil((offset * 8) / 6), Math.floor(((offset + utf8.length) * 8) / 6)];
    return Buffer.from(text.slice(from, to));
  });
  const swapped = Buffer.from(utf16).swap16();
  return [utf8, utf16, swapped, Buffer.from(hex), Buffer.from(hex.toUpperCase()), ...inBase64];
}

/** Whether bytes hold any of the spellings. */
export function holds(bytes: Uint8Array, spellings: readonly Buffer[]): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return spellings.some((spelling) => buffer.includes(spelling));
}

/** The files of a folder, and of those in it, that hold any of the spellings, in contents or name. */
export async function tracesInFolder(
  folder: string,
  spellings: readonly Buffer[],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const isFound =
      holds(Buffer.from(entry.name), spellings) || (entry.isFile() && holds(await bytesOf(path), spellings));
    if (isFound) found.push(path);
  }
  return found;
}

/** A running server removes files meanwhile. */
async function bytesOf(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}
