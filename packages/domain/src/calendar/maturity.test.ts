import { describe, expect, it } from 'vitest';
import { dueDay, isMature, maturityOf } from './maturity.ts';
import { toPlainDate } from './plain-date.ts';

const timing = { horizon: 6, waiting: 3 };

describe('maturityOf', () => {
  it.each([
    ['2024-08-31', '2025-02-27', 'NOT_DUE'],
    ['2024-08-31', '2025-02-28', 'WAITING'],
    ['2024-08-31', '2025-05-27', 'WAITING'],
    ['2024-08-31', '2025-05-28', 'FINAL'],
    ['2024-12-31', '2025-09-29', 'WAITING'],
    ['2024-12-31', '2025-09-30', 'FINAL'],
  ])('an exit on %s stands on %s at %s', (exit, asOf, expected) => {
    expect(maturityOf(toPlainDate(exit), { asOf: toPlainDate(asOf), timing })).toBe(expected);
  });

  it('reads a leap day a year later on 28 February', () => {
    expect(dueDay(toPlainDate('2024-02-29'), 12)).toBe('2025-02-28');
  });

  it('never lets a later exit mature before an earlier one', () => {
    const asOf = toPlainDate('2025-05-28');
    expect(isMature(toPlainDate('2024-08-31'), { asOf, timing })).toBe(true);
    expect(isMature(toPlainDate('2024-09-01'), { asOf, timing })).toBe(false);
  });
});
