import { sql } from 'kysely';
import { mergedTable, type RecordShape, sameIdentity } from './record-shape.ts';
import { reportFinding } from './report-finding.ts';
import type { StoreWork } from './store-work.ts';

/**
 * Rows of one identity: equal ones are stored once, with a notice; if any of them differs, all are refused, each naming
 * another one.
 */
export async function checkCopies(work: StoreWork, shape: RecordShape): Promise<void> {
  const merged = mergedTable(shape);
  const copies = sql.table(`copy_${shape.table}`);
  const identity = sql.join(shape.identity.map(({ name }) => sql.ref(`m.${name}`)));
  const content = sql.join(
    [...shape.values.map(({ name }) => name), ...(shape.compared ?? [])].map((name) => sql.ref(`m.${name}`)),
  );
  const repeated = sql`select ${identity} from ${merged} m group by ${identity} having count(*) > 1`;
  const { rows: found } = await sql`${repeated} limit 1`.execute(work.trx);
  if (found.length === 0) return;
  await sql`create temp table ${copies} on commit drop as
    with repeated as (${repeated}),
    content as (
      select m.file, m.line, row(${content})::text as content, row(${identity})::text as identity
      from ${merged} m join repeated r on ${sameIdentity(shape, ['m', 'r'])}
    )
    select file, line, row_number() over in_order as position,
      min(content) over same = max(content) over same as is_equal,
      first_value(file) over in_order as first_file, first_value(line) over in_order as first_line,
      lead(file) over in_order as next_file, lead(line) over in_order as next_line
    from content
    window same as (partition by identity), in_order as (partition by identity order by file, line)`.execute(
    work.trx,
  );
  await reportFinding(work, {
    rule: 'duplicate_row',
    column: null,
    hasOther: true,
    rows: sql`select file, line, first_file as other_file, first_line as other_line from ${copies} where is_equal and position > 1`,
  });
  await reportFinding(work, {
    rule: 'conflicting_rows',
    column: null,
    hasOther: true,
    rows: sql`select file, line, case when position = 1 then next_file else first_file end as other_file,
        case when position = 1 then next_line else first_line end as other_line from ${copies} where not is_equal`,
  });
  await sql`delete from ${merged} m using ${copies} r
    where r.file = m.file and r.line = m.line and r.is_equal and r.position > 1`.execute(work.trx);
}
