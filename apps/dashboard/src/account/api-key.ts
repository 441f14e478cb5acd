import { listOf, memberOf, textOf, textsOf } from '../session/ask-accounts.ts';

/** A key as lists show it. */
export interface ApiKey {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  /** Whose it is; `null` for a program's own. */
  readonly owner: string | null;
  readonly isOwn: boolean;
  readonly roles: readonly string[];
  readonly locations: 'all' | readonly string[];
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
}

/** Whether a key is accepted. */
export type KeyState = 'active' | 'expired' | 'revoked';

export function keyState({ expiresAt, revokedAt }: ApiKey, now: Date): KeyState {
  if (revokedAt !== null) return 'revoked';
  return Date.parse(expiresAt) <= now.getTime() ? 'expired' : 'active';
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
        owner: memberOf(one, 'owner') === null ? null : textOf(memberOf(one, 'owner'), 'name'),
        isOwn: memberOf(one, 'isOwn') === true,
        roles: textsOf(memberOf(one, 'roles')),
        locations: locations === 'all' ? 'all' : textsOf(locations),
        expiresAt,
        lastUsedAt: textOf(one, 'lastUsedAt') || null,
        revokedAt: textOf(one, 'revokedAt') || null,
      },
    ];
  });
}
