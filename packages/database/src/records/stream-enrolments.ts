import type { PlainDate, RequestContext } from '@neue-wege/domain';
import { type QueryResult, type RawBuilder, sql, type Transaction } from 'kysely';
import { type ContextWork, inContext } from '../connection/in-context.ts';
import type { Database } from '../connection/open-database.ts';
import type { Tables } from '../connection/tables.ts';
import { type EnrolmentFilter, fitsFilter, isSeen } from './enrolment-filter.ts';
import { handedOver } from './handed-over.ts';

/** An enrolment on its way into a file, in few texts: taking each of twenty cells by itself costs more than finding them. */
export interface EnrolmentLine {
  /** Location, project and key of the run as a JSON array: one text for every line of a run. */
  readonly place: string;
  /** The texts of {@link settledColumns}, joined by the separator. */
  readonly settled: string;
  /** Of the entry day; `null` where there is none. */
  readonly targetGroup: string | null;
  /** Where they lived and which Jobcenter was responsible, by their numbers, between them a comma. */
  readonly areas: string;
}

/** All enrolments at a data version that may be seen and fit a filter. */
export interface EnrolmentStream {
  readonly context: RequestContext;
  readonly dataVersion: number;
  readonly asOf: PlainDate;
  readonly where: EnrolmentFilter;
  /** What stands between the texts of {@link settledColumns}, none of which holds it. */
  readonly separator: string;
  readonly signal?: AbortSignal | undefined;
}

const known = (column: string): RawBuilder<unknown> => sql`coalesce(${sql.ref(`e.${column}`)}, 'unknown')`;

/** The pseudonym, days, numbers and codes of closed lists, as the list of enrolments tells them: no file has to quote them. */
const settled = {
  participant: sql`e.participant_id`,
  assigned_on: sql`e.assigned_on`,
  planned_start_on: sql`e.planned_start_on`,
  entered_on: sql`e.entered_on`,
  planned_exit_on: sql`e.planned_exit_on`,
  exited_on: sql`e.exited_on`,
  exit_reason: sql`case when e.exited_on is null then e.exit_reason else coalesce(e.exit_reason, 'unknown') end`,
  sex: known('sex'),
  age_band: known('age_band'),
  single_parent: known('single_parent'),
  long_term_recipient: known('long_term_recipient'),
  in_receipt_at_entry: known('in_receipt_at_entry'),
  progress_at_entry: sql`e.progress_at_entry`,
  progress_at_exit: sql`e.progress_at_exit`,
  recorded_on: sql`e.recorded_on`,
} as const;

/** Counts them, which at a data version are always as many. */
export function countEnrolments(
  database: Database,
  stream: Omit<EnrolmentStream, 'separator'>,
): Promise<number> {
  return inContext(database, {
    ...reading(stream),
    async use(trx) {
      const { rows } = await sql<{ count: number }>`select count(*)::integer as count
        from visible_enrolment e join run r on r.run_id = e.run_id where ${isWanted(stream)}`.execute(trx);
      return rows[0]?.count ?? 0;
    },
  });
}

/** The ids of what {@link EnrolmentLine} has settled, in order. */
export const settledColumns: readonly string[] = Object.keys(settled);

/** So many lines are fetched from the cursor at a time. */
const perFetch = 500;

/** The same of a page, for which the embedded engine sorts again. */
const perPage = 5000;

/**
 * Reads enrolments in the order of entries, some hundred or thousand at a time, as fast as they are taken and no faster. PostgreSQL gives
 * them from a cursor in one snapshot. The embedded engine has one connection, which a slow reader would keep from everybody:
 * there every batch is a transaction of its own at the same data version.
 *
 * Whoever stops taking ends the transaction, and the signal ends what is running.
 */
export function streamEnrolments(
  database: Database,
  stream: EnrolmentStream,
): AsyncGenerator<readonly EnrolmentLine[], void> {
  return database.engine === 'postgresql' ? fromCursor(database, stream) : byPages(database, stream);
}

function fromCursor(
  database: Database,
  stream: EnrolmentStream,
): AsyncGenerator<readonly EnrolmentLine[], void> {
  return handedOver((give) =>
    inContext(database, {
      ...reading(stream),
      async use(trx) {
        // To be read to its end, and planned for that.
        await sql`select set_config('cursor_tuple_fraction', '1', true)`.execute(trx);
        await sql`declare enrolments_of_file no scroll cursor for ${lines(stream)} ${inOrder}`.execute(trx);
        let next = fetchLines(trx);
        for (;;) {
          const { rows } = await next;
          if (rows.length === 0) return;
          const isLast = rows.length < perFetch;
          // The database reads on while these are written.
          if (!isLast) next = fetchLines(trx);
          next.catch(() => undefined);
          // Taken out of the result: an old one would keep the next ones, with their lines, until the whole heap is searched.
          await give(rows.splice(0));
          if (isLast) return;
        }
      },
    }),
  );
}

function fetchLines(trx: Transaction<Tables>): Promise<QueryResult<EnrolmentLine>> {
  return sql<EnrolmentLine>`fetch ${sql.lit(perFetch)} from enrolments_of_file`.execute(trx);
}

type Placed = EnrolmentLine & { readonly day: string; readonly id: string };

async function* byPages(
  database: Database,
  stream: EnrolmentStream,
): AsyncGenerator<readonly EnrolmentLine[], void> {
  let after = sql<boolean>`true`;
  for (;;) {
    const { rows } = await inContext(database, {
      ...reading(stream),
      use: (trx) =>
        sql<Placed>`select p.*, p.day::text as day from (
          ${lines(stream, sql`, ${entryDay} as day, e.enrolment_id as id`)} and ${after} ${inOrder}
          limit ${perPage}) p`.execute(trx),
    });
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    if (rows.length < perPage) return;
    after = sql<boolean>`(${entryDay}, e.enrolment_id) > (${last.day}::date, ${last.id}::uuid)`;
  }
}

function reading({
  context,
  dataVersion,
  asOf,
  signal,
}: Omit<EnrolmentStream, 'separator'>): Omit<ContextWork<never>, 'use'> {
  return { context, dataVersion, asOf, access: 'read', signal };
}

const entryDay = sql`coalesce(e.entered_on, 'infinity')`;
const inOrder = sql`order by ${entryDay}, e.enrolment_id`;

function lines(stream: EnrolmentStream, more: RawBuilder<unknown> = sql``): RawBuilder<EnrolmentLine> {
  // Without `offset 0` the text of a run would be made again for each of its lines.
  return sql`select r.place, concat(${sql.join(Object.values(settled), sql`, ${sql.lit(stream.separator)}, `)}) as settled,
      period.target_groups[width_bucket(e.entered_on, period.first_days)] as "targetGroup",
      concat(e.residence_ags, ',', e.responsible_ags) as areas ${more}
    from visible_enrolment e
    join (
      select run_id, location, project, run_key, json_build_array(location, project, run_key)::text as place
      from run offset 0
    ) r on r.run_id = e.run_id
    left join (
      select run_id,
        array_agg(coalesce(valid_from, '-infinity') order by valid_from nulls first) as first_days,
        array_agg(target_group order by valid_from nulls first) as target_groups
      from visible_run_period group by run_id
    ) period on period.run_id = e.run_id
    where ${isWanted(stream)}`;
}

function isWanted({ context, where }: Pick<EnrolmentStream, 'context' | 'where'>): RawBuilder<boolean> {
  return sql<boolean>`${isSeen(context)} and ${fitsFilter(where)}`;
}
