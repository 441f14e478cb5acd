import type { DeliveryFileKind } from '@neue-wege/domain';
import { type RawBuilder, sql } from 'kysely';
import { checkReference } from './check-references.ts';
import { currentRun, dependsOnRefusedRun, sameWords } from './find-runs.ts';
import { reportFinding } from './report-finding.ts';
import { namingRows } from './staged-rows.ts';
import type { StoreWork } from './store-work.ts';

/** Refuses the rows of a kind whose run, according to `named_run`, is not known; with `mayBeAmbiguous` several will do. */
export async function reportUnknownRuns(
  work: StoreWork,
  { kind, mayBeAmbiguous }: { kind: DeliveryFileKind; mayBeAmbiguous: boolean },
): Promise<void> {
  const named = sql`select * from named_run`;
  await checkReference(work, { kind, column: 'location', named });
  await checkReference(work, { kind, column: 'project', named });
  const { rows: lost } = await sql`select from named_run where matches <> 1 limit 1`.execute(work.trx);
  if (lost.length === 0) return;
  await sql`create temp table lost_run on commit drop as
    select n.run, n.location, n.project, n.matches, ${dependsOnRefusedRun(work, 'n')} as is_refused,
      exists (select from (${currentRun}) r where r.run_number = n.run and (n.project is null or r.project = n.project)) as is_elsewhere
    from named_run n where n.matches <> 1`.execute(work.trx);
  const rowsWhere = (condition: RawBuilder<boolean>): RawBuilder<unknown> =>
    sql`select s.file, s.line from (${namingRows(work, kind)}) s join lost_run n on ${sameWords('s', 'n')} where ${condition}`;
  const report = async (
    rule: 'unknown_run' | 'ambiguous_run' | 'location_contradicts_run' | 'depends_on_refused_row',
    condition: RawBuilder<boolean>,
  ): Promise<void> => {
    await reportFinding(work, {
      rule,
      column: rule === 'location_contradicts_run' ? 'location' : 'run',
      rows: rowsWhere(condition),
    });
  };
  await report('depends_on_refused_row', sql`n.matches = 0 and n.is_refused`);
  await report('location_contradicts_run', sql`n.matches = 0 and not n.is_refused and n.is_elsewhere`);
  await report('unknown_run', sql`n.matches = 0 and not n.is_refused and not n.is_elsewhere`);
  if (!mayBeAmbiguous) await report('ambiguous_run', sql`n.matches > 1`);
  await sql`drop table lost_run`.execute(work.trx);
}
