import { describe, expect, it } from 'vitest';
import { sizeText } from './size-text.ts';

describe('sizeText', () => {
  const de = (bytes: number): string => sizeText(bytes, { language: 'de' }).replace('\u00a0', ' ');

  it('never calls something nothing', () => {
    expect([0, 1, 700, 1_499].map(de)).toEqual(['0 kB', '1 kB', '1 kB', '1 kB']);
  });

  it('has as many digits as tell something', () => {
    expect([48_200, 1_240_000, 12_400_000, 999_600_000, 3_200_000_000].map(de)).toEqual([
      '48 kB',
      '1,2 MB',
      '12 MB',
      '1,0 GB',
      '3,2 GB',
    ]);
    expect(sizeText(1_240_000, { language: 'en' })).toBe('1.2\u00a0MB');
  });
});
