import { type Database, type DeliveryResult, readAsProgram, storeDelivery } from '@neue-wege/database';
import { fuzzDay, openSpoiled } from './read-spoiled.ts';
import type { SpoiledDelivery } from './spoiled-delivery.ts';
import { sourceKeyMark } from './valid-delivery.ts';

/** What became of a spoiled delivery when it was to be stored. */
export interface StoreOutcome {
  /** What must not be, in words; empty when all is well. */
  readonly problems: readonly string[];
  readonly status: DeliveryResult['status'];
}

/** Stores a spoiled delivery and looks at the whole store before and after: all of it as one version, or nothing. */
export async function storeSpoiled(database: Database, delivery: SpoiledDelivery): Promise<StoreOutcome> {
  const { mode, keepGood, createMissing, dryRun } = delivery;
  const before = await lookAt(database);
  const { status, dataVersion, findings } = await storeDelivery(database, {
    reading: await openSpoiled(delivery),
    context: { actor: 'check', locations: 'all', profile: 'EXACT' },
    today: fuzzDay,
    knownOn: fuzzDay,
    origin: 'import',
    confirmShrinking: true,
    mode,
    keepGood,
    createMissing,
    dryRun,
  });
  const after = await lookAt(database);
  const problems: string[] = [];
  if (status === 'stored') {
    if (after.versions !== before.versions + 1)
      problems.push(`stored as ${after.versions - before.versions} versions`);
    if (dataVersion !== after.versions)
      problems.push(`said to be version ${dataVersion}, is ${after.versions}`);
  } else if (after.records !== before.records) problems.push(`${status}, and yet the records are others`);
  if (
    status !== 'refused' &&
    status !== 'unchanged' &&
    !keepGood &&
    findings.some(({ severity }) => severity === 'error')
  )
    problems.push(`${status} in spite of errors`);
  if (after.isKeyKept) problems.push('a finding that is kept holds the key of a person');
  return { problems, status };
}

interface Look {
  /** Of every row of every table that is not about imports as such. */
  readonly records: string;
  readonly versions: number;
  readonly isKeyKept: boolean;
}

type TableName = Parameters<Database['kysely']['dynamic']['table']>[0];

function isOfRecords(name: string): name is TableName {
  return !/^(?:import|audit|migration)/.test(name);
}

async function lookAt(database: Database): Promise<Look> {
  return readAsProgram(database, async (trx) => {
    const tables = await trx.introspection.getTables();
    const records: string[] = [];
    for (const name of tables.map((table) => table.name).filter(isOfRecords)) {
      const rows = await trx.selectFrom(trx.dynamic.table(name).as('t')).selectAll('t').execute();
      records.push(name, ...rows.map((row) => JSON.stringify(row)).toSorted());
    }
    const versions = await trx.selectFrom('data_version').select('data_version').execute();
    const findings = await trx.selectFrom('import_finding').selectAll().execute();
    const isKeyKept = JSON.stringify(findings).includes(sourceKeyMark);
    return { records: records.join('\n'), versions: versions.length, isKeyKept };
  });
}
