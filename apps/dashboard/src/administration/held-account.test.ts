import { describe, expect, it } from 'vitest';
import { readAccounts, readLink } from './held-account.ts';

describe('readAccounts', () => {
  it('reads what the server tells of people, and leaves out what is none', () => {
    const person = {
      id: '1',
      name: 'Ada',
      email: null,
      roles: ['admin'],
      locations: 'all',
      isDisabled: true,
    };
    const { people, roles, locations } = readAccounts({
      people: [person, {}, 7],
      roles: [{ id: 'admin', label: { de: 'Verwaltung', en: 'Administration' } }],
      locations: ['bocholt', 3],
    });
    expect(people).toEqual([
      {
        ...person,
        hasSecondFactor: false,
        hasCredential: false,
        isOwn: false,
        lastSeenAt: null,
      },
    ]);
    expect(roles).toEqual([{ id: 'admin', label: { de: 'Verwaltung', en: 'Administration' } }]);
    expect(locations).toEqual(['bocholt']);
  });

  it('finds nobody in an answer that is none', () => {
    expect(readAccounts(undefined)).toEqual({ people: [], roles: [], locations: [] });
  });
});

describe('readLink', () => {
  it('says in minutes how long a link holds', () => {
    expect(readLink({ link: 'x', linkSeconds: 900 })).toEqual({ link: 'x', minutes: 15 });
  });
});
