import { describe, expect, it } from 'vitest';
import { firstPiece, pieceSize, pieces } from './pieces.ts';

async function* source(sizes: readonly number[], onEnd?: () => void): AsyncGenerator<Uint8Array> {
  let next = 0;
  try {
    for (const size of sizes) yield Uint8Array.from({ length: size }, () => next++ % 251);
  } finally {
    onEnd?.();
  }
}

describe('pieces', () => {
  it('cuts tiny, empty and huge chunks into pieces of one size without losing a byte', async () => {
    const sizes = [1, 0, 7, pieceSize * 2 + 3, 5];
    const all = await Array.fromAsync(pieces(source(sizes)), (piece) => Buffer.from(piece));
    expect(all.map((piece) => piece.length)).toEqual([pieceSize, pieceSize, 16]);
    expect(Buffer.concat(all)).toEqual(Buffer.concat(await Array.fromAsync(source(sizes))));
  });

  it('has no piece when there is no byte', async () => {
    expect(await Array.fromAsync(pieces(source([])))).toEqual([]);
  });
});

describe('firstPiece', () => {
  it('closes the source after the first piece', async () => {
    let isClosed = false;
    const piece = await firstPiece(source([pieceSize, pieceSize], () => (isClosed = true)));
    expect([piece.length, isClosed]).toEqual([pieceSize, true]);
  });
});
