import { toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { likelyQuarter, missingQuarters, newestReleases, uncommented } from './release.ts';

const today = toPlainDate('2026-11-27');

describe('missingQuarters', () => {
  it('offers those that have begun, without those that have a return', () => {
    expect(missingQuarters([{ quarter: '2026-Q3' }], today)).toEqual([
      '2026-Q4',
      '2026-Q2',
      '2026-Q1',
      '2025-Q4',
      '2025-Q3',
      '2025-Q2',
      '2025-Q1',
    ]);
  });
});

describe('likelyQuarter', () => {
  it('is the newest that is over', () => {
    expect(likelyQuarter(['2026-Q4', '2026-Q3', '2026-Q2'], today)).toBe('2026-Q3');
    expect(likelyQuarter(['2026-Q4'], today)).toBe('2026-Q4');
    expect(likelyQuarter([], today)).toBeUndefined();
  });

  it('is over on the day after its last one', () => {
    expect(likelyQuarter(['2026-Q3', '2026-Q2'], toPlainDate('2026-09-30'))).toBe('2026-Q2');
    expect(likelyQuarter(['2026-Q3', '2026-Q2'], toPlainDate('2026-10-01'))).toBe('2026-Q3');
  });
});

describe('newestReleases', () => {
  it('keeps the first of each quarter', () => {
    const release = (quarter: string, number: number) => ({ quarter, number });
    const releases = [release('2026-Q3', 2), release('2026-Q3', 1), release('2026-Q2', 1)];
    expect(newestReleases(releases)).toEqual([release('2026-Q3', 2), release('2026-Q2', 1)]);
  });
});

describe('uncommented', () => {
  it('is what was found without a comment', () => {
    const check = (id: string, findings: number, comment: string | null) => ({
      check: id,
      label: id,
      findings,
      comment,
    });
    const silent = check('b', 3, null);
    expect(uncommented([check('a', 0, null), silent, check('c', 1, 'known')])).toEqual([silent]);
  });
});
