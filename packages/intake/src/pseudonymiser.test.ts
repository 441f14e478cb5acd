import { describe, expect, it } from 'vitest';
import { createPseudonymiser } from './pseudonymiser.ts';

const key = new Uint8Array(32).fill(7);

describe('createPseudonymiser', () => {
  it('makes the UUID of version 8 that any HMAC-SHA-256 gives for the same key', () => {
    // openssl: 1d9675baa72c4eecfcc2b3bdefbc2859… over "neue-wege|participant|11391"
    const { pseudonymOf } = createPseudonymiser({ key });
    expect(pseudonymOf('11391')).toBe('1d9675ba-a72c-8eec-bcc2-b3bdefbc2859');
  });

  it('gives version and variant of RFC 9562 to every key', () => {
    const { pseudonymOf } = createPseudonymiser({ key });
    const all = Array.from({ length: 500 }, (_, index) => pseudonymOf(`K-${index}`));
    expect(
      all.filter((one) => !/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(one)),
    ).toEqual([]);
    expect(new Set(all).size).toBe(500);
  });

  it('ignores spaces around a key and how its letters are composed, but not their case', () => {
    const { pseudonymOf } = createPseudonymiser({ key });
    expect(pseudonymOf(' Mü-1\t')).toBe(pseudonymOf('Mu\u0308-1'));
    expect(pseudonymOf('mü-1')).not.toBe(pseudonymOf('Mü-1'));
  });

  it('gives other pseudonyms under another key or for another use', () => {
    const one = createPseudonymiser({ key });
    const otherKey = createPseudonymiser({ key: new Uint8Array(32).fill(8) });
    const otherUse = createPseudonymiser({ key, domain: 'neue-wege|employer' });
    expect(new Set([one, otherKey, otherUse].map(({ pseudonymOf }) => pseudonymOf('1'))).size).toBe(3);
  });

  it('gives every key a check value that is none of its pseudonyms', () => {
    const [one, again, other] = [key, key, new Uint8Array(32).fill(8)].map((bytes) =>
      createPseudonymiser({ key: bytes }),
    );
    expect(one?.checkValue).toMatch(/^[0-9a-f]{64}$/);
    expect(again?.checkValue).toBe(one?.checkValue);
    expect(other?.checkValue).not.toBe(one?.checkValue);
  });

  it('refuses a key under 32 bytes', () => {
    expect(() => createPseudonymiser({ key: new Uint8Array(31) })).toThrow('fewer than 32 bytes');
  });
});
