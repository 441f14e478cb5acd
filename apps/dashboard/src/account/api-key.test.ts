import { describe, expect, it } from 'vitest';
import { keyState, readKeys } from './api-key.ts';

const listed = {
  id: 'k1',
  name: 'Bericht',
  prefix: 'nw_AbCdEfGh',
  owner: { id: 'p1', name: 'A. Muster', isDisabled: false },
  roles: ['analyst'],
  locations: ['bocholt'],
  createdAt: '2026-01-01T00:00:00Z',
  expiresAt: '2027-01-01T00:00:00Z',
  lastUsedAt: null,
  revokedAt: null,
};

describe('readKeys', () => {
  it('reads what the server lists', () => {
    expect(readKeys({ ok: true, keys: [listed] })).toEqual([listed]);
  });

  it('knows a key of a program, for all locations', () => {
    const [key] = readKeys({ keys: [{ ...listed, owner: null, locations: 'all' }] });
    expect(key).toMatchObject({ owner: null, locations: 'all' });
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

  it('rests while the account of its owner is disabled', () => {
    const [resting] = readKeys({ keys: [{ ...listed, owner: { ...listed.owner, isDisabled: true } }] });
    expect(resting && keyState(resting, new Date('2026-12-31T00:00:00Z'))).toBe('resting');
    expect(resting && keyState(resting, new Date('2027-12-31T00:00:00Z'))).toBe('expired');
  });
});
