import { toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { spanOf } from './run-span.ts';

const asOf = toPlainDate('2026-07-02');
const run = (startsOn: string | null, endsOn: string | null) => ({ key: 'r', startsOn, endsOn });

describe('spanOf', () => {
  it('reaches to the end of the last day', () => {
    expect(spanOf(run('2024-01-01', '2024-12-31'), asOf)).toEqual({ id: 'r', from: 2024, to: 2025 });
  });

  it('reaches to the as-of day without an end', () => {
    expect(spanOf(run('2026-01-01', null), asOf)?.to).toBeCloseTo(2026.5, 2);
  });

  it('is none without a beginning', () => {
    expect(spanOf(run(null, '2024-12-31'), asOf)).toBeNull();
  });
});
