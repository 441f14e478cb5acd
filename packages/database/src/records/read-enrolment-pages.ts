import type { PlainDate } from '@neue-wege/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../connection/open-database.ts';
import { type EnrolmentFilter, fitsFilter, isSeen } from './enrolment-filter.ts';
import { type EnrolmentRecord, enrolmentColumns } from './enrolment-record.ts';
import { type RecordQuestion, readRecords } from './read-records.ts';

/** Where an enrolment stands in the order of entries: those without an entry come last. */
export interface EnrolmentPosition {
  readonly enteredOn: PlainDate | null;
  readonly enrolmentId: string;
}

/** A list of enrolments: all of them, or those of a run or of a person, from the one after a position on. */
export interface EnrolmentList {
  readonly of: { readonly kind: 'all' } | { readonly kind: 'run' | 'participant'; readonly key: string };
  readonly after: EnrolmentPosition | null;
}

/** A page of each of some lists, which are filtered and cut alike. */
export interface EnrolmentPagesQuestion extends RecordQuestion {
  readonly lists: readonly EnrolmentList[];
  readonly where: EnrolmentFilter;
  /** So many records a page at most. */
  readonly first: number;
  /** Whether the lists are counted as well. */
  readonly isCounted: boolean;
}

/** A page of a list, in the order of entries. */
export interface EnrolmentPage {
  readonly records: readonly EnrolmentRecord[];
  readonly hasNext: boolean;
  /** How many records the whole list has; `null` when it was not counted. */
  readonly total: number | null;
}

/**
 * A page of each list, in their order: one statement per kind of list, and one more where they are counted, however many
 * lists there are. Records of locations outside the context do not exist.
 */
export function readEnrolmentPages(
  database: Database,
  question: EnrolmentPagesQuestion,
): Promise<readonly EnrolmentPage[]> {
  const { lists, first, isCounted } = question;
  return readRecords(database, {
    ...question,
    async use(trx) {
      const records = new Map<number, readonly EnrolmentRecord[]>();
      const totals = new Map<number, number>();
      for (const [kind, members] of Map.groupBy(lists.entries(), ([, { of }]) => of.kind)) {
        const asked: Asked = { kind, lists: listRows(members), question };
        const { rows } = await pagesOf(asked).execute(trx);
        for (const [list, page] of Map.groupBy(rows, (row) => row.list)) records.set(list, page);
        if (!isCounted) continue;
        const counts = await totalsOf(asked).execute(trx);
        for (const { list, total } of counts.rows) totals.set(list, total);
      }
      return lists.map((_, list) => {
        const found = records.get(list) ?? [];
        return {
          records: found.slice(0, first),
          hasNext: found.length > first,
          total: isCounted ? (totals.get(list) ?? 0) : null,
        };
      });
    },
  });
}

/** Some lists of one kind, and what is asked of them. */
interface Asked {
  readonly kind: EnrolmentList['of']['kind'];
  readonly lists: RawBuilder<unknown>;
  readonly question: EnrolmentPagesQuestion;
}

const entryDay = sql`coalesce(e.entered_on, 'infinity')`;
const fromEnrolments = sql`from visible_enrolment e join run r on r.run_id = e.run_id`;

/** Whether an enrolment `e` belongs to the list `k`. */
const isInList: Readonly<Record<Asked['kind'], RawBuilder<boolean>>> = {
  all: sql`true`,
  run: sql`e.run_id = (select l.run_id from run l where l.run_key = k.key)`,
  participant: sql`e.participant_id = k.key::uuid`,
};

/** One record more than a page has tells whether another page follows. */
function pagesOf({ kind, lists, question }: Asked): RawBuilder<EnrolmentRecord & { readonly list: number }> {
  return sql`select k.list, p.* from ${lists}
    cross join lateral (
      select ${enrolmentColumns} ${fromEnrolments}
      where ${isInList[kind]} and ${isWanted(question)}
        and (k.after_id is null or (${entryDay}, e.enrolment_id) > (k.after_day, k.after_id))
      order by ${entryDay}, e.enrolment_id limit ${question.first + 1}
    ) p order by k.list, coalesce(p."enteredOn", 'infinity'), p."enrolmentId"`;
}

function totalsOf({
  kind,
  lists,
  question,
}: Asked): RawBuilder<{ readonly list: number; readonly total: number }> {
  return sql`select k.list, count(*) as total from ${lists}
    cross join lateral (select ${fromEnrolments} where ${isInList[kind]} and ${isWanted(question)}) p
    group by k.list`;
}

function isWanted({ context, where }: EnrolmentPagesQuestion): RawBuilder<boolean> {
  return sql<boolean>`${isSeen(context)} and ${fitsFilter(where)}`;
}

/** The lists as rows `k`: their index, whose they are, and after which position they begin. */
function listRows(members: readonly (readonly [number, EnrolmentList])[]): RawBuilder<unknown> {
  const lists = members.map(([list]) => list);
  const keys = members.map(([, { of }]) => (of.kind === 'all' ? null : of.key));
  const days = members.map(([, { after }]) => (after === null ? null : (after.enteredOn ?? 'infinity')));
  const ids = members.map(([, { after }]) => after?.enrolmentId ?? null);
  return sql`unnest(${lists}::integer[], ${keys}::text[], ${days}::date[], ${ids}::uuid[]) as k (list, key, after_day, after_id)`;
}
