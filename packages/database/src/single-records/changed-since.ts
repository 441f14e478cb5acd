import { badInput, DomainError } from '@neue-wege/domain';
import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Tables } from '../connection/tables.ts';

/** Which record somebody changes: a participation by its person and run, a run by its keys, or a target. */
export type RecordSubject =
  | { readonly kind: 'enrolment'; readonly participantId: string; readonly run: RunKeys }
  | { readonly kind: 'run'; readonly run: RunKeys }
  | { readonly kind: 'target'; readonly target: TargetKeys };

/** What identifies a run. */
export interface RunKeys {
  readonly location: string;
  readonly project: string;
  readonly run: string;
}

/** What identifies a target. */
export interface TargetKeys {
  /** Id of the measure. */
  readonly measure: string;
  /** `null`: the whole programme. */
  readonly location: string | null;
  readonly year: number;
}

/** Whether a row `t` of the targets has these keys. */
export function isTarget({ measure, location, year }: TargetKeys): RawBuilder<boolean> {
  return sql<boolean>`(t.measure = ${measure} and t.location is not distinct from ${location}::text
    and t.year = ${year}::integer)`;
}

/**
 * Refuses a change that was made up without knowing the record as it is: it, or what hangs on it, changed after the version
 * that the client has seen.
 *
 * @throws DomainError CONFLICT naming the version that changed it; BAD_INPUT for a version that is not there yet.
 */
export async function requireUnchanged(
  trx: Transaction<Tables>,
  { subject, basedOn }: { readonly subject: RecordSubject; readonly basedOn: number },
): Promise<void> {
  const { rows } = await sql<{ newest: number | null; changed: number | null }>`select
    (select max(data_version) from data_version) as newest,
    (select max(v) from (${versionsOf(subject)}) t (v)) as changed`.execute(trx);
  const { newest, changed } = rows[0] ?? { newest: null, changed: null };
  if (basedOn < 0 || basedOn > (newest ?? 0)) {
    throw badInput('input.basedOn', `a data version that was there: 0 to ${newest ?? 0}`);
  }
  if (changed === null || changed <= basedOn) return;
  const message = `It was changed by data version ${changed}; look at it as it is now, and send that version with the change.`;
  throw new DomainError('CONFLICT', [{ place: 'input.basedOn', message }]);
}

/** The versions that wrote or ended something of the record. */
function versionsOf(subject: RecordSubject): RawBuilder<unknown> {
  if (subject.kind === 'target') {
    return sql`select greatest(t.version_from, t.version_to) from target t where ${isTarget(subject.target)}`;
  }
  const { location, project, run } = subject.run;
  const ofRun = sql`(select r.run_id from run r
    where r.location = ${location} and r.project = ${project} and r.run_number = ${run})`;
  if (subject.kind === 'run') {
    const where = sql`where t.run_id = ${ofRun}`;
    return sql`select greatest(t.version_from, t.version_to) from run_state t ${where}
      union all select greatest(t.version_from, t.version_to) from run_period t ${where}`;
  }
  const enrolments = sql`select e.enrolment_id from enrolment e
    where e.participant_id = ${subject.participantId}::uuid and e.run_id = ${ofRun}`;
  return sql`select greatest(t.version_from, t.version_to) from enrolment t where t.enrolment_id in (${enrolments})
    union all select greatest(t.version_from, t.version_to) from observation t where t.enrolment_id in (${enrolments})`;
}
