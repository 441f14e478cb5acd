import { describe, expect, it } from 'vitest';
import { contrast, token } from '../testing/colour.ts';

describe.each(['light', 'dark'] as const)('the %s inks', (scheme) => {
  const grounds = ['page', 'surface', 'raised', 'hover'] as const;
  const pairs: readonly (readonly [ink: string, ground: string, least: number])[] = [
    ...grounds.flatMap((ground) => [
      ['ink', ground, 7] as const,
      ['ink-2', ground, 4.5] as const,
      ['ink-3', ground, 4.5] as const,
      ['accent', ground, 4.5] as const,
      ['line-strong', ground, 3] as const,
    ]),
    ['ink-2', 'track', 4.5],
    ['synthetic', 'synthetic-ground', 4.5],
    ['focus', 'page', 3],
    ['on-accent', 'accent', 4.5],
    ['on-accent', 'accent-strong', 4.5],
    ['alert', 'surface', 4.5],
    ['alert', 'page', 4.5],
  ];

  it.each(pairs)('%s on %s is at least %d:1', (ink, ground, least) => {
    expect(contrast(token(ink, scheme), token(ground, scheme))).toBeGreaterThanOrEqual(least);
  });
});
