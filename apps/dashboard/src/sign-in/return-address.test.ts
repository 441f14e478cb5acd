import { describe, expect, it } from 'vitest';
import { returnAddress, signInAddress, tokenOf } from './return-address.ts';

const origin = 'https://neue-wege.example';
const back = (from: string, others = ''): string =>
  returnAddress({ pathname: '/sign-in', search: `?from=${encodeURIComponent(from)}${others}`, origin });

describe('signInAddress', () => {
  const coming = { isComingBack: true };

  it('keeps the way back with its filters, and the language', () => {
    const address = signInAddress({ pathname: '/', search: '?lang=en&location=bocholt,borken' }, coming);
    expect(address).toBe('/sign-in?lang=en&from=%2F%3Flang%3Den%26location%3Dbocholt%2Cborken');
  });

  it('is plain for the first page', () => {
    expect(signInAddress({ pathname: '/', search: '' }, coming)).toBe('/sign-in');
  });

  it('leads nobody back who signed out', () => {
    const place = { pathname: '/account', search: '?lang=en' };
    expect(signInAddress(place, { isComingBack: false })).toBe('/sign-in?lang=en');
  });
});

describe('returnAddress', () => {
  it('is what was asked for before', () => {
    expect(back('/?location=bocholt&years=2023-2025')).toBe('/?location=bocholt&years=2023-2025');
    expect(back('/account')).toBe('/account');
  });

  it.each([
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example/',
    '\\\\evil.example',
    'javascript:alert(1)',
    '/\t/evil.example',
    'data:text/html,x',
    '',
  ])('never leaves the own origin: %s', (from) => {
    expect(new URL(back(from), origin).origin).toBe(origin);
    expect(back(from)).toBe('/');
  });

  it.each(['/sign-in', '/sign-in?from=/sign-in', '/api/auth/sign-out'])('does not lead to %s', (from) => {
    expect(back(from)).toBe('/');
  });

  it('keeps the language without anything asked before', () => {
    expect(returnAddress({ pathname: '/sign-in', search: '?lang=en', origin })).toBe('/?lang=en');
    expect(back('https://evil.example/', '&lang=en')).toBe('/?lang=en');
  });
});

describe('tokenOf', () => {
  it('reads the token of a one-time link', () => {
    expect(tokenOf({ hash: '#token=a-b_c' })).toBe('a-b_c');
  });

  it('finds none in another address', () => {
    expect(['', '#', '#content', '#token='].map((hash) => tokenOf({ hash }))).toEqual(Array(4).fill(null));
  });
});
