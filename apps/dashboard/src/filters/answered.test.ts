import { describe, expect, it } from 'vitest';
import { answersFilter, answersMeasure, shownProfile } from './answered.ts';

describe('shownProfile', () => {
  it('is that of the address, otherwise the usual one of whoever asks', () => {
    expect(shownProfile('EXACT', { usualProfile: 'MANAGEMENT' })).toBe('EXACT');
    expect(shownProfile(null, { usualProfile: 'MANAGEMENT' })).toBe('MANAGEMENT');
    expect(shownProfile(null, null)).toBe('EXACT');
  });
});

describe('answersMeasure', () => {
  it('answers every measure exactly, and under disclosure control what is published by year', () => {
    expect(answersMeasure('EXACT', 'stock')).toBe(true);
    expect(answersMeasure('MANAGEMENT', 'stock')).toBe(false);
    expect(answersMeasure('MANAGEMENT', 'occupancy_rate')).toBe(false);
    expect(answersMeasure('MANAGEMENT', 'independence_rate_6m')).toBe(true);
  });
});

describe('answersFilter', () => {
  it('filters under disclosure control by what a table published by year is split by', () => {
    expect(answersFilter('EXACT', 'project')).toBe(true);
    expect(answersFilter('MANAGEMENT', 'project')).toBe(false);
    expect(answersFilter('PUBLIC', 'location')).toBe(true);
  });
});
