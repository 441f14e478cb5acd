import { describe, expect, it } from 'vitest';
import { contrast, distance, readColour, token, visions } from '../testing/colour.ts';
import { locationColours } from './location-colour.ts';

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
