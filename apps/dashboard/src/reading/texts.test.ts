import { describe, expect, it } from 'vitest';
import { failureTexts } from '../ask/failure-texts.ts';
import { chartTexts } from '../charts/chart-texts.ts';
import { filterTexts } from '../filters/filter-texts.ts';
import { frameTexts } from '../frame/frame-texts.ts';
import { changeTexts, figureTexts, leadTexts } from '../overview/figure-texts.ts';
import { overviewTexts } from '../overview/overview-texts.ts';
import { trendTexts } from '../overview/trend-texts.ts';

const texts = Object.entries({
  ...failureTexts,
  ...chartTexts,
  ...filterTexts,
  ...frameTexts,
  ...changeTexts,
  ...figureTexts,
  ...leadTexts,
  ...overviewTexts,
  ...trendTexts,
});

describe('the texts of the dashboard', () => {
  it.each(texts)('%s has the same places in both languages', (_, { de, en }) => {
    const places = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();
    expect(places(en)).toEqual(places(de));
  });

  it.each(texts)('%s says something in both languages', (_, { de, en }) => {
    expect(de.trim()).not.toBe('');
    expect(en.trim()).not.toBe('');
  });
});
