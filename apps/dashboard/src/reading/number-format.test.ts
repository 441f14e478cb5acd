import { describe, expect, it } from 'vitest';
import { createNumberFormat } from './number-format.ts';

const noBreak = '\u00a0';

describe('createNumberFormat', () => {
  const de = createNumberFormat('de');
  const en = createNumberFormat('en');

  it('writes German numbers with a point between thousands', () => {
    expect(de.count(12_345)).toBe('12.345');
    expect(en.count(12_345)).toBe('12,345');
  });

  it('writes a share with its sign after a no-break space in German', () => {
    expect(de.share(0.3121, 1)).toBe(`31,2${noBreak}%`);
    expect(en.share(0.3121, 1)).toBe('31.2%');
    expect(de.share(0.3121, 0)).toBe(`31${noBreak}%`);
  });

  it('rounds half up', () => {
    expect(de.share(0.3125, 1)).toBe(`31,3${noBreak}%`);
    expect(de.share(0.125, 0)).toBe(`13${noBreak}%`);
  });

  it('names the percent sign of an interval once', () => {
    expect(de.shareRange({ lower: 0.2641, upper: 0.365 }, 1)).toBe(`26,4–36,5${noBreak}%`);
    expect(en.shareRange({ lower: 0, upper: 1 }, 0)).toBe('0–100%');
  });

  it('writes a difference in percentage points without its sign', () => {
    expect(de.points(-0.0312)).toBe('3,1');
    expect(de.points(0.00001)).toBe('0,0');
  });

  it('writes a day without moving it to another time zone', () => {
    expect(de.day('2026-01-01')).toBe('01.01.2026');
    expect(en.day('2026-01-01')).toBe('01 Jan 2026');
  });

  it('writes an instant by the clocks of the Jobcenter', () => {
    expect(de.moment('2026-06-30T22:30:00Z')).toBe('01.07.2026, 00:30');
    expect(en.moment('2026-01-05T09:07:00Z')).toBe('05 Jan 2026, 10:07');
  });
});
