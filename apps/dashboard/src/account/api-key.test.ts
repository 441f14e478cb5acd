import { describe, expect, it } from 'vitest';
import { keyState, readKeys } from './api-key.ts';

const listed = {
  id: 'k1',
  name: 'Bericht',
  prefix: 'nw_AbCdEfGh',
  owner: { id: 'p1', name: 'A. Muster' },
  isOwn: true,
  roles: ['analyst'],
  locations: ['bocholt'],
  expiresAt: '2027-01-01T00:00:00Z',
  lastUsedAt: null,
  revokedAt: null,
};

describe('readKeys', () => {
  it('reads what the server lists', () => {
    expect(readKeys({ ok: true, keys: [listed] })).toEqual([{ ...listed, owner: 'A. Muster' }]);
  });

  it('knows a key of a program, for all locations', () => {
    const [key] = readKeys({ keys: [{ ...listed, owner: null, isOwn: false, locations: 'all' }] });
    expect(key).toMatchObject({ owner: null, isOwn: false, locations: 'all' });
  });

  it('leaves out what is no key', () => {
    expect(readKeys({ keys: [null, {}, { ...listed, expiresAt: 'soon' }] })).toEqual([]);
    expect(readKeys(undefined)).toEqual([]);
  });
});

describe('keyState', () => {
  const [key] = readKeys({ keys: [listed] });
  const at = (day: string, revokedAt: string | null = null) =>
    key === undefined ? undefined : keyState({ ...key, revokedAt }, new Date(`${day}T00:00:00Z`));

  it('ends with the day, or with being revoked', () => {
    expect(at('2026-12-31')).toBe('active');
    expect(at('2027-01-01')).toBe('expired');
    expect(at('2026-12-31', '2026-11-01T00:00:00Z')).toBe('revoked');
  });
});
