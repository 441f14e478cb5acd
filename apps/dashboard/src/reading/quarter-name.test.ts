import { describe, expect, it } from 'vitest';
import { quarterName } from './quarter-name.ts';
import { createReading } from './reading.ts';

describe('quarterName', () => {
  it('says a quarter as people do', () => {
    expect(quarterName('2026-Q3', createReading('de'))).toBe('3. Quartal 2026');
    expect(quarterName('2026-Q3', createReading('en'))).toBe('Q3 2026');
  });

  it('knows no other period', () => {
    for (const key of ['2026', '2026-03', '2026-Q5', ''])
      expect(quarterName(key, createReading('de'))).toBeNull();
  });
});
