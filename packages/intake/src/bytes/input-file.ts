/** Bytes from `start` on, up to but without `end` (default: the end of the file). */
export interface ByteRange {
  readonly start: number;
  readonly end?: number | undefined;
}

/**
 * A file to be read: a name for messages, and its bytes, which can be read again. Archives are read by ranges: an `open`
 * that takes no heed of its range must not have a `size`, and then only files that are no zip can be read.
 */
export interface InputFile {
  readonly name: string;
  open(range?: ByteRange): AsyncIterable<Uint8Array>;
  /** Its length in bytes. */
  readonly size?: number | undefined;
}

/** A file whose bytes are in memory. */
export function fileInMemory(name: string, content: string | Uint8Array): InputFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    async *open({ start, end } = { start: 0 }) {
      yield bytes.subarray(start, end);
    },
  };
}
