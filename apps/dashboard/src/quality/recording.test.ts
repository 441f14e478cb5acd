import { describe, expect, it } from 'vitest';
import { createReading } from '../reading/reading.ts';
import { findingCounts } from '../testing/quality-answers.ts';
import { delayByYear, recordingMessage, recordingOf } from './recording.ts';

const delay = { value: 6, unit: 'DAYS', n: 300, status: 'FINAL', preliminary: false } as const;
const answer = {
  rules: [{ rule: { id: 'late_recording' }, total: findingCounts(45, 300) }],
  measures: [
    {
      measure: { id: 'recording_delay_median' },
      rows: [{ location: { key: 'gronau' }, period: '2024', value: delay }],
      total: delay,
    },
    { measure: { id: 'follow_up_coverage_6m' }, rows: [], total: {} },
  ],
};

describe('recordingOf', () => {
  it('says how long recording takes, and what is late', () => {
    const recording = recordingOf(answer);
    expect(recording === null ? null : recordingMessage(recording, createReading('de'))).toBe(
      'Bis zur Erfassung vergehen im Mittel (Median) 6\u00a0Tage; 45 von 300 (15,0\u00a0%) kamen mehr als 30 Tage nach dem Ein- oder Austritt.',
    );
  });

  it('is nothing where the server has no such measure', () => {
    expect(recordingOf({ ...answer, measures: [] })).toBeNull();
  });
});

describe('delayByYear', () => {
  it('has a value per location and year', () => {
    expect(delayByYear(answer)).toEqual([{ location: 'gronau', year: 2024, value: delay }]);
  });
});
