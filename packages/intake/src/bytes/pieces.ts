/** Bytes per piece: large enough that work per piece does not count, small enough to hold a few in memory. */
export const pieceSize = 131_072;

/**
 * The same bytes in pieces of {@link pieceSize} (the last may be shorter), however the source cut them. So neither one
 * huge chunk nor a flood of tiny ones costs more than the bytes themselves. A piece is filled again once the next is asked for.
 */
export async function* pieces(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const piece = new Uint8Array(pieceSize);
  let filled = 0;
  for await (const chunk of source) {
    for (let from = 0; from < chunk.length; ) {
      const part = chunk.subarray(from, from + pieceSize - filled);
      piece.set(part, filled);
      filled += part.length;
      from += part.length;
      if (filled === pieceSize) {
        yield piece;
        filled = 0;
      }
    }
  }
  if (filled > 0) yield piece.subarray(0, filled);
}

/** The first piece of a source; the rest is not read. Empty when there are no bytes. */
export async function firstPiece(source: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  for await (const piece of pieces(source)) return piece;
  return new Uint8Array(0);
}
