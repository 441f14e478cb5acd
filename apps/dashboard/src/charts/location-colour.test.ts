import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, distance, type Rgb, readColour, visions } from '../testing/colour.ts';
import { locationColours } from './location-colour.ts';

const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');

describe.each(['light', 'dark'] as const)('the %s palette of locations', (scheme) => {
  const palette = locationColours.map((colour) => readColour(colour[scheme]));

  it.each(['page', 'surface', 'raised'])('is at least 3:1 on the ground %s', (ground) => {
    for (const colour of palette) expect(contrast(colour, token(ground, scheme))).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.keys(visions))('keeps locations apart for %s vision', (vision) => {
    const pairs = palette.flatMap((one, index) =>
      palette.slice(index + 1).map((other) => [one, other] as const),
    );
    for (const [one, other] of pairs) expect(distance(one, { other, vision })).toBeGreaterThan(0.09);
  });
});

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
    ['alert', 'surface', 3],
  ];

  it.each(pairs)('%s on %s is at least %d:1', (ink, ground, least) => {
    expect(contrast(token(ink, scheme), token(ground, scheme))).toBeGreaterThanOrEqual(least);
  });
});

function token(name: string, scheme: 'light' | 'dark'): Rgb {
  const pair = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens);
  return readColour(pair?.[scheme === 'light' ? 1 : 2] ?? '');
}
