import {
  type Database,
  type ListedApiKey,
  listApiKeys,
  openAccounts,
  type Rights,
} from '@neue-wege/database';
import { badInput, DomainError, type Issue } from '@neue-wege/domain';
import { type Asker, may, refusal } from '../access/asker.ts';
import type { RecordAudit } from '../audit/audit-event.ts';
import { createApiKey, revokeKey } from './api-keys.ts';
import { readRights, unknownFields } from './read-body.ts';
import { commonRights } from './rights.ts';
import { type AuthEndpoint, done, fieldIn, type Visit } from './visit.ts';

/** People's own keys: never more than their owner may, and never made, seen or revoked with a key. */
export function keyEndpoints({
  database,
  record,
}: {
  readonly database: Database;
  readonly record: RecordAudit;
}): Readonly<Record<string, AuthEndpoint>> {
  return {
    'api-key/create': {
      method: 'POST',
      async answer({ asker, body }) {
        const personId = requireKeeper(asker);
        const { name, roles, locations, expiresInDays } = readKey(body);
        const rights = requireOwnRights({ roles, locations }, asker);
        const { id, key, prefix } = await createApiKey(
          { database, record },
          { name, ...rights, personId, createdBy: asker.actor, lifeInDays: expiresInDays },
        );
        return done({ id, key, prefix });
      },
    },
    'api-key/list': {
      method: 'GET',
      async answer({ asker }) {
        const personId = requireKeeper(asker);
        const keys = await listApiKeys(openAccounts(database), { personId });
        return done({ keys: keys.map(shownKey) });
      },
    },
    'api-key/revoke': {
      method: 'POST',
      async answer({ asker, body }: Visit) {
        const personId = requireKeeper(asker);
        await revokeKey({ database, record }, { key: readKeyId(body), personId, actor: asker.actor });
        return done();
      },
    },
  };
}

/** A key as its owner and administrators see it; nobody sees more than its beginning. */
export function shownKey({ rights, ...key }: ListedApiKey): Readonly<Record<string, unknown>> {
  return { ...key, ...rights };
}

/** The id of a key in a body, which holds nothing else. */
export function readKeyId(body: unknown): string {
  const id = fieldIn(body, 'id');
  if (typeof id !== 'string') throw badInput('id', 'the id of a key');
  const unknown = unknownFields(body, ['id']);
  if (unknown.length > 0) throw new DomainError('BAD_INPUT', unknown);
  return id;
}

function requireKeeper(asker: Asker): string {
  const isKeeper = asker.kind === 'person' && (may(asker, 'ownKeys') || may(asker, 'accounts'));
  if (!isKeeper) {
    throw refusal(asker, {
      place: 'api-key',
      message: 'keys are made and revoked by people whose roles allow it',
    });
  }
  return asker.actor.replace(/^person:/, '');
}

interface KeyWish extends Rights {
  readonly name: string;
  readonly expiresInDays: number | undefined;
}

const fields = ['name', 'roles', 'locations', 'expiresInDays'];

function readKey(body: unknown): KeyWish {
  const name = fieldIn(body, 'name');
  const expiresInDays = fieldIn(body, 'expiresInDays');
  const read = readRights(body);
  const issues = [...unknownFields(body, fields), ...('issues' in read ? read.issues : [])];
  if (typeof name !== 'string') issues.push({ place: 'name', message: 'a text' });
  if (expiresInDays !== undefined && typeof expiresInDays !== 'number') {
    issues.push({ place: 'expiresInDays', message: 'a number of days' });
  }
  const isWhole =
    typeof name === 'string' &&
    'rights' in read &&
    (expiresInDays === undefined || typeof expiresInDays === 'number');
  if (issues.length > 0 || !isWhole) throw new DomainError('BAD_INPUT', issues);
  return { name, ...read.rights, expiresInDays };
}

function requireOwnRights(rights: Rights, asker: Asker): Rights {
  const common = commonRights(rights, asker);
  const issues: Issue[] = rights.roles
    .filter((role) => !common.roles.includes(role))
    .map((role) => ({ place: 'roles', message: `${JSON.stringify(role)} is not one of your roles` }));
  if (JSON.stringify(common.locations) !== JSON.stringify(rights.locations)) {
    issues.push({ place: 'locations', message: 'only locations that you see yourself' });
  }
  if (issues.length > 0) throw new DomainError('FORBIDDEN', issues);
  return rights;
}
