import { toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { lastQuarterEnds } from './quarter-ends.ts';

describe('lastQuarterEnds', () => {
  it('goes back over the turn of the year', () => {
    expect(lastQuarterEnds(toPlainDate('2026-02-14'), 3)).toEqual(['2025-12-31', '2025-09-30', '2025-06-30']);
  });

  it('takes the last day of a quarter as over', () => {
    expect(lastQuarterEnds(toPlainDate('2026-09-30'), 1)).toEqual(['2026-09-30']);
    expect(lastQuarterEnds(toPlainDate('2026-09-29'), 1)).toEqual(['2026-06-30']);
  });
});
