import { describe, expect, it } from 'vitest';
import { exactIsNotTheirs, filtersFor } from './filters-for.ts';

const parameters = new URLSearchParams('profile=exact&location=gronau');

describe('filtersFor', () => {
  it('keeps a profile that is theirs', () => {
    expect(filtersFor({ viewer: { profiles: ['EXACT'] } }, parameters)).toMatchObject({
      filters: { profile: 'EXACT', locations: ['gronau'] },
      unread: [],
    });
  });

  it('leaves out and names a profile that is not', () => {
    expect(filtersFor({ viewer: { profiles: ['MANAGEMENT'] } }, parameters)).toMatchObject({
      filters: { profile: null, locations: ['gronau'] },
      unread: [exactIsNotTheirs],
    });
    const other = new URLSearchParams('profile=management');
    expect(filtersFor({ viewer: { profiles: ['EXACT'] } }, other).unread).toEqual(['profile']);
  });

  it('leaves it alone as long as nobody is known', () => {
    expect(filtersFor({ viewer: null }, parameters).filters.profile).toBe('EXACT');
  });
});
