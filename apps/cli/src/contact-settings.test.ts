import type { Issue } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { parseContact } from './contact-settings.ts';

function read(variables: Readonly<Record<string, string>>) {
  const issues: Issue[] = [];
  const contact = parseContact({ read: (name) => variables[name] ?? null, issues });
  return { contact, places: issues.map(({ place }) => place) };
}

describe('parseContact', () => {
  it('names nobody as long as nothing is set', () => {
    expect(read({})).toEqual({ contact: { office: null, email: null, privacyEmail: null }, places: [] });
  });

  it('reads who runs the system and where people write to', () => {
    const office = 'Jobcenter im Kreis Borken, Stabsstelle Controlling';
    const set = { OFFICE: office, CONTACT: 'fragen@kreis.example', PRIVACY_CONTACT: 'ds.b+x@kreis.example' };
    expect(read(set)).toEqual({
      contact: { office, email: 'fragen@kreis.example', privacyEmail: 'ds.b+x@kreis.example' },
      places: [],
    });
  });

  it.each([
    'kreis.example',
    'a@kreis',
    'a b@kreis.example',
    'a@kreis.example?cc=b@kreis.example',
    'A <a@kreis.example>',
    'a@kreis.example,b@kreis.example',
  ])('refuses what is no plain address: %s', (address) => {
    expect(read({ CONTACT: address, PRIVACY_CONTACT: address }).places).toEqual([
      'CONTACT',
      'PRIVACY_CONTACT',
    ]);
  });

  it('refuses a name of several lines, or one that fills a page', () => {
    expect(read({ OFFICE: 'Jobcenter\nKreis' }).places).toEqual(['OFFICE']);
    expect(read({ OFFICE: 'J'.repeat(201) }).places).toEqual(['OFFICE']);
  });
});
