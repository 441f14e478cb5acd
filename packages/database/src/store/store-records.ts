import type { ImportRule } from '@neue-wege/domain';
import { type RawBuilder, sql } from 'kysely';
import { addParticipants, addRecords, countRecords, endChanged } from './apply-records.ts';
import { checkCopies } from './check-copies.ts';
import { mergeRecords } from './merge-records.ts';
import { mergedTable, type RecordShape } from './record-shape.ts';
import { refuseKeysOfOthers, refuseRecordsOfOthers } from './refuse-rows-of-others.ts';
import { dropObjected, dropRefused, type RowRules, reportBroken } from './report-finding.ts';
import { readableRows } from './staged-rows.ts';
import type { StoredCounts, StoreWork } from './store-work.ts';

/** How the rows of one kind are stored, beyond what its shape says. */
export interface StoringPlan {
  readonly shape: RecordShape;
  /** The rows with their references resolved; those of the kind without it. */
  readonly rows?: RawBuilder<unknown>;
  /** Further columns of the rows that rules need. */
  readonly carried?: readonly string[];
  /** Refuses rows whose references lead nowhere, or to several records. */
  readonly resolve?: () => Promise<void>;
  /** Rules about the records as they will be, `m`. */
  readonly rules?: RowRules;
  /** Rules that need more than one record, in `merged_<table>`. */
  readonly check?: () => Promise<void>;
}

/** Merges the rows of a kind with what is stored, refuses what breaks a rule, and writes the differences. */
export async function storeRecords(work: StoreWork, plan: StoringPlan): Promise<StoredCounts> {
  const { shape, carried = [] } = plan;
  const from = sql`${mergedTable(shape)} m`;
  await mergeRecords(work, { shape, rows: plan.rows ?? readableRows(work, shape.kind), carried });
  if (plan.resolve !== undefined) {
    await plan.resolve();
    await dropObjected(work, shape);
  }
  await checkCopies(work, shape);
  await dropRefused(work, shape);
  const rules = [...orderRules(shape), ...(plan.rules?.rules ?? [])];
  await reportBroken(work, { from: plan.rules?.from ?? from, rules });
  await plan.check?.();
  await refuseRecordsOfOthers(work, shape);
  await dropRefused(work, shape);
  const counts = await countRecords(work, shape);
  if (counts.added + counts.changed === 0) return counts;
  if (namesPeople(shape)) await addParticipants(work, shape);
  if (counts.changed > 0) await endChanged(work, shape);
  const added = await addRecords(work, shape);
  if (added < counts.added + counts.changed) await refuseKeysOfOthers(work, shape);
  return counts;
}

function namesPeople({ identity, values }: RecordShape): boolean {
  return [...identity, ...values].some(({ name }) => name === 'participant_id');
}

/** Refuses records whose last day lies before their first, which may show only when a row meets what is stored. */
export async function checkOrder(work: StoreWork, shape: RecordShape): Promise<void> {
  await reportBroken(work, { from: sql`${mergedTable(shape)} m`, rules: orderRules(shape) });
}

function orderRules(shape: RecordShape): RowRules['rules'] {
  if (shape.order === undefined) return [];
  const [first, last] = shape.order;
  const rule: ImportRule = shape.kind === 'enrolments' ? 'exit_before_entry' : 'end_before_start';
  return [{ rule, column: last, isBroken: sql`${sql.ref(`m.${last}`)} < ${sql.ref(`m.${first}`)}` }];
}
