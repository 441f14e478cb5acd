import { describe, expect, it } from 'vitest';
import { createReading } from '../reading/reading.ts';
import { absentRate, preliminary, rate } from '../testing/values.ts';
import type { Rate } from '../values/value-parts.ts';
import { rateRow, sideRows } from './rate-rows.ts';

const de = createReading('de');
const line = (one: Rate | null) => rateRow({ key: 'gronau', label: 'Gronau', colour: {}, rate: one }, de);

describe('rateRow', () => {
  it('has a dot with its interval, and the same in words', () => {
    const row = line(rate(22, 75));
    expect(row.dot).toMatchObject({ at: 22 / 75, mark: 'solid' });
    expect(row.value).toBe('29,3\u00a0%');
    expect(row.details).toEqual(['20,2–40,4\u00a0% · 22\u00a0von\u00a075']);
    expect(row.sign).toBeNull();
    expect(row.state).toBeNull();
  });

  it('has the letter and the words of its state where nothing may be drawn', () => {
    for (const [status, sign, words] of [
      ['CONFIDENTIAL', 'g', 'geheim gehalten'],
      ['NOT_MATURE', 't', 'liegt noch nicht vor'],
    ] as const) {
      expect(line(absentRate(status))).toMatchObject({ dot: null, sign, value: words, details: [] });
    }
  });

  it('writes the counts of a base that is too small for a dot', () => {
    expect(line(rate(3, 9))).toMatchObject({ dot: null, sign: 'u', value: '3\u00a0von\u00a09', details: [] });
    expect(line(rate(3, 9)).state?.text).toContain('unsicher');
  });

  it('says that a value is preliminary, and draws it hollow', () => {
    const row = line(preliminary(rate(22, 75)));
    expect(row.dot?.mark).toBe('hollow');
    expect(row.state?.text).toBe('vorläufig');
  });

  it('is neither 0 nor withheld without cases', () => {
    expect(line(null)).toMatchObject({ dot: null, sign: null, value: 'keine Fälle' });
  });

  it('speaks value, interval, cases and state', () => {
    expect(line(rate(22, 75)).spoken).toBe(
      'Gronau: 29,3\u00a0%, 20,2–40,4\u00a0%, 22\u00a0von\u00a075, endgültig',
    );
    expect(line(absentRate('CONFIDENTIAL')).spoken).toBe('Gronau: geheim gehalten');
  });
});

describe('sideRows', () => {
  it('draws the rate of all together across, where there is one', () => {
    const places = [{ location: { key: 'a', de: 'A', en: 'A' }, rank: 0, rate: rate(22, 75) }];
    expect(sideRows({ places, total: rate(79, 261) }, de).reference?.label).toBe('alle zusammen 30,3\u00a0%');
    expect(sideRows({ places, total: absentRate('NOT_MATURE') }, de).reference).toBeNull();
  });
});
