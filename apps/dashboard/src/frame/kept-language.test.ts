import { describe, expect, it } from 'vitest';
import { inKeptLanguage } from './kept-language.ts';

describe('inKeptLanguage', () => {
  it('is written where the address names no language', () => {
    expect(inKeptLanguage({ pathname: '/', search: '' }, 'en')).toBe('/?lang=en');
    expect(inKeptLanguage({ pathname: '/explore', search: '?location=gronau' }, 'en')).toBe(
      '/explore?lang=en&location=gronau',
    );
  });

  it('gives way to the one that the address names', () => {
    expect(inKeptLanguage({ pathname: '/', search: '?lang=de' }, 'en')).toBeNull();
  });

  it.each([null, 'de', 'fr'])('leaves the address alone where %s is kept', (kept) => {
    expect(inKeptLanguage({ pathname: '/', search: '' }, kept)).toBeNull();
  });
});
