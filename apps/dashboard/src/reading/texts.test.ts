import { describe, expect, it } from 'vitest';
import { accountTexts } from '../account/account-texts.ts';
import { keyTexts } from '../account/key-texts.ts';
import { secondFactorTexts } from '../account/second-factor-texts.ts';
import { failureTexts } from '../ask/failure-texts.ts';
import { chartTexts } from '../charts/chart-texts.ts';
import { controlTexts } from '../controls/control-texts.ts';
import { filterTexts } from '../filters/filter-texts.ts';
import { frameTexts } from '../frame/frame-texts.ts';
import { findingTexts } from '../imports/finding-texts.ts';
import { countTexts, importTexts } from '../imports/import-texts.ts';
import { jobTexts } from '../imports/job-texts.ts';
import { purposes, templateTexts } from '../imports/template-texts.ts';
import { uploadTexts } from '../imports/upload-texts.ts';
import { withdrawTexts } from '../imports/withdraw-texts.ts';
import { changeTexts, figureTexts, leadTexts } from '../overview/figure-texts.ts';
import { overviewTexts } from '../overview/overview-texts.ts';
import { trendTexts } from '../overview/trend-texts.ts';
import { peopleTexts } from '../people/people-texts.ts';
import { accountFailureTexts } from '../session/account-failure-text.ts';
import { signInTexts } from '../sign-in/sign-in-texts.ts';
import { noRightTexts } from '../viewer/no-right-texts.ts';
import { viewerTexts } from '../viewer/viewer-texts.ts';

const texts = Object.entries({
  ...accountFailureTexts,
  ...accountTexts,
  ...controlTexts,
  ...failureTexts,
  ...countTexts,
  ...findingTexts,
  ...importTexts,
  ...jobTexts,
  ...peopleTexts,
  ...purposes,
  ...templateTexts,
  ...uploadTexts,
  ...withdrawTexts,
  ...keyTexts,
  ...noRightTexts,
  ...secondFactorTexts,
  ...signInTexts,
  ...viewerTexts,
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
