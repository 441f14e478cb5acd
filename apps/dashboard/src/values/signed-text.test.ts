import { describe, expect, it } from 'vitest';
import { createReading } from '../reading/reading.ts';
import { signedText } from './signed-text.ts';

const reading = createReading('de');

describe('signedText', () => {
  it('has its sign, and the unit of rates', () => {
    expect(signedText(1204, { isRate: false, reading })).toBe('+1.204');
    expect(signedText(-0.012, { isRate: true, reading })).toBe('−1,2 Pp.');
  });

  it('is none where the difference is less than what is shown', () => {
    expect(signedText(0, { isRate: false, reading })).toBeNull();
    expect(signedText(0.0004, { isRate: true, reading })).toBeNull();
  });
});
