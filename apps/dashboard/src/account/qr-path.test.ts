import { decodeQR } from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { qrPath } from './qr-path.ts';

describe('qrPath', () => {
  it('draws what a camera reads back', () => {
    const address =
      'otpauth://totp/Neue%20Wege:leitung%40kreis-borken.de?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Neue%20Wege&digits=6&period=30';
    const { path, side } = qrPath(address);
    const scale = 4;
    const size = side * scale;
    const data = new Uint8ClampedArray(size * size * 4).fill(255);
    for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
      for (let dot = 0; dot < scale * scale; dot += 1) {
        const column = Number(x) * scale + (dot % scale);
        const row = Number(y) * scale + Math.floor(dot / scale);
        data.fill(0, (row * size + column) * 4, (row * size + column) * 4 + 3);
      }
    }
    expect(decodeQR({ width: size, height: size, data })).toBe(address);
  });
});
