import type { ImportRule } from '@neue-wege/domain';
import { type RawBuilder, sql } from 'kysely';
import { addParticipants, applyRecords, countRecords } from './apply-records.ts';
import { checkCopies } from './check-copies.ts';
import { mergeRecords } from './merge-records.ts';
import { mergedTable, type RecordShape } from './record-shape.ts';
import { refuseRecordsOfOthers } from './refuse-rows-of-others.ts';
import { dropRefused, reportFinding } from './report-finding.ts';
import { readableRows } from './staged-rows.ts';
import type { StoredCounts, StoreWork } from './store-work.ts';

/** How the rows of one kind are stored, beyond what its shape says. */
export interface StoringPlan {
  readonly shape: RecordShape;
  /** The rows with their references resolved; those of the kind without it. */
  readonly rows?: RawBuilder<unknown>;
  /** Rules that need the records as they will be, in `merged_<table>`. */
  readonly check?: () => Promise<void>;
}

/** Merges the rows of a kind with what is stored, refuses what breaks a rule, and writes the differences. */
export async function storeRecords(work: StoreWork, plan: StoringPlan): Promise<StoredCounts> {
  const { shape } = plan;
  await mergeRecords(work, { shape, rows: plan.rows ?? readableRows(shape.kind) });
  await checkCopies(work, shape);
  await dropRefused(work, shape);
  await checkOrder(work, shape);
  await plan.check?.();
  await refuseRecordsOfOthers(work, shape);
  await dropRefused(work, shape);
  if (
    shape.identity.some(({ name }) => name === 'participant_id') ||
    shape.values.some(({ name }) => name === 'participant_id')
  ) {
    await addParticipants(work, shape);
  }
  await applyRecords(work, shape);
  return countRecords(work, shape);
}

/** Refuses records whose last day lies before their first, which may show only when a row meets what is stored. */
export async function checkOrder(work: StoreWork, shape: RecordShape): Promise<void> {
  if (shape.order === undefined) return;
  const [first, last] = shape.order;
  const rule: ImportRule = shape.kind === 'enrolments' ? 'exit_before_entry' : 'end_before_start';
  const rows = sql`select m.file, m.line from ${mergedTable(shape)} m where ${sql.ref(`m.${last}`)} < ${sql.ref(`m.${first}`)}`;
  await reportFinding(work, { rule, column: last, rows });
}
