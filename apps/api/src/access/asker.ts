import {
  type DisclosureProfile,
  DomainError,
  disclosureProfiles,
  type RequestContext,
} from '@neue-wege/domain';
import { type Permission, type RoleId, roleOf } from './roles.ts';

/** Who asks: nobody known, a person who signed in, or the holder of an API key. */
export interface Asker {
  readonly kind: 'anonymous' | 'person' | 'key';
  /** A stable name for the audit: `person:<id>`, `key:<id>`, or `anonymous`. */
  readonly actor: string;
  /** `person:<id>` of whoever a key belongs to: what it does counts as theirs. */
  readonly owner?: string;
  /** What people call them; `null` for nobody known. */
  readonly name: string | null;
  readonly roles: readonly RoleId[];
  /** Keys of the locations whose rows may be seen. */
  readonly locations: 'all' | readonly string[];
  /** Which session it is, so that a stream can end with it; `null` without one. */
  readonly sessionId: string | null;
}

/** Nobody known. */
export const anonymous: Asker = {
  kind: 'anonymous',
  actor: 'anonymous',
  name: null,
  roles: [],
  locations: [],
  sessionId: null,
};

/** Whether any role of somebody has a permission. */
export function may({ roles }: Pick<Asker, 'roles'>, permission: Permission): boolean {
  return roles.some((id) => roleOf(id).permissions.includes(permission));
}

/** The profiles under which somebody may see figures, in the order of {@link disclosureProfiles}. */
export function profilesOf({ roles }: Pick<Asker, 'roles'>): readonly DisclosureProfile[] {
  return disclosureProfiles.filter((profile) => roles.some((id) => roleOf(id).profiles.includes(profile)));
}

/** Whether somebody may see figures as they are; else nothing may reach them that was not released. */
export function seesExact(asker: Pick<Asker, 'roles'>): boolean {
  return profilesOf(asker).includes('EXACT');
}

/** The profile of a question that names none: MANAGEMENT for whoever has it, else EXACT (contract 8). */
export function usualProfile(asker: Pick<Asker, 'roles'>): DisclosureProfile {
  const profiles = profilesOf(asker);
  return profiles.includes('MANAGEMENT') || !profiles.includes('EXACT') ? 'MANAGEMENT' : 'EXACT';
}

/**
 * Refuses a profile that nobody gave the asker.
 *
 * @throws DomainError `UNAUTHENTICATED` for nobody known, `FORBIDDEN` for everybody else.
 */
export function requireProfile(asker: Asker, profile: DisclosureProfile): void {
  const allowed = profilesOf(asker);
  if (allowed.includes(profile)) return;
  throw refusal(asker, {
    place: 'profile',
    message: `your roles do not see figures under ${profile}; allowed: ${allowed.join(', ') || 'none'}`,
  });
}

/** Why somebody is turned away: nobody known has to sign in, everybody else lacks a right. */
export function refusal(
  { kind }: Pick<Asker, 'kind'>,
  issue: { readonly place: string; readonly message: string },
): DomainError {
  return kind === 'anonymous'
    ? new DomainError('UNAUTHENTICATED', [
        { place: issue.place, message: 'sign in, or send an API key as Authorization: Bearer' },
      ])
    : new DomainError('FORBIDDEN', [issue]);
}

/** Whether somebody is still who they were, in the same session, with the same roles and locations. */
export function hasSameRights(now: Asker, before: Asker): boolean {
  const rights = ({ kind, actor, sessionId, roles, locations }: Asker): string =>
    JSON.stringify([
      kind,
      actor,
      sessionId,
      roles.toSorted(),
      locations === 'all' ? locations : locations.toSorted(),
    ]);
  return rights(now) === rights(before);
}

/** The context that every read of the store is given. */
export function contextOfAsker(asker: Asker): RequestContext {
  return { actor: asker.actor, locations: asker.locations, profile: usualProfile(asker) };
}
