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
  it('have the same places in both languages', () => {
    const places = (text: string): string => (text.match(/\{\w+\}/g) ?? []).toSorted().join();
    expect(texts.filter(([, { de, en }]) => places(de) !== places(en))).toEqual([]);
  });

  it('say something in both languages', () => {
    expect(texts.filter(([, { de, en }]) => de.trim() === '' || en.trim() === '')).toEqual([]);
  });
});
