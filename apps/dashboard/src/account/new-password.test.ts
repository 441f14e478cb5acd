import { describe, expect, it } from 'vitest';
import { isTooShort, refusedPassword } from './new-password.ts';

describe('isTooShort', () => {
  it('counts characters as people do', () => {
    expect(isTooShort('elf Zeichen')).toBe(true);
    expect(isTooShort('zwölf Zeiche')).toBe(false);
    expect(isTooShort('😀'.repeat(11))).toBe(true);
  });
});

describe('refusedPassword', () => {
  it('names the field that has to change', () => {
    expect(refusedPassword('INVALID_PASSWORD').field).toBe('current');
    expect(refusedPassword('PASSWORD_IS_EMAIL').field).toBe('newPassword');
    expect(refusedPassword('EMAIL_IS_TAKEN').field).toBe('email');
    expect(refusedPassword('LINK_IS_OVER').field).toBe('whole');
  });

  it('says something about a code that it does not know', () => {
    expect(refusedPassword('SOMETHING_NEW').field).toBe('whole');
  });
});
