import { listOf, memberOf, textOf, textsOf } from '../session/ask-accounts.ts';

/** Whose a key is. */
export interface KeyOwner {
  readonly id: string;
  readonly name: string;
  readonly isDisabled: boolean;
}

/** A key as lists show it. */
export interface ApiKey {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  /** Whose it is; `null` for a program's own. */
  readonly owner: KeyOwner | null;
  readonly roles: readonly string[];
  readonly locations: 'all' | readonly string[];
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
}

/** Whether a key is accepted: one that `rests` is not as long as the account of its owner is disabled. */
export const keyStates = ['active', 'resting', 'expired', 'revoked'] as const;

export type KeyState = (typeof keyStates)[number];

export function keyState({ owner, expiresAt, revokedAt }: ApiKey, now: Date): KeyState {
  if (revokedAt !== null) return 'revoked';
  if (Date.parse(expiresAt) <= now.getTime()) return 'expired';
  return owner?.isDisabled === true ? 'resting' : 'active';
}

/** The keys of an answer; one that cannot be read is left out. */
export function readKeys(body: unknown): readonly ApiKey[] {
  return listOf(body, 'keys').flatMap((one) => {
    const id = textOf(one, 'id');
    const expiresAt = textOf(one, 'expiresAt');
    if (id === '' || Number.isNaN(Date.parse(expiresAt))) return [];
    const locations = memberOf(one, 'locations');
    return [
      {
        id,
        name: textOf(one, 'name'),
        prefix: textOf(one, 'prefix'),
        owner: ownerOf(memberOf(one, 'owner')),
        roles: textsOf(memberOf(one, 'roles')),
        locations: locations === 'all' ? 'all' : textsOf(locations),
        createdAt: textOf(one, 'createdAt'),
        expiresAt,
        lastUsedAt: textOf(one, 'lastUsedAt') || null,
        revokedAt: textOf(one, 'revokedAt') || null,
      },
    ];
  });
}

function ownerOf(owner: unknown): KeyOwner | null {
  const id = textOf(owner, 'id');
  if (id === '') return null;
  return { id, name: textOf(owner, 'name'), isDisabled: memberOf(owner, 'isDisabled') === true };
}
