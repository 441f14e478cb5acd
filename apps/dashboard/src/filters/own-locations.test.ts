import { describe, expect, it } from 'vitest';
import { noFilters } from './filters.ts';
import { lacksSums, withOnlyLocation } from './own-locations.ts';

const limitedTo = (...keys: readonly string[]) => ({
  seesAllLocations: false,
  locations: keys.map((key) => ({ key, de: key, en: key })),
});
const everywhere = { seesAllLocations: true, locations: [] };

describe('lacksSums', () => {
  it('holds for whoever sees some locations, protected', () => {
    expect(lacksSums({ viewer: limitedTo('gronau'), shown: 'MANAGEMENT' })).toBe(true);
    expect(lacksSums({ viewer: limitedTo('gronau'), shown: 'EXACT' })).toBe(false);
    expect(lacksSums({ viewer: everywhere, shown: 'MANAGEMENT' })).toBe(false);
    expect(lacksSums({ viewer: null, shown: 'PUBLIC' })).toBe(false);
  });
});

describe('withOnlyLocation', () => {
  const shown = 'MANAGEMENT';

  it('takes the only location as chosen', () => {
    expect(withOnlyLocation(noFilters, { viewer: limitedTo('gronau'), shown }).locations).toEqual(['gronau']);
  });

  it('leaves everything else as it is', () => {
    const chosen = { ...noFilters, locations: ['atlantis'] };
    expect(withOnlyLocation(chosen, { viewer: limitedTo('gronau'), shown })).toBe(chosen);
    for (const viewer of [null, limitedTo(), limitedTo('a', 'b'), everywhere])
      expect(withOnlyLocation(noFilters, { viewer, shown })).toBe(noFilters);
    expect(withOnlyLocation(noFilters, { viewer: limitedTo('gronau'), shown: 'EXACT' })).toBe(noFilters);
  });
});
