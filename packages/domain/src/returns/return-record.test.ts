import { describe, expect, it } from 'vitest';
import { toPlainDate } from '../calendar/plain-date.ts';
import { type ReturnRecord, toldRecord } from './return-record.ts';

const record: ReturnRecord = {
  steps: [
    { step: 'prepared', by: 'A. Beispiel', on: toPlainDate('2026-10-12') },
    { step: 'signed_off', by: 'B. Muster', on: toPlainDate('2026-10-14') },
  ],
  entries: [
    { id: 'stock_flow', findings: 0, comment: null },
    { id: 'unknown_exit_reason', findings: 2, comment: 'wird nacherfasst' },
  ],
};

describe('toldRecord', () => {
  it('tells management who did what on which day, and what was said of a finding', () => {
    expect(toldRecord(record, 'management')).toEqual({
      steps: [
        { step: 'prepared', by: { de: 'A. Beispiel', en: 'A. Beispiel' }, on: '2026-10-12' },
        { step: 'signed_off', by: { de: 'B. Muster', en: 'B. Muster' }, on: '2026-10-14' },
      ],
      checks: [
        { id: 'stock_flow', isFound: false, comment: null },
        { id: 'unknown_exit_reason', isFound: true, comment: 'wird nacherfasst' },
      ],
    });
  });

  it('tells the public neither names nor comments', () => {
    const told = toldRecord(record, 'public');
    expect(told.steps.map(({ by }) => by.de)).toEqual(['erstellende Person', 'abzeichnende Person']);
    expect(JSON.stringify(told)).not.toMatch(/Beispiel|Muster|nacherfasst/);
  });

  it.each(['management', 'public'] as const)('tells %s of no finding how many there are', (audience) => {
    expect(JSON.stringify(toldRecord(record, audience))).not.toMatch(/:2\b|findings/);
  });
});
