import type { AppliedProfile, DeliveryCounts, DeliveryReading, Finding } from '@neue-wege/domain';
import { sql, type Transaction } from 'kysely';
import type { Tables } from '../connection/tables.ts';
import { keepFindings } from './keep-findings.ts';
import { errorRules } from './read-findings.ts';
import { stagedColumns, stagedTable } from './staged-column.ts';
import { storableText } from './storable-text.ts';
import type { StoreOptions, StoreWork } from './store-work.ts';

/** What is kept of a delivery, whatever became of it. */
export interface ImportRecord {
  readonly reading: Pick<DeliveryReading, 'files' | 'contents'>;
  readonly status: ImportStatus;
  readonly counts: DeliveryCounts;
  readonly findings: readonly Finding[];
  /** `null` when the delivery changed nothing. */
  readonly dataVersion: number | null;
}

/** What became of a delivery that is kept as an import. */
export type ImportStatus = Tables['import']['status'];

/** Writes down that the import took place: its files, its counts, what was found, and the rows it refused, with the rules they broke; gives its number. */
export async function recordImport(
  work: StoreWork,
  record: ImportRecord & { readonly reading: DeliveryReading },
): Promise<number> {
  const importId = await recordDelivery(work.trx, { ...record, options: work.options });
  await keepReaderRejections(work, { ...record, importId });
  await keepStoreRejections(work, importId);
  return importId;
}

/** Writes down a delivery without any of its rows: all that is kept of one that was refused. */
export async function recordDelivery(
  trx: Transaction<Tables>,
  {
    reading,
    options,
    counts,
    findings,
    status,
    dataVersion,
  }: ImportRecord & { readonly options: Pick<StoreOptions, 'context' | 'mode'> },
): Promise<number> {
  const {
    context: { actor, locations },
    mode,
  } = options;
  const { import_id: importId } = await trx
    .insertInto('import')
    .values({
      data_version: dataVersion,
      status,
      actor,
      locations: locations === 'all' ? null : locations,
      mode,
      profiles: JSON.stringify(profilesOf(reading)),
      ...counts,
    })
    .returning('import_id')
    .executeTakeFirstOrThrow();
  const files = reading.contents().map(({ name, kind, rows, sha256 }, position) => {
    return { import_id: importId, position, name: storableText(name), kind, row_count: rows, sha256 };
  });
  if (files.length > 0) await trx.insertInto('import_file').values(files).execute();
  await keepFindings(trx, { importId, findings });
  return importId;
}

/** The profiles that were applied, each once. */
export function profilesOf({ files }: Pick<DeliveryReading, 'files'>): readonly AppliedProfile[] {
  const profiles = files.flatMap(({ profile }) => (profile === undefined ? [] : [profile]));
  const bySha256 = new Map(profiles.map((profile) => [profile.sha256, profile]));
  return [...bySha256.values()].map(({ name, sha256 }) => ({ name: storableText(name), sha256 }));
}

/** Rows per statement. */
const batchSize = 2000;

async function keepReaderRejections(
  work: StoreWork,
  {
    reading,
    findings,
    importId,
  }: Pick<ImportRecord, 'findings'> & { readonly reading: DeliveryReading; readonly importId: number },
): Promise<void> {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const rulesOf = Map.groupBy(errors, ({ file, line }) => `${file} ${line}`);
  const rejections = reading.rejections();
  for (let start = 0; start < rejections.length; start += batchSize) {
    const rows = rejections.slice(start, start + batchSize).map(({ file, line, cells }) => {
      const broken = rulesOf.get(`${reading.files[file]?.name} ${line}`) ?? [];
      const rules = [...new Set(broken.map(({ rule }) => rule))];
      return { import_id: importId, position: file, line, rules, cells: JSON.stringify(storable(cells)) };
    });
    await work.trx.insertInto('import_rejection').values(rows).execute();
  }
}

/** The rows that the store alone refused, with the columns that their file has. */
async function keepStoreRejections({ trx, delivered }: StoreWork, importId: number): Promise<void> {
  for (const [kind, files] of delivered) {
    for (const [file, columns] of files) {
      const cells = stagedColumns(kind)
        .filter(({ name }) => columns.has(name))
        .map(({ name }) => sql`${sql.lit(name)}::text, ${sql.ref(`s.${name}`)}::text`);
      await sql`insert into import_rejection (import_id, position, line, rules, cells)
        select ${importId}::integer, s.file, s.line, array_agg(distinct f.rule),
          (select jsonb_build_object(${sql.join(cells)}))
        from ${stagedTable(kind)} s join finding f on f.file = s.file and f.line = s.line
        where s.file = ${file}::integer and f.rule = any(${errorRules}::text[])
        group by ${sql.join([...stagedColumns(kind).map(({ name }) => name), 'file', 'line'].map((name) => sql.ref(`s.${name}`)))}
        on conflict do nothing`.execute(trx);
    }
  }
}

function storable(cells: Readonly<Record<string, string | null>>): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(cells).map(([name, cell]) => [name, cell === null ? null : storableText(cell)]),
  );
}
