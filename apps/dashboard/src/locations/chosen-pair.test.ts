import { describe, expect, it } from 'vitest';
import { chosenPair, isUnknownPair, withSide } from './chosen-pair.ts';

const locations = ['bocholt', 'borken', 'gronau'].map((key) => ({ key, de: key, en: key }));

describe('chosenPair', () => {
  it('is the one of the address, in its order', () => {
    expect(chosenPair(['gronau', 'bocholt'], { locations, chosen: [] })).toEqual(['gronau', 'bocholt']);
  });

  it('begins with what is chosen, and fills up in fixed order', () => {
    expect(chosenPair(null, { locations, chosen: ['gronau', 'borken'] })).toEqual(['gronau', 'borken']);
    expect(chosenPair(null, { locations, chosen: ['borken'] })).toEqual(['borken', 'bocholt']);
    expect(chosenPair(null, { locations, chosen: [] })).toEqual(['bocholt', 'borken']);
  });

  it('does without locations that may not be seen', () => {
    expect(chosenPair(['ahaus', 'borken'], { locations, chosen: ['ahaus'] })).toEqual(['bocholt', 'borken']);
  });

  it('needs two locations', () => {
    expect(chosenPair(null, { locations: locations.slice(0, 1), chosen: [] })).toBeNull();
  });
});

describe('isUnknownPair', () => {
  it('is one of which a location is not there', () => {
    expect(isUnknownPair(['x', 'gronau'], locations)).toBe(true);
    expect(isUnknownPair(['gronau', 'bocholt'], locations)).toBe(false);
  });

  it('is none where the address names none', () => {
    expect(isUnknownPair(null, locations)).toBe(false);
  });
});

describe('withSide', () => {
  it('changes one side', () => {
    expect(withSide(['bocholt', 'borken'], { side: 0, key: 'gronau' })).toEqual(['gronau', 'borken']);
    expect(withSide(['bocholt', 'borken'], { side: 1, key: 'gronau' })).toEqual(['bocholt', 'gronau']);
  });

  it('turns the pair round instead of comparing a location with itself', () => {
    expect(withSide(['bocholt', 'borken'], { side: 0, key: 'borken' })).toEqual(['borken', 'bocholt']);
    expect(withSide(['bocholt', 'borken'], { side: 1, key: 'bocholt' })).toEqual(['borken', 'bocholt']);
  });
});
