import type { CSSProperties } from 'react';

/**
 * One colour per location, light scheme first: at least 3:1 against the ground, and apart from each other for people who
 * see colours differently. Further locations begin again; every mark is labelled, so colour never stands alone.
 */
export const locationColours: readonly { readonly light: string; readonly dark: string }[] = [
  { light: '#2f80e6', dark: '#5c92f0' },
  { light: '#b5730f', dark: '#f29b48' },
  { light: '#6b1a3d', dark: '#b4778a' },
  { light: '#1a6669', dark: '#8eeae0' },
  { light: '#452488', dark: '#b9aceb' },
  { light: '#5c5c06', dark: '#eae464' },
];

/** Gives the colour of a location to everything inside, as `--mark`. `rank` is its place among all locations. */
export function locationColour(rank: number): CSSProperties {
  const colour = locationColours[rank % locationColours.length];
  if (colour === undefined) throw new Error('The palette is empty');
  return { '--mark': `light-dark(${colour.light}, ${colour.dark})` };
}
