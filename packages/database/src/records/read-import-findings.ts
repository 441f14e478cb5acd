import type { Finding } from '@neue-wege/domain';
import { type RawBuilder, sql } from 'kysely';
import { inContext } from '../connection/in-context.ts';
import type { Database } from '../connection/open-database.ts';
import { type ImportQuestion, isSeen } from './read-imports.ts';

/** A finding of an import, with its place in the list of all. */
export interface ImportFinding extends Finding {
  readonly ordinal: number;
}

/** A page of what was found in an import, in the order of its files and their lines. */
export interface ImportFindingsQuestion extends ImportQuestion {
  readonly importId: number;
  /** The finding after which the page begins. */
  readonly after: number | null;
  readonly first: number;
  readonly severity?: Finding['severity'] | undefined;
}

/** A page of findings. */
export interface ImportFindingPage {
  readonly findings: readonly ImportFinding[];
  readonly hasNext: boolean;
}

/** How often a rule was broken in an import. */
export interface ImportFindingCount {
  readonly importId: number;
  readonly rule: Finding['rule'];
  readonly severity: Finding['severity'];
  readonly count: number;
}

/** A page of what was found in an import; empty where the import may not be seen, as where there is none. */
export function readImportFindings(
  database: Database,
  { context, signal, importId, after, first, severity }: ImportFindingsQuestion,
): Promise<ImportFindingPage> {
  return inContext(database, {
    context,
    dataVersion: 0,
    access: 'read',
    signal,
    async use(trx) {
      const isWanted = severity === undefined ? sql<boolean>`true` : sql<boolean>`f.severity = ${severity}`;
      const { rows } =
        await sql<ImportFinding>`select f.ordinal, f.file, f.line, f.column_name as "column", f.rule,
          f.severity, jsonb_build_object('de', f.message_de, 'en', f.message_en) as message
        from import_finding f join import i on i.import_id = f.import_id
        where f.import_id = ${importId}::integer and ${isSeen(context)} and f.ordinal > ${after ?? 0}::integer
          and ${isWanted}
        order by f.ordinal limit ${first + 1}`.execute(trx);
      return { findings: rows.slice(0, first), hasNext: rows.length > first };
    },
  });
}

/** Findings per page of {@link eachImportFindings}. */
const pageSize = 2000;

/** All that was found in an import, page by page, as far as it may be seen. */
export async function* eachImportFindings(
  database: Database,
  question: Omit<ImportFindingsQuestion, 'after' | 'first'>,
): AsyncGenerator<readonly ImportFinding[], void> {
  let after: number | null = null;
  for (;;) {
    const page: ImportFindingPage = await readImportFindings(database, {
      ...question,
      after,
      first: pageSize,
    });
    yield page.findings;
    after = page.findings.at(-1)?.ordinal ?? after;
    if (!page.hasNext) return;
  }
}

/** How often each rule was broken in these imports: errors first, then what was found most often. */
export function countImportFindings(
  database: Database,
  { context, signal, ids }: ImportQuestion & { readonly ids: readonly number[] },
): Promise<readonly ImportFindingCount[]> {
  return inContext(database, {
    context,
    dataVersion: 0,
    access: 'read',
    signal,
    async use(trx) {
      const { rows } =
        await sql<ImportFindingCount>`select f.import_id as "importId", f.rule, f.severity, count(*) as count
        from import_finding f join import i on i.import_id = f.import_id
        where f.import_id = any(${ids}::integer[]) and ${isSeen(context)}
        group by f.import_id, f.rule, f.severity
        order by f.import_id, ${rankOf(sql.ref('f.severity'))}, count(*) desc, f.rule collate "C"`.execute(
          trx,
        );
      return rows;
    },
  });
}

function rankOf(severity: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`array_position(array['error', 'warning', 'notice'], ${severity})`;
}
