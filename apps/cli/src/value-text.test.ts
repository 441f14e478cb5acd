import type { RateValue } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { signNotes, valueNotes, valueText } from './value-text.ts';

const rate: RateValue = {
  kind: 'rate',
  value: 0.65,
  numerator: 26,
  denominator: 40,
  unknown: 2,
  coverage: 0.95,
  knownOnly: 26 / 38,
  bounds: { lower: 0.65, upper: 0.7 },
  interval: { lower: 0.4951, upper: 0.7787 },
  excluded: null,
  matureShare: null,
  status: 'PRELIMINARY',
  preliminary: true,
  target: null,
};
const hidden: RateValue = {
  ...rate,
  value: null,
  numerator: null,
  denominator: null,
  status: 'CONFIDENTIAL',
};

describe('valueText', () => {
  it('writes a rate with its interval, with its counts, or alone', () => {
    expect(valueText('de').full(rate)).toBe('65,0 % [49,5–77,9] p');
    expect(valueText('en').withCounts(rate)).toBe('65.0 % (26/40) p');
    expect(valueText('en').short({ ...rate, status: 'FINAL' })).toBe('65.0 %  ');
  });

  it('says of how many of the cases a rate is, where not all are due', () => {
    expect(valueText('de').full({ ...rate, matureShare: 0.929 })).toBe('65,0 % [49,5–77,9] (92 % fällig) p');
    expect(valueText('en').full({ ...rate, matureShare: 0.999 })).toBe('65.0 % [49.5–77.9] (99 % due) p');
    expect(valueText('en').full({ ...rate, matureShare: 1 })).toBe('65.0 % [49.5–77.9] p');
    expect(valueText('en').full({ ...hidden, matureShare: 0.9 })).toBe(' g');
    const notes = valueNotes([{ ...rate, matureShare: 0.9 }], { language: 'en', written: 'full' });
    expect(notes.at(-1)).toBe('(n % due): so many of the cases are.');
  });

  it('writes no more of a rate than its base allows, and nothing of one that is hidden', () => {
    const small = { ...rate, value: 0.65, numerator: 13, denominator: 20 };
    expect(valueText('en').full(small)).toBe('65 % [50–78] p');
    const few = { ...rate, value: 0.5, numerator: 4, denominator: 8 };
    expect(valueText('de').full(few)).toBe('4 von 8 p');
    expect(valueText('de').withCounts(few)).toBe('4 von 8 p');
    expect(valueText('en').full(hidden)).toBe(' g');
    expect(valueText('en').withCounts(hidden)).toBe(' g');
  });

  it('writes differences with a sign, in percentage points', () => {
    const interval = { lower: -0.0935, upper: 0.183 };
    expect(valueText('de').points(0.047, { interval, digits: 1 })).toBe(
      '+4,7 Prozentpunkte [−9,4 bis +18,3]',
    );
    expect(valueText('en').points(-0.047, { interval: null, digits: 0 })).toBe('−5 percentage points');
    expect(valueText('en').change(1008)).toBe('+1,008');
    expect(valueText('de').change(-0.01, 1)).toBe('0,0');
  });
});

describe('valueNotes', () => {
  it('explains what occurs as it was written, and nothing else', () => {
    expect(valueNotes([rate], { language: 'en', written: 'full' })).toEqual([
      'p preliminary',
      '[ ] 95 % interval',
    ]);
    expect(valueNotes([rate], { language: 'de', written: 'short' })).toEqual(['p vorläufig']);
    expect(
      valueNotes([{ ...rate, status: 'FINAL', interval: null }], { language: 'en', written: 'full' }),
    ).toEqual([]);
  });
});

describe('signNotes', () => {
  it('explains every sign once, the gravest first', () => {
    expect(signNotes(['PRELIMINARY', 'CONFIDENTIAL', 'PRELIMINARY', 'FINAL'], 'en')).toEqual([
      'g confidential · p preliminary',
    ]);
  });
});
