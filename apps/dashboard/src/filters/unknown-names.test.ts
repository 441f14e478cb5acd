import { describe, expect, it } from 'vitest';
import { unknownNames } from './unknown-names.ts';

const unknown = (query: string) => unknownNames(new URLSearchParams(query), ['measure', 'show']);

describe('unknownNames', () => {
  it('names what a page does not know, each once, also if another page does', () => {
    expect(unknown('year=2023&foo=1&foo=2&show=table')).toEqual(['year', 'foo']);
  });

  it.each(['location=gronau&years=2023&lang=en', 'measure=x', 'utm_source=mail', '=1', ''])(
    'finds nothing in %j',
    (query) => expect(unknown(query)).toEqual([]),
  );

  it('cuts names that are long enough to be a message', () => {
    expect(unknown('Bitte+rufen+Sie+gleich+diese+Nummer+an=1')).toEqual(['Bitte rufen Sie gleich d…']);
  });
});
