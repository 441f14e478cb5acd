import { randomUUID } from 'node:crypto';
import {
  type AccountsDatabase,
  findPerson,
  insertPerson,
  insertSignInLink,
  listPeople,
  openAccounts,
  useSignInLink,
} from '@neue-wege/database';
import { badInput } from '@neue-wege/domain';
import type { RecordAudit } from '../audit/audit-event.ts';
import type { AccountsWork } from './accounts-work.ts';
import { hashOfSecret, newSecret } from './secrets.ts';

/** A link holds for so long. */
export const linkSeconds = 15 * 60;

/** The address of a link: the token stands in the fragment, which browsers send to nobody. */
export function addressOfLink(origin: string, token: string): string {
  return new URL(`/sign-in#token=${token}`, origin).href;
}

/**
 * Makes a link that signs a person in once, without a second factor.
 *
 * @throws DomainError `BAD_INPUT` when the account is disabled: the link would sign nobody in.
 */
export async function createSignInLink(
  { database, record }: AccountsWork,
  { personId, actor }: { readonly personId: string; readonly actor: string },
): Promise<string> {
  const accounts = openAccounts(database);
  const person = await findPerson(accounts, { id: personId });
  if (person?.isDisabled === true) {
    throw badInput('email', 'the account is disabled; neue-wege user enable lets its holder in again');
  }
  const token = await keepLink(accounts, personId);
  await record({ actor, action: 'sign_in_link_creation', detail: { person: personId } });
  return token;
}

/**
 * Makes the link of a start, for as long as nobody can sign in by password: it signs in the administrator that it made
 * before, or makes one. `undefined` once somebody has a password.
 */
export async function createFirstSignInLink(
  { database, record }: AccountsWork,
  { actor }: { readonly actor: string },
): Promise<string | undefined> {
  const accounts = openAccounts(database);
  const people = (await listPeople(accounts)).filter(({ isDisabled }) => !isDisabled);
  if (people.some(({ hasPassword }) => hasPassword)) return undefined;
  const administrator = people.find(({ rights }) => rights.roles.includes('admin'));
  const personId = administrator?.id ?? null;
  const token = await keepLink(accounts, personId);
  await record({ actor, action: 'sign_in_link_creation', detail: { person: personId } });
  return token;
}

async function keepLink(accounts: AccountsDatabase, personId: string | null): Promise<string> {
  const token = newSecret();
  await insertSignInLink(accounts, {
    tokenHash: hashOfSecret(token),
    personId,
    lifeInSeconds: linkSeconds,
  });
  return token;
}

/** Uses a link up and answers whom it signs in; `undefined` when it does not hold. */
export async function useLink(
  token: string,
  { accounts, record }: { readonly accounts: AccountsDatabase; readonly record: RecordAudit },
): Promise<string | undefined> {
  const link = await useSignInLink(accounts, hashOfSecret(token));
  if (link === undefined) return undefined;
  if (link.personId !== null) return link.personId;
  const id = randomUUID();
  await insertPerson(accounts, {
    id,
    name: 'Administration',
    email: madeUpEmail(id),
    rights: { ...firstRights },
  });
  await record({ actor: `person:${id}`, action: 'account_creation', detail: { person: id, ...firstRights } });
  return id;
}

/** Whoever holds the machine on which the store lies may do everything that one person can. */
const firstRights = { roles: ['admin', 'steward', 'case_staff'], locations: 'all' } as const;

const nowhere = '@account.invalid';

/** An address to which nothing can be sent, for an account without one. */
export function madeUpEmail(id: string): string {
  return `${id}${nowhere}`;
}

/** Whether an account has no address of its own. */
export function isMadeUp(email: string): boolean {
  return email.endsWith(nowhere);
}
