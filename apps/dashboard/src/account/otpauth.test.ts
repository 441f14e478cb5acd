import { describe, expect, it } from 'vitest';
import { secretGroups } from './otpauth.ts';

describe('secretGroups', () => {
  it('groups the secret for typing', () => {
    const address = 'otpauth://totp/Neue%20Wege:a@b.de?secret=JBSWY3DPEHPK3PXPAB&issuer=Neue+Wege';
    expect(secretGroups(address)).toBe('JBSW Y3DP EHPK 3PXP AB');
  });

  it('leaves out what only fills up', () => {
    expect(secretGroups('otpauth://totp/x?secret=JBSWY3DP==')).toBe('JBSW Y3DP');
  });

  it.each([
    '',
    'https://example.org/?secret=JBSWY3DP',
    'otpauth://totp/x',
    'otpauth://totp/x?secret=%3Cb%3E',
  ])('finds none in %s', (address) => expect(secretGroups(address)).toBeNull());
});
