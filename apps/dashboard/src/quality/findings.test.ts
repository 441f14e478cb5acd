import { describe, expect, it } from 'vitest';
import { answeredRules, findingCounts } from '../testing/quality-answers.ts';
import { findingsByYear, findingsOf, longestShare, mostFound, rateOfFindings } from './findings.ts';

describe('findingsOf', () => {
  it('has the words of the catalogue and the counts of each location', () => {
    const findings = findingsOf(answeredRules);
    expect(findings.map(({ rule, argument }) => [rule.severity, argument])).toEqual([
      ['error', 'STOCK_FLOW'],
      ['warning', 'UNKNOWN_EXIT_REASON'],
      ['info', 'LATE_RECORDING'],
    ]);
    expect(findings[2]?.byLocation.get('bocholt')?.findings).toBe(3);
  });
});

describe('mostFound', () => {
  it('goes by the share, whatever the severity', () => {
    expect(mostFound(findingsOf(answeredRules))?.rule.id).toBe('late_recording');
  });

  it('is nothing without findings', () => {
    expect(mostFound(findingsOf(answeredRules).slice(0, 1))).toBeUndefined();
  });
});

describe('longestShare', () => {
  it('is the greatest one at any location', () => {
    expect(longestShare(findingsOf(answeredRules))).toBe(3 / 8);
  });
});

describe('findingsByYear', () => {
  it('leaves out what has no year', () => {
    const counts = findingCounts(1, 10);
    const rows = ['2024', null].map((period) => ({ location: { key: 'gronau' }, period, counts }));
    expect(findingsByYear(rows)).toEqual([{ location: 'gronau', year: 2024, value: counts }]);
  });
});

describe('rateOfFindings', () => {
  it('has the counts of the server and no interval', () => {
    expect(rateOfFindings({ ...findingCounts(3, 30), status: 'PRELIMINARY' })).toMatchObject({
      value: 0.1,
      numerator: 3,
      denominator: 30,
      interval: null,
      preliminary: true,
    });
  });
});
