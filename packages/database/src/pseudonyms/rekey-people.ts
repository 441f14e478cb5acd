import { badInput, DomainError, type PlainDate } from '@neue-wege/domain';
import { type Kysely, sql, type Transaction } from 'kysely';
import { appendAudit } from '../audit/append-audit.ts';
import type { Database } from '../connection/open-database.ts';
import type { Tables } from '../connection/tables.ts';
import { lockWriters } from '../store/write-version.ts';
import { readPseudonymKeys, requirePseudonymKey } from './pseudonym-key.ts';
import { replacePseudonyms } from './replace-pseudonyms.ts';

/** What gives everybody a new pseudonym. */
export interface Rekeying {
  readonly actor: string;
  /** The check value of the key that the store has, and that of the key it is to have. */
  readonly oldKey: string;
  readonly newKey: string;
  /** The pseudonyms under both keys of everybody on a list of source keys, which themselves stay outside. */
  readonly people: AsyncIterable<readonly PseudonymPair[]>;
  /** Whoever is not on the list keeps the old pseudonym, by which no later delivery finds them. */
  readonly leaveUnlisted: boolean;
}

/** The pseudonyms of one person. */
export type PseudonymPair = readonly [old: string, next: string];

/** Somebody who is not on the list, as far as they can be named to whoever has to find them. */
export interface UnlistedPerson {
  readonly participantId: string;
  /** Where they take part or took part: the keys of enrolments that have one. */
  readonly enrolmentKeys: readonly string[];
  /** Where they entered last, by what is known now, or was where nothing is any more; `null` who never took part. */
  readonly location: string | null;
  readonly project: string | null;
  readonly run: string | null;
  readonly enteredOn: PlainDate | null;
  /** The import that last wrote that participation. */
  readonly importId: number | null;
}

/** What became of a re-keying. */
export interface RekeyResult {
  /** `refused`: somebody is not on the list; nothing was changed. */
  readonly status: 'rekeyed' | 'refused';
  /** The version of the key that the store has now. */
  readonly keyVersion: number;
  /** How many people have a new pseudonym, or would have. */
  readonly people: number;
  /** How many of the list nobody knows. */
  readonly unknown: number;
  readonly unlisted: readonly UnlistedPerson[];
}

/**
 * Gives everybody on a list the pseudonym of a new key, in the whole history and in one transaction: every figure stays what
 * it was at every version, and no data version is made. Waits for the writers, and nobody reads meanwhile. The audit keeps
 * the old pseudonyms in the entries that name them.
 *
 * To be run by the owner of the tables.
 *
 * @throws DomainError CONFLICT when the old key is not that of the store; BAD_INPUT for a new one that the store has or had.
 */
export async function rekeyPeople(database: Database, rekeying: Rekeying): Promise<RekeyResult> {
  try {
    return await database.kysely.transaction().execute((trx) => rekey(trx, rekeying));
  } catch (error) {
    if (error instanceof Refused) return error.result;
    throw error;
  }
}

/** Ends the transaction without a trace and hands the result on. */
class Refused extends Error {
  readonly result: RekeyResult;

  constructor(result: RekeyResult) {
    super('Somebody is not on the list');
    this.result = result;
  }
}

async function rekey(trx: Transaction<Tables>, rekeying: Rekeying): Promise<RekeyResult> {
  const { actor, oldKey, newKey, leaveUnlisted } = rekeying;
  await sql`select set_config('statement_timeout', '0', true), set_config('lock_timeout', '0', true),
    set_config('idle_in_transaction_session_timeout', '0', true)`.execute(trx);
  await lockWriters(trx);
  await setForce(trx, 'no force');
  const present = await requirePseudonymKey(trx, oldKey);
  if (present === null) throw nothingThere();
  const keys = await readPseudonymKeys(trx);
  if (keys.some(({ checkValue }) => checkValue === newKey))
    throw badInput('--new-key', 'the store has this key, or had it before; make a new one');

  await stagePairs(trx, rekeying);
  const listed = await countOf(trx, sql`new_pseudonym`);
  const people = await countOf(trx, sql`new_pseudonym n join participant p on p.participant_id = n.old`);
  const unlisted = await readUnlisted(trx);
  const counts = { people, unknown: listed - people, unlisted };
  if (unlisted.length > 0 && !leaveUnlisted)
    throw new Refused({ status: 'refused', keyVersion: present, ...counts });

  const keyVersion = present + 1;
  await trx.insertInto('pseudonym_key').values({ key_version: keyVersion, check_value: newKey }).execute();
  await replacePseudonyms(trx, keyVersion);
  await setForce(trx, 'force');
  const detail = { keyVersion, people, unknown: counts.unknown, unlisted: unlisted.length };
  await appendAudit(trx, [{ actor, action: 'rekeying', detail }]);
  return { status: 'rekeyed', keyVersion, ...counts };
}

/** Owners need be no superusers: while this runs, row security holds for others alone, who wait. */
async function setForce(trx: Transaction<Tables>, force: 'force' | 'no force'): Promise<void> {
  const tables = [
    'participant',
    'enrolment',
    'observation',
    'spell',
    'coverage',
    'import_rejection',
    'import',
    'run',
    'pseudonym_key',
  ];
  for (const table of tables)
    await sql`alter table ${sql.table(table)} ${sql.raw(force)} row level security`.execute(trx);
}

async function stagePairs(trx: Transaction<Tables>, { people }: Rekeying): Promise<void> {
  await sql`create temp table new_pseudonym (old uuid primary key, next uuid not null unique) on commit drop`.execute(
    trx,
  );
  for await (const pairs of people) {
    await sql`insert into new_pseudonym select * from unnest(${pairs.map(([old]) => old)}::uuid[],
      ${pairs.map(([, next]) => next)}::uuid[]) on conflict (old) do nothing`.execute(trx);
  }
  await sql`analyze new_pseudonym`.execute(trx);
}

async function readUnlisted(trx: Transaction<Tables>): Promise<readonly UnlistedPerson[]> {
  const { rows } = await sql<UnlistedPerson>`select p.participant_id as "participantId",
      array(select distinct k.enrolment_key from enrolment k
        where k.participant_id = p.participant_id and k.enrolment_key is not null order by 1) as "enrolmentKeys",
      e.location, e.project, e.run_number as run, e.entered_on::text as "enteredOn", e.import_id as "importId"
    from participant p left join lateral (
      select r.location, r.project, r.run_number, e.entered_on, i.import_id
      from enrolment e join run r on r.run_id = e.run_id left join import i on i.data_version = e.version_from
      where e.participant_id = p.participant_id
      order by e.version_to desc nulls first, e.entered_on desc nulls last, e.enrolment_id limit 1
    ) e on true
    where not exists (select from new_pseudonym n where n.old = p.participant_id)
    order by p.participant_id`.execute(trx);
  return rows;
}

async function countOf(kysely: Kysely<Tables>, from: ReturnType<typeof sql>): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from ${from}`.execute(kysely);
  return rows[0]?.n ?? 0;
}

function nothingThere(): DomainError {
  const message = 'the store holds nobody yet; the first delivery names its key';
  return new DomainError('CONFLICT', [{ place: 'PSEUDONYM_KEY_FILE', message }]);
}
