import { languages } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { accessibilityStatement } from './accessibility-statement.ts';
import { privacyStatement } from './privacy-statement.ts';

describe.each([
  ['accessibilityStatement', accessibilityStatement],
  ['privacyStatement', privacyStatement],
])('%s', (_, statement) => {
  const texts = statement.flatMap(({ title, paragraphs, points = [] }) => [title, ...paragraphs, ...points]);

  it('says something in both languages', () => {
    expect(texts.filter(({ de, en }) => de.trim() === '' || en.trim() === '' || de === en)).toEqual([]);
  });

  it('ends its sentences and raises its voice nowhere', () => {
    const paragraphs = statement.flatMap((passage) => passage.paragraphs);
    for (const language of languages) {
      expect(paragraphs.map((text) => text[language]).filter((text) => !/[.:]$/.test(text))).toEqual([]);
      expect(texts.map((text) => text[language]).filter((text) => text.includes('!'))).toEqual([]);
    }
  });

  it('has an anchor of its own for every passage, and something below each heading', () => {
    expect(new Set(statement.map(({ id }) => id)).size).toBe(statement.length);
    expect(
      statement.filter(({ paragraphs, points = [] }) => paragraphs.length + points.length === 0),
    ).toEqual([]);
  });
});
