import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { SourceFault } from '../bytes/source-fault.ts';
import { inflate } from './inflate.ts';
import { unpackLimits } from './unpack-limits.ts';

interface Unpacked {
  readonly text: string;
  readonly fault: string | undefined;
}

async function unpack(
  packed: Uint8Array,
  {
    format = 'gzip',
    limits = unpackLimits,
    cut = packed.length || 1,
  }: Partial<Parameters<typeof inflate>[1]> & {
    cut?: number;
  } = {},
): Promise<Unpacked> {
  async function* source(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < packed.length; at += cut) yield packed.subarray(at, at + cut);
  }
  let text = '';
  try {
    for await (const chunk of inflate(source(), { format, limits })) text += Buffer.from(chunk).toString();
  } catch (error) {
    if (!(error instanceof SourceFault)) throw error;
    return { text, fault: error.rule };
  }
  return { text, fault: undefined };
}

describe('inflate', () => {
  const text = 'location\n'.repeat(1_000);

  it('unpacks both formats wherever the bytes are cut', async () => {
    for (const cut of [1, 7, 1_000]) {
      expect(await unpack(gzipSync(text), { cut })).toEqual({ text, fault: undefined });
      expect(await unpack(deflateRawSync(text), { format: 'deflate', cut })).toEqual({
        text,
        fault: undefined,
      });
    }
  });

  it('takes packed parts behind each other for one', async () => {
    const packed = Buffer.concat([gzipSync('a'), gzipSync('b')]);
    expect(await unpack(packed)).toEqual({ text: 'ab', fault: undefined });
  });

  it('says of bytes that are cut off, changed, or followed by others that they are damaged', async () => {
    const packed = gzipSync(text);
    const changed = Buffer.from(packed);
    changed[packed.length - 6] = (changed[packed.length - 6] ?? 0) ^ 1;
    expect((await unpack(packed.subarray(0, -1))).fault).toBe('damaged_archive');
    expect((await unpack(packed.subarray(0, 12))).fault).toBe('damaged_archive');
    expect((await unpack(changed)).fault).toBe('damaged_archive');
    expect((await unpack(Buffer.concat([packed, Buffer.from('x')]))).fault).toBe('damaged_archive');
    expect((await unpack(Buffer.concat([packed, Buffer.from('\u001Fx')]), { cut: 1 })).fault).toBe(
      'damaged_archive',
    );
    const raw = deflateRawSync(text);
    expect((await unpack(raw.subarray(0, -1), { format: 'deflate' })).fault).toBe('damaged_archive');
    expect((await unpack(Buffer.concat([raw, raw]), { format: 'deflate' })).fault).toBe('damaged_archive');
  });

  it('stops at the limits, not when everything is unpacked', async () => {
    const packed = gzipSync(Buffer.alloc(20_000_000));
    const bytes = await unpack(packed, { limits: { ...unpackLimits, bytes: 100_000 } });
    expect([bytes.fault, bytes.text.length]).toEqual(['archive_too_large', 65_536]);
    const ratio = await unpack(packed, {
      cut: 100,
      limits: { ...unpackLimits, ratio: 100, ratioFrom: 100_000 },
    });
    expect(ratio.fault).toBe('archive_too_large');
    expect(ratio.text.length).toBeLessThan(5_000_000);
  });

  it('lets errors of the disk through, and closes the source when it is left early', async () => {
    let isClosed = false;
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield gzipSync(text).subarray(0, 20);
      throw new Error('disk');
    }
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield gzipSync(text);
      } finally {
        isClosed = true;
      }
    }
    const options = { format: 'gzip', limits: unpackLimits } as const;
    await expect(Array.fromAsync(inflate(failing(), options))).rejects.toThrow('disk');
    for await (const _ of inflate(endless(), options)) break;
    expect(isClosed).toBe(true);
  });
});
