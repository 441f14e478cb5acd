import { Readable } from 'node:stream';
import { RandomAccessReader } from 'yauzl';
import type { InputFile } from '../bytes/input-file.ts';

/** Reads ranges of a file for the reader of archives, never beyond its end, and keeps why that failed. */
export class RangeReader extends RandomAccessReader {
  readonly #input: InputFile;
  readonly #size: number;
  /** What the disk or the network said, which is nothing about the archive. */
  failure: Error | undefined;

  constructor(input: InputFile, size: number) {
    super();
    this.#input = input;
    this.#size = size;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#bytes(start, Math.min(end, this.#size)), { objectMode: false });
  }

  /** So many bytes, each as a character; fewer at the end. */
  async textAt(start: number, length: number): Promise<string> {
    const chunks = await Array.fromAsync(this.#bytes(start, Math.min(start + length, this.#size)));
    return Buffer.concat(chunks).toString('latin1');
  }

  async *#bytes(start: number, end: number): AsyncGenerator<Uint8Array> {
    if (start >= end) return;
    try {
      yield* this.#input.open({ start, end });
    } catch (error) {
      this.failure =
        error instanceof Error ? error : new Error('The file could not be read', { cause: error });
      throw error;
    }
  }
}
