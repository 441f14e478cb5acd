import { createHash, type Hash } from 'node:crypto';
import type { InputFile } from './input-file.ts';

/** A table of a delivery, as it was delivered or out of an archive. */
export interface SourceFile {
  /** For messages; out of an archive behind the name of that. */
  readonly name: string;
  /** What it is called in lists of checksums. */
  readonly aliases: readonly string[];
  readonly isPacked: boolean;
  open(): SourceReading;
}

/** The bytes of a source, read once. */
export interface SourceReading {
  /** Throws a `SourceFault` where an archive does not give them. */
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Of the bytes as delivered, in lower-case hex; complete when `bytes` has ended. */
  readonly sha256: () => string;
}

/** A file that is no archive. */
export function plainSource(input: InputFile): SourceFile {
  return {
    name: input.name,
    aliases: namesOf(input.name),
    isPacked: false,
    open() {
      const hash = createHash('sha256');
      return { bytes: hashed(input.open(), hash), sha256: () => hash.digest('hex') };
    },
  };
}

/** The same bytes, after they went through a hash. */
export async function* hashed(bytes: AsyncIterable<Uint8Array>, hash: Hash): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    hash.update(chunk);
    yield chunk;
  }
}

/** What a list may call a file: its name with and without folders. */
export function namesOf(name: string): readonly string[] {
  const whole = name.normalize('NFC');
  const last = whole.slice(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
  return last === whole ? [whole] : [whole, last];
}
