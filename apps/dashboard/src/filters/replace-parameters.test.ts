import { describe, expect, it } from 'vitest';
import { replaceParameters } from './replace-parameters.ts';

describe('replaceParameters', () => {
  it('replaces what is named and keeps the rest', () => {
    const place = { pathname: '/', search: '?lang=en&measure=completion_rate&location=a,b' };
    expect(replaceParameters(place, { names: ['lang'], parameters: [] })).toBe(
      '/?measure=completion_rate&location=a,b',
    );
    expect(replaceParameters(place, { names: ['location'], parameters: [['location', 'c']] })).toBe(
      '/?location=c&lang=en&measure=completion_rate',
    );
  });

  it('leaves no question mark behind', () => {
    expect(
      replaceParameters({ pathname: '/', search: '?lang=en' }, { names: ['lang'], parameters: [] }),
    ).toBe('/');
  });

  it('keeps characters that have a meaning in addresses', () => {
    const place = { pathname: '/x', search: '?location=50%2525%2C%26b' };
    const next = replaceParameters(place, { names: ['lang'], parameters: [['lang', 'en']] });
    expect(new URLSearchParams(next.slice(2)).get('location')).toBe('50%25,&b');
  });
});
