import { type ImportRule, severityOf } from '@neue-wege/domain';
import { type RawBuilder, sql } from 'kysely';
import { mergedTable, type RecordShape } from './record-shape.ts';
import type { StoreWork } from './store-work.ts';

/** What is wrong with some rows of the delivery. */
export interface RowProblem {
  readonly rule: ImportRule;
  /** The delivered column; `null` for the row as a whole. */
  readonly column: string | null;
  /** A select that yields `file` and `line`, and `other_file` and `other_line` where another row is part of the problem. */
  readonly rows: RawBuilder<unknown>;
  readonly hasOther?: true;
}

/** Notes a problem of rows and, where its rule is an error, refuses them; answers how many rows the store had no objection to before. */
export async function reportFinding(work: StoreWork, problem: RowProblem): Promise<number> {
  const other =
    problem.hasOther === true ? sql`p.other_file, p.other_line` : sql`null::integer, null::integer`;
  const found = sql`insert into finding (file, line, column_name, rule, other_file, other_line)
    select p.file, p.line, ${problem.column}::text, ${problem.rule}::text, ${other} from (${problem.rows}) p
    returning file, line`;
  if (severityOf(problem.rule) !== 'error') {
    await found.execute(work.trx);
    return 0;
  }
  const refused = await sql`with found as (${found})
    insert into refused_row (file, line) select distinct file, line from found
    on conflict (file, line) do update set is_readable = false where refused_row.is_readable`.execute(
    work.trx,
  );
  const count = Number(refused.numAffectedRows ?? 0);
  work.refusals.count += count;
  return count;
}

/** What may be wrong with any of many rows. */
export interface RowRules {
  /** A from clause that yields `m.file` and `m.line`, and what the conditions are about. */
  readonly from: RawBuilder<unknown>;
  readonly rules: readonly {
    readonly rule: ImportRule;
    /** The delivered column; `null` for the row as a whole. */
    readonly column: string | null;
    readonly isBroken: RawBuilder<boolean>;
  }[];
}

/** Notes which rows break any of the rules; where none does, as mostly, all rules together take one look at the rows. */
export async function reportBroken(work: StoreWork, { from, rules }: RowRules): Promise<void> {
  if (rules.length === 0) return;
  const broken = sql.join(rules.map(({ isBroken }) => sql`coalesce(bool_or(${isBroken}), false)`));
  const { rows } = await sql<{
    broken: readonly boolean[];
  }>`select array[${broken}] as broken from ${from}`.execute(work.trx);
  for (const [index, { rule, column, isBroken }] of rules.entries()) {
    if (rows[0]?.broken[index] !== true) continue;
    await reportFinding(work, {
      rule,
      column,
      rows: sql`select m.file, m.line from ${from} where ${isBroken}`,
    });
  }
}

/** Takes the rows out of the merged records to which the store objects; those that the reader refused stay for now. */
export async function dropObjected(work: StoreWork, shape: RecordShape): Promise<void> {
  if (work.refusals.count === 0) return;
  await sql`delete from ${mergedTable(shape)} m using refused_row x
    where x.file = m.file and x.line = m.line and not x.is_readable`.execute(work.trx);
}

/** Takes the refused rows out of the merged records. */
export async function dropRefused(work: StoreWork, shape: RecordShape): Promise<void> {
  if (work.refusals.count === 0) return;
  await sql`delete from ${mergedTable(shape)} m using refused_row x where x.file = m.file and x.line = m.line`.execute(
    work.trx,
  );
}
