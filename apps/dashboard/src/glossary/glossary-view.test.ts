import { describe, expect, it } from 'vitest';
import { formatQuery } from '../filters/filters.ts';
import { formatGlossaryQuery, readGlossaryQuery } from './glossary-view.ts';

describe('readGlossaryQuery', () => {
  it.each(['', 'quote', 'Größe & mehr', 'a=b, c ', '100 %'])('reads back what was written: "%s"', (query) => {
    expect(readGlossaryQuery(new URLSearchParams(formatQuery(formatGlossaryQuery(query))))).toBe(query);
  });
});

describe('formatGlossaryQuery', () => {
  it('says nothing of what is the default', () => {
    expect(formatGlossaryQuery('')).toEqual([]);
  });
});
