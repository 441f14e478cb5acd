import { dimensionIds, glossary } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { searchGlossary, sizeOf, wholeGlossary } from './search-glossary.ts';

const found = (query: string, language: 'de' | 'en' = 'de'): readonly string[] => {
  const { measures, methods } = searchGlossary(query, language);
  return [...measures, ...methods].map(({ id }) => id);
};

describe('searchGlossary', () => {
  it('finds everything as long as nothing is looked for', () => {
    expect(searchGlossary('  ', 'de')).toBe(wholeGlossary);
    expect(found('')).toEqual(glossary.map(({ id }) => id));
  });

  it('finds by name, by id and by what is explained', () => {
    expect(found('Abbruchquote')).toContain('dropout_rate');
    expect(found('independence_rate_6m')).toEqual(['independence_rate_6m']);
    expect(found('Aalen')).toEqual(['time_to_independence']);
  });

  it('needs every word, in whatever order', () => {
    expect(found('monate 24 unabhängigkeit')).toContain('independence_rate_24m');
    expect(found('unabhängigkeit mondphase')).toEqual([]);
  });

  it('makes no difference of case, umlauts written out, and hyphens', () => {
    expect(found('UNABHAENGIGKEITSQUOTE')).toEqual(found('unabhängigkeitsquote'));
    expect(found('verbleibsabdeckung')).toContain('follow_up_coverage_6m');
  });

  it('puts first what has the words in its name', () => {
    expect(found('zielwert')[0]).toBe('target');
    const [first, ...rest] = searchGlossary('abschlussquote', 'de').measures.map(({ id }) => id);
    expect([first, rest.includes('completion_rate_entry_cohort')]).toEqual(['completion_rate', true]);
  });

  it('looks in the language that is read', () => {
    expect(found('dropout', 'en')).toContain('dropout_rate');
    expect(found('Lesehinweis Abbruch', 'en')).toEqual([]);
  });

  it('finds states and dimensions too', () => {
    expect(searchGlossary('geheim', 'de').statuses).toEqual(['CONFIDENTIAL']);
    expect(searchGlossary('Altersgruppe', 'de').dimensions).toContain('age_band');
  });
});

describe('sizeOf', () => {
  it('counts everything that is explained', () => {
    expect(sizeOf(wholeGlossary)).toBe(glossary.length + 7 + dimensionIds.length);
  });
});
