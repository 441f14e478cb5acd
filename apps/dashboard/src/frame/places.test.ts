import { describe, expect, it } from 'vitest';
import { isWithin, type Place, places, placesOf } from './places.ts';

const all: readonly Place[] = [
  { path: '/', label: { de: 'Start', en: 'Start' }, group: 'figures', shownTo: 'signed-in' },
  { path: '/stores', label: { de: 'Lager', en: 'Stores' }, group: 'data', shownTo: 'IMPORTS' },
  { path: '/reports', label: { de: 'Berichte', en: 'Reports' }, group: 'help', shownTo: 'returns' },
  {
    path: '/exact',
    label: { de: 'Genau', en: 'Exact' },
    group: 'figures',
    shownTo: 'FIGURES',
    isExact: true,
  },
  { path: '/law', label: { de: 'Recht', en: 'Law' }, group: 'about', shownTo: 'everybody' },
];

describe('places', () => {
  it('have different paths', () => {
    expect(new Set(places.map(({ path }) => path)).size).toBe(places.length);
  });

  it('have a name in both languages', () => {
    expect(places.filter(({ label: { de, en } }) => de.trim() === '' || en.trim() === '')).toEqual([]);
  });
});

describe('placesOf', () => {
  const paths = (group: Place['group'], viewer: Parameters<typeof placesOf>[1]['viewer']) =>
    placesOf(group, { viewer, all }).map(({ path }) => path);

  const nothing = { permissions: [], profiles: [], seesAllLocations: false };

  it('leads nobody to what a permission is missing for', () => {
    expect(paths('data', { ...nothing, permissions: ['FIGURES'] })).toEqual([]);
    expect(paths('data', { ...nothing, permissions: ['IMPORTS'] })).toEqual(['/stores']);
  });

  it('leads nobody to exact figures who may never see them', () => {
    const mayAsk = { ...nothing, permissions: ['FIGURES'] } as const;
    expect(paths('figures', { ...mayAsk, profiles: ['MANAGEMENT', 'PUBLIC'] })).toEqual(['/']);
    expect(paths('figures', { ...mayAsk, profiles: ['EXACT'] })).toEqual(['/', '/exact']);
  });

  it('leads everybody who is signed in to the start', () => {
    expect(paths('figures', nothing)).toEqual(['/']);
  });

  it('leads whoever sees released figures of all locations to returns', () => {
    expect(paths('help', { ...nothing, seesAllLocations: true, profiles: ['MANAGEMENT'] })).toEqual([
      '/reports',
    ]);
    expect(paths('help', { ...nothing, profiles: ['MANAGEMENT'] })).toEqual([]);
    expect(paths('help', { ...nothing, seesAllLocations: true, profiles: ['EXACT'] })).toEqual([]);
  });

  it('leads somebody unknown to what is open to everybody', () => {
    expect(paths('figures', null)).toEqual([]);
    expect(paths('about', null)).toEqual(['/law']);
  });
});

describe('isWithin', () => {
  const [start, stores] = all;

  it('holds for the pages below a place', () => {
    expect(stores && isWithin('/stores/12', stores)).toBe(true);
    expect(stores && isWithin('/storesroom', stores)).toBe(false);
  });

  it('does not take every page for one below the start', () => {
    expect(start && isWithin('/stores', start)).toBe(false);
    expect(start && isWithin('/', start)).toBe(true);
  });
});
