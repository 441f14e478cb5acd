import { describe, expect, it } from 'vitest';
import { type Encoding, markedEncoding, readText } from './encoding.ts';

function decode(
  bytes: Uint8Array,
  { encoding, cut }: { encoding: Encoding; cut: number },
): string | undefined {
  const reading = readText(encoding);
  let text = '';
  for (let at = 0; at < bytes.length; at += cut) {
    const part = reading.push(bytes.subarray(at, at + cut));
    text += part.text;
    if (!part.isIntact) return undefined;
  }
  return reading.endsWhole() ? text : undefined;
}

describe('readText', () => {
  const sample = 'Zoë;Südlohn;„€“;𝄞\r\nx';
  const utf16 = Buffer.from(`\uFEFF${sample}`, 'utf16le');
  const written: Record<Encoding, Uint8Array> = {
    'utf-8': Buffer.from(`\uFEFF${sample}`),
    'utf-16le': utf16,
    'utf-16be': Buffer.from(utf16).swap16(),
    'windows-1252': Buffer.from('e4f6fcdf80', 'hex'),
  };

  it.each([1, 2, 3, 5, 64])('reads every encoding in chunks of %i bytes', (cut) => {
    expect(decode(written['utf-8'], { encoding: 'utf-8', cut })).toBe(sample);
    expect(decode(written['utf-16le'], { encoding: 'utf-16le', cut })).toBe(sample);
    expect(decode(written['utf-16be'], { encoding: 'utf-16be', cut })).toBe(sample);
    expect(decode(written['windows-1252'], { encoding: 'windows-1252', cut })).toBe('äöüß€');
  });

  it.each([
    ['a lone continuation byte', '61 80 62'],
    ['Windows-1252', '4dfc6c'],
    ['an overlong form', 'c0 af'],
    ['a surrogate', 'ed a0 80'],
    ['a value beyond Unicode', 'f4 90 80 80'],
    ['a cut character', '61 e2 82'],
  ])('does not take %s for UTF-8', (_, hex) => {
    const bytes = Buffer.from(hex.replaceAll(' ', ''), 'hex');
    for (const cut of [1, 2, 64]) expect(decode(bytes, { encoding: 'utf-8', cut })).toBeUndefined();
  });

  it('does not take half a surrogate pair or half a unit for UTF-16', () => {
    expect(decode(Buffer.from('00d86100', 'hex'), { encoding: 'utf-16le', cut: 64 })).toBeUndefined();
    expect(decode(Buffer.from('610062', 'hex'), { encoding: 'utf-16le', cut: 64 })).toBeUndefined();
  });

  it('gives the whole lines before the first bad byte', () => {
    const bytes = Buffer.concat([Buffer.from('ä\r\nb\rc\nd'), Buffer.from([0xff]), Buffer.from('\ne\n')]);
    expect(readText('utf-8').push(bytes)).toEqual({ text: 'ä\r\nb\rc\n', isIntact: false });
  });

  it('gives the whole lines before a lone surrogate in UTF-16, however far in', () => {
    const lines = Array.from({ length: 500 }, (_, at) => `ä${at}\n`).join('');
    const little = Buffer.concat([Buffer.from(`${lines}b`, 'utf16le'), Buffer.from('00dc61000a00', 'hex')]);
    const big = Buffer.from(little).swap16();
    expect(readText('utf-16le').push(little)).toEqual({ text: lines, isIntact: false });
    expect(readText('utf-16be').push(big)).toEqual({ text: lines, isIntact: false });
  });

  it('keeps a byte-order mark that does not stand at the start', () => {
    expect(decode(Buffer.from('a\uFEFFb'), { encoding: 'utf-8', cut: 1 })).toBe('a\uFEFFb');
  });
});

describe('markedEncoding', () => {
  it('knows the three byte-order marks', () => {
    expect(markedEncoding(Buffer.from('efbbbf61', 'hex'))).toBe('utf-8');
    expect(markedEncoding(Buffer.from('fffe6100', 'hex'))).toBe('utf-16le');
    expect(markedEncoding(Buffer.from('feff0061', 'hex'))).toBe('utf-16be');
    expect(markedEncoding(Buffer.from('61', 'hex'))).toBeUndefined();
    expect(markedEncoding(new Uint8Array(0))).toBeUndefined();
  });
});
