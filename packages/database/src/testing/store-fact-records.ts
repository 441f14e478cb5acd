import { createHash } from 'node:crypto';
import { addDays, runKey } from '@neue-wege/domain';
import type { FactRecords, MemoryVersion } from '@neue-wege/domain/testing';
import { type Insertable, sql, type Transaction } from 'kysely';
import type { Database } from '../connection/open-database.ts';
import type { Tables } from '../connection/tables.ts';

const versionedTables = [
  'location',
  'project',
  'run_state',
  'run_period',
  'enrolment',
  'observation',
  'spell',
  'coverage',
  'programme_phase',
  'reference_value',
  'target',
] as const;

/** Stores the records as the next data version, in place of everything that was valid before. */
export async function storeFactRecords(
  { kysely }: Database,
  { knownOn, records, origin, isSingleRecord = false, isLoadedLater }: MemoryVersion,
): Promise<void> {
  const recordedOn = isLoadedLater === true ? addDays(knownOn, 1) : knownOn;
  await kysely.transaction().execute(async (trx) => {
    const { rows } = await sql<{
      version: number;
    }>`insert into data_version (data_version, known_on, recorded_at, actor, origin, is_single_record)
      select coalesce(max(data_version), 0) + 1, ${knownOn}::date,
        (${recordedOn}::date + time '12:00') at time zone 'Europe/Berlin', 'test', ${origin ?? 'import'}, ${isSingleRecord}
      from data_version
      returning data_version as version`.execute(trx);
    const version = rows[0]?.version ?? 0;
    for (const table of versionedTables) {
      await sql`update ${sql.table(table)} set version_to = ${version} where version_to is null`.execute(trx);
    }
    const runIds = await storeRuns(trx, { version, records });
    await storePeople(trx, { version, records, runIds });
    await storeAgreed(trx, { version, records });
  });
}

interface Stored {
  readonly version: number;
  readonly records: FactRecords;
}

async function storeRuns(
  trx: Transaction<Tables>,
  { version, records: { runs, phases, locations: places } }: Stored,
): Promise<ReadonlyMap<string, number>> {
  const valid = { version_from: version };
  const agsOf = new Map(places.map(({ key, ags }) => [key, ags]));
  const locations = [...new Set(runs.map((run) => run.location))];
  const projects = [...new Set(runs.map((run) => run.project))];
  await insert(trx, {
    into: 'location',
    rows: locations.map((location) => ({ location, ags: agsOf.get(location) ?? null, ...valid })),
  });
  await insert(trx, { into: 'project', rows: projects.map((project) => ({ project, ...valid })) });
  await trx
    .insertInto('run')
    .values(runs.map(({ location, project, number }) => ({ location, project, run_number: number })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const stored = await trx.selectFrom('run').selectAll().execute();
  const runIds = new Map(
    stored.map(({ run_id, run_number, ...run }) => [runKey({ ...run, number: run_number }), run_id]),
  );
  const states = runs.map((run) => ({
    run_id: idOf(runIds, run.key),
    starts_on: run.startsOn,
    ends_on: run.endsOn,
    delivery_mode: run.deliveryMode,
    host_ags: run.hostAgs,
    ...valid,
  }));
  const periods = runs.flatMap((run) =>
    run.periods.map((period) => ({
      run_id: idOf(runIds, run.key),
      valid_from: period.validFrom,
      target_group: period.targetGroup,
      places: period.places,
      ...valid,
    })),
  );
  const stretches = phases.map(({ key, startsOn, endsOn }) => ({
    phase: key,
    starts_on: startsOn,
    ends_on: endsOn,
    ...valid,
  }));
  await insert(trx, { into: 'run_state', rows: states });
  await insert(trx, { into: 'run_period', rows: periods });
  await insert(trx, { into: 'programme_phase', rows: stretches });
  return runIds;
}

async function storePeople(
  trx: Transaction<Tables>,
  { version, records, runIds }: Stored & { runIds: ReadonlyMap<string, number> },
): Promise<void> {
  const valid = { version_from: version };
  const { enrolments, observations, spells, coverage } = records;
  const people = new Set([...enrolments, ...spells, ...coverage].map(({ participant }) => participant));
  people.delete(null);
  await trx
    .insertInto('participant')
    .values([...people].map((person) => ({ participant_id: uuidOf(person ?? ''), key_version: 1 })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const begun = enrolments.map((enrolment) => ({
    enrolment_id: uuidOf(enrolment.id),
    participant_id: uuidOf(enrolment.participant),
    run_id: idOf(runIds, enrolment.run),
    planned_start_on: enrolment.plannedStartOn,
    planned_exit_on: enrolment.plannedExitOn,
    entered_on: enrolment.enteredOn,
    exited_on: enrolment.exitedOn,
    exit_reason: enrolment.exitReason,
    sex: enrolment.sex,
    age_band: enrolment.ageBand,
    single_parent: enrolment.singleParent,
    long_term_recipient: enrolment.longTermRecipient,
    residence_ags: enrolment.residenceAgs,
    responsible_ags: enrolment.responsibleAgs,
    in_receipt_at_entry: enrolment.inReceiptAtEntry,
    progress_at_entry: enrolment.progressAtEntry,
    progress_at_exit: enrolment.progressAtExit,
    recorded_on: enrolment.recordedOn,
    ...valid,
  }));
  const seen = observations.map((observation) => ({
    enrolment_id: uuidOf(observation.enrolment),
    months_after_exit: observation.monthsAfterExit,
    observed_on: observation.observedOn,
    in_receipt: observation.inReceipt,
    employment: observation.employment,
    unemployed: observation.unemployed,
    exclusion: observation.exclusion,
    ...valid,
  }));
  const lasting = spells.map(({ participant, kind, startsOn, endsOn, detail, endReason }) => ({
    participant_id: uuidOf(participant),
    kind,
    starts_on: startsOn,
    ends_on: endsOn,
    detail,
    end_reason: endReason,
    ...valid,
  }));
  const covered = coverage.map(({ participant, kind, observedFrom, observedThrough }) => ({
    participant_id: participant === null ? null : uuidOf(participant),
    kind,
    observed_from: observedFrom,
    observed_through: observedThrough,
    ...valid,
  }));
  await insert(trx, { into: 'enrolment', rows: begun });
  await insert(trx, { into: 'observation', rows: seen });
  await insert(trx, { into: 'spell', rows: lasting });
  await insert(trx, { into: 'coverage', rows: covered });
}

async function storeAgreed(trx: Transaction<Tables>, { version, records }: Stored): Promise<void> {
  const valid = { version_from: version };
  const references = records.references.map(({ location, ags, year, value }) => ({
    kind: 'average_elb',
    location,
    ags,
    year,
    value,
    source: 'test',
    ...valid,
  }));
  const targets = records.targets.map(({ definitionVersion, ...target }) => ({
    ...target,
    measure_version: definitionVersion,
    ...valid,
  }));
  await insert(trx, { into: 'reference_value', rows: references });
  await insert(trx, { into: 'target', rows: targets });
}

async function insert<T extends keyof Tables>(
  trx: Transaction<Tables>,
  { into, rows }: { into: T; rows: readonly Insertable<Tables[T]>[] },
): Promise<void> {
  if (rows.length > 0) await trx.insertInto(into).values(rows).execute();
}

function idOf(ids: ReadonlyMap<string, number>, key: string): number {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The records have no run ${key}`);
  return id;
}

function uuidOf(text: string): string {
  const hex = createHash('md5').update(text).digest('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
