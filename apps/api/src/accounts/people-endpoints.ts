import {
  findPerson,
  type ListedPerson,
  listPeople,
  openAccounts,
  readLocationKeys,
} from '@neue-wege/database';
import { badInput, DomainError } from '@neue-wege/domain';
import { roleNames } from '../access/roles.ts';
import type { AccountsWork } from './accounts-work.ts';
import type { GivenRights } from './given-rights.ts';
import { changePerson, createPerson, type PersonChange } from './people.ts';
import { readRights, unknownFields } from './read-body.ts';
import { requireAdministrator } from './require-administrator.ts';
import { addressOfLink, createSignInLink, isMadeUp, linkSeconds } from './sign-in-links.ts';
import { type AuthEndpoint, done, fieldIn, type Visit, type VisitAnswer } from './visit.ts';

/**
 * The accounts of everybody, for people with the permission `accounts` who are signed in; a key may do nothing here. Nobody
 * changes their own account, and an administrator is always left.
 */
export function peopleEndpoints(work: AccountsWork): Readonly<Record<string, AuthEndpoint>> {
  const { database } = work;
  const change = async (visit: Visit, wish: PersonChange): Promise<VisitAnswer> => {
    const person = await requireOther(work, visit);
    await changePerson(work, { person, change: wish, actor: visit.asker.actor, keepsAdministrator: true });
    return done();
  };
  const linkFor = async ({ asker, origin }: Visit, personId: string): Promise<VisitAnswer> => {
    const token = await createSignInLink(work, { personId, actor: asker.actor });
    return done({ id: personId, link: addressOfLink(origin, token), linkSeconds });
  };
  return {
    'person/list': {
      method: 'GET',
      async answer({ asker }) {
        const own = requireAdministrator(asker);
        const people = await listPeople(openAccounts(database));
        const context = { actor: asker.actor, locations: 'all', profile: 'EXACT' } as const;
        return done({
          people: people.map((person) => shownPerson(person, own)),
          // What may be given.
          roles: roleNames,
          locations: await readLocationKeys(database, context),
        });
      },
    },
    'person/create': {
      method: 'POST',
      async answer(visit) {
        const { asker, body } = visit;
        requireAdministrator(asker);
        const id = await createPerson(work, { ...readPerson(body), actor: asker.actor });
        return linkFor(visit, id);
      },
    },
    'person/create-link': {
      method: 'POST',
      async answer(visit) {
        const person = await requireOther(work, visit);
        if (person.hasCredential) {
          const message = 'whoever signed in once signs in by themself';
          throw new DomainError('FORBIDDEN', [{ place: 'HAS_CREDENTIAL', message }]);
        }
        return linkFor(visit, person.id);
      },
    },
    'person/change-rights': {
      method: 'POST',
      async answer(visit) {
        requireAdministrator(visit.asker);
        return change(visit, { kind: 'rights', rights: readWish(visit.body, ['id']) });
      },
    },
    'person/disable': { method: 'POST', answer: (visit) => change(visit, { kind: 'disable' }) },
    'person/enable': { method: 'POST', answer: (visit) => change(visit, { kind: 'enable' }) },
  };
}

/** The person whose id was sent, who is somebody else. */
async function requireOther({ database }: AccountsWork, { asker, body }: Visit): Promise<ListedPerson> {
  const own = requireAdministrator(asker);
  const id = fieldIn(body, 'id');
  if (typeof id !== 'string') throw badInput('id', 'the id of a person');
  if (id === own) {
    const message = 'another administrator changes your account';
    throw new DomainError('FORBIDDEN', [{ place: 'OWN_ACCOUNT', message }]);
  }
  const person = await findPerson(openAccounts(database), { id });
  if (person === undefined)
    throw new DomainError('NOT_FOUND', [{ place: 'id', message: 'nobody has this id' }]);
  return person;
}

function readPerson(body: unknown): GivenRights & { readonly name: string; readonly email: string } {
  const name = fieldIn(body, 'name');
  const email = fieldIn(body, 'email');
  const rights = readWish(body, ['name', 'email']);
  if (typeof name !== 'string') throw badInput('name', 'a text');
  if (typeof email !== 'string') throw badInput('email', 'a text');
  return { name, email, ...rights };
}

/** The rights in a body, which holds these other fields and no more. */
function readWish(body: unknown, others: readonly string[]): GivenRights {
  const read = readRights(body);
  const issues = [
    ...unknownFields(body, [...others, 'roles', 'locations']),
    ...('issues' in read ? read.issues : []),
  ];
  if (issues.length > 0 || 'issues' in read) throw new DomainError('BAD_INPUT', issues);
  return read.rights;
}

function shownPerson(person: ListedPerson, own: string): Readonly<Record<string, unknown>> {
  const { id, name, email, rights, hasPassword, hasSecondFactor, hasCredential, isDisabled } = person;
  return {
    id,
    name,
    email: isMadeUp(email) ? null : email,
    ...rights,
    hasPassword,
    hasSecondFactor,
    hasCredential,
    isDisabled,
    isOwn: id === own,
    createdAt: person.createdAt,
    lastSeenAt: person.lastSeenAt,
  };
}
