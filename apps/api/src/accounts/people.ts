import { randomUUID } from 'node:crypto';
import {
  changeAccess,
  changeRights,
  findPerson,
  insertPerson,
  type ListedPerson,
  openAccounts,
  removeSecondFactor,
  storePassword,
} from '@neue-wege/database';
import { badInput, DomainError } from '@neue-wege/domain';
import type { AccountsWork } from './accounts-work.ts';
import { askerCacheOf } from './asker-cache.ts';
import { type GivenRights, requireRights } from './given-rights.ts';
import { requireKnownLocations } from './known-locations.ts';
import { passwordFault } from './password.ts';

/** Addresses as mail takes them; whether one exists is for the person to say. */
const address =
  /^[^\s\p{Cc}@"(),:;<>[\\\]]{1,64}@[^\s\p{Cc}@"(),:;<>[\\\]]+\.[^\s\p{Cc}@"(),:;<>[\\\].]{2,}$/u;

const example = 'an address like vorname.nachname@example.de';

/** Reads an address. @throws DomainError `BAD_INPUT` for what cannot be one; its place is the code that pages know. */
export function requireEmail(email: unknown): string {
  const read = parseEmail(email);
  if (read === undefined) throw badInput('INVALID_EMAIL', example);
  return read;
}

function parseEmail(email: unknown): string | undefined {
  if (typeof email !== 'string' || email.length > 254 || !email.isWellFormed()) return undefined;
  return address.test(email.trim()) ? email.trim().toLowerCase() : undefined;
}

/** A person to be given an account. */
export interface PersonToCreate extends GivenRights {
  readonly email: string;
  readonly name: string;
  /** Without one the person signs in by a link first. */
  readonly password?: string | undefined;
}

/**
 * Gives a person an account and answers its id.
 *
 * @throws DomainError `BAD_INPUT` for anything that cannot be, and when the address has an account.
 */
export async function createPerson(
  { database, record }: AccountsWork,
  { email, name, password, actor, ...given }: PersonToCreate & { readonly actor: string },
): Promise<string> {
  const accounts = openAccounts(database);
  const rights = requireRights(given);
  await requireKnownLocations(database, { locations: rights.locations, actor });
  const read = parseEmail(email);
  if (read === undefined) throw badInput('email', example);
  const person = { id: randomUUID(), name: name.trim(), email: read, rights };
  if (person.name === '' || person.name.length > 100) throw badInput('name', 'from 1 to 100 characters');
  const fault = password === undefined ? undefined : passwordFault(password, person);
  if (fault !== undefined) throw badInput('password', fault.message);
  const passwordHash = password === undefined ? undefined : await hashOf(password);
  if (!(await insertPerson(accounts, person))) throw badInput('email', 'has an account already');
  await record({ actor, action: 'account_creation', detail: { person: person.id, ...rights } });
  if (passwordHash !== undefined) {
    await storePassword(accounts, { id: randomUUID(), personId: person.id, passwordHash });
  }
  return person.id;
}

/** A change to the account of a person. */
export type PersonChange =
  | { readonly kind: 'rights'; readonly rights: GivenRights }
  | { readonly kind: 'disable' }
  | { readonly kind: 'enable' }
  | { readonly kind: 'remove second factor' };

/**
 * Changes an account; every session of the person ends. With `keepsAdministrator` nobody is disabled or loses the role
 * `admin` unless another administrator is left.
 *
 * @throws DomainError `FORBIDDEN` where none would be; its place is the code that pages know.
 */
export async function changePerson(
  { database, record }: AccountsWork,
  {
    person,
    change,
    actor,
    keepsAdministrator = false,
  }: {
    readonly person: ListedPerson;
    readonly change: PersonChange;
    readonly actor: string;
    readonly keepsAdministrator?: boolean;
  },
): Promise<void> {
  const accounts = openAccounts(database);
  const personId = person.id;
  switch (change.kind) {
    case 'rights': {
      const rights = requireRights(change.rights);
      const { locations } = rights;
      const had = person.rights.locations;
      const added = locations === 'all' ? locations : locations.filter((key) => !had.includes(key));
      await requireKnownLocations(database, { locations: added, actor });
      const keeps = keepsAdministrator && !rights.roles.includes('admin') ? 'admin' : undefined;
      requireKept(await changeRights(accounts, { personId, rights, keeps }));
      await record({
        actor,
        action: 'rights_change',
        detail: { person: personId, from: { ...person.rights }, to: { ...rights } },
      });
      break;
    }
    case 'disable':
    case 'enable': {
      const isDisabled = change.kind === 'disable';
      const keeps = keepsAdministrator && isDisabled ? 'admin' : undefined;
      requireKept(await changeAccess(accounts, { personId, isDisabled, keeps }));
      await record({
        actor,
        action: isDisabled ? 'account_disabling' : 'account_change',
        detail: isDisabled ? { person: personId } : { person: personId, to: 'enabled' },
      });
      break;
    }
    case 'remove second factor':
      await removeSecondFactor(accounts, personId);
      await record({ actor, action: 'second_factor_change', detail: { person: personId, to: 'none' } });
  }
  askerCacheOf(database).clear();
}

function requireKept(isKept: boolean): void {
  if (isKept) return;
  const message = 'somebody else must be an administrator first';
  throw new DomainError('FORBIDDEN', [{ place: 'LAST_ADMINISTRATOR', message }]);
}

/** The person with this address, or with this id where the account has none. @throws DomainError `NOT_FOUND` without one. */
export async function requirePerson(
  { database }: Pick<AccountsWork, 'database'>,
  email: string,
): Promise<ListedPerson> {
  const accounts = openAccounts(database);
  const person = (await findPerson(accounts, { email })) ?? (await findPerson(accounts, { id: email }));
  if (person !== undefined) return person;
  throw new DomainError('NOT_FOUND', [
    { place: 'email', message: 'nobody has this address; neue-wege user list' },
  ]);
}

/** The library is not needed for anything else at the command line. */
async function hashOf(password: string): Promise<string> {
  const { hashPassword } = await import('better-auth/crypto');
  return hashPassword(password);
}
