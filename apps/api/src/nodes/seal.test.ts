import { describe, expect, it } from 'vitest';
import { createSeal } from './seal.ts';

const seal = createSeal(Buffer.alloc(32, 1));
const texts = ['a', 'Run:bocholt/wege/1', 'Ü – \u{1F600}', 'x'.repeat(500)];

describe('createSeal', () => {
  it('opens what it closed, and closes the same text to the same', () => {
    for (const text of texts) {
      expect(seal.open('id', seal.close('id', text))).toBe(text);
      expect(seal.close('id', text)).toBe(seal.close('id', text));
    }
  });

  it('tells nothing of the text', () => {
    const sealed = seal.close('id', 'Run:bocholt/wege/1');
    expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toMatch(/Run|bocholt|wege/);
  });

  it('opens nothing for another purpose, or under another secret', () => {
    const sealed = seal.close('id', 'Run:bocholt/wege/1');
    expect(seal.open('cursor', sealed)).toBeUndefined();
    expect(createSeal(Buffer.alloc(32, 2)).open('id', sealed)).toBeUndefined();
    expect(seal.open('b', seal.close('a', 'b:1'))).toBeUndefined();
    for (const [purpose, text] of [
      ['a b', 'c'],
      ['a', 'b c'],
      ['a:b', 'c'],
      ['a', 'b:c'],
    ] as const)
      expect(seal.open(purpose, seal.close(purpose, text))).toBe(text);
  });

  it('opens nothing that was changed in one character, cut, or lengthened', () => {
    const sealed = seal.close('id', 'Run:bocholt/wege/1');
    const changed = sealed.split('').flatMap((letter, at) =>
      'Aa0-_=+/ é\u0000'
        .split('')
        .filter((other) => other !== letter)
        .map((other) => `${sealed.slice(0, at)}${other}${sealed.slice(at + 1)}`),
    );
    const cut = sealed.split('').map((_, length) => sealed.slice(0, length));
    const lengthened = ['=', 'A', '\n', ' ', 'AAAA'].map((tail) => `${sealed}${tail}`);
    for (const text of [...changed, ...cut, ...lengthened]) expect(seal.open('id', text)).toBeUndefined();
  });
});
