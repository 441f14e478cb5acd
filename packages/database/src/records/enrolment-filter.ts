import type { DimensionFilters, DimensionId, PlainDate, RequestContext } from '@neue-wege/domain';
import { type RawBuilder, sql } from 'kysely';

/** What records can be filtered by: the keys of an enrolment and of its run, as a breakdown sees them. */
export const enrolmentDimensions = [
  'location',
  'project',
  'run',
  'target_group',
  'delivery_mode',
  'host_municipality',
  'exit_reason',
  'sex',
  'age_band',
  'single_parent',
  'long_term_recipient',
  'residence',
  'responsible_jobcenter',
] as const satisfies readonly DimensionId[];

/** One of {@link enrolmentDimensions}. */
export type EnrolmentDimension = (typeof enrolmentDimensions)[number];

/** Which enrolments: by keys, and by days that both belong to the stretch. What is absent asks for all. */
export interface EnrolmentFilter {
  readonly keys: Pick<DimensionFilters, EnrolmentDimension>;
  readonly enteredFrom?: PlainDate | undefined;
  readonly enteredThrough?: PlainDate | undefined;
  readonly exitedFrom?: PlainDate | undefined;
  readonly exitedThrough?: PlainDate | undefined;
}

const ofRunState = (column: string): RawBuilder<string> =>
  sql<string>`coalesce((select ${sql.ref(`t.${column}`)} from visible_run_state t where t.run_id = e.run_id), 'unknown')`;
const ofEnrolment = (column: string): RawBuilder<string> =>
  sql<string>`coalesce(${sql.ref(`e.${column}`)}, 'unknown')`;

/** The key of each dimension, of an enrolment `e` and its run `r`; `unknown` where nothing was delivered. */
const keyOf: Readonly<Record<EnrolmentDimension, RawBuilder<string>>> = {
  location: sql`r.location`,
  project: sql`r.project`,
  run: sql`r.run_key`,
  target_group: sql`coalesce((select p.target_group from visible_run_period p
    where p.run_id = e.run_id and (p.valid_from is null or p.valid_from <= e.entered_on)
    order by p.valid_from desc nulls last limit 1), 'unknown')`,
  delivery_mode: ofRunState('delivery_mode'),
  host_municipality: ofRunState('host_ags'),
  // Whoever has not left has no reason, not even an unknown one.
  exit_reason: sql`case when e.exited_on is null then e.exit_reason else coalesce(e.exit_reason, 'unknown') end`,
  sex: ofEnrolment('sex'),
  age_band: ofEnrolment('age_band'),
  single_parent: ofEnrolment('single_parent'),
  long_term_recipient: ofEnrolment('long_term_recipient'),
  residence: ofEnrolment('residence_ags'),
  responsible_jobcenter: ofEnrolment('responsible_ags'),
};

/** Whether an enrolment `e` of a run `r` is one that may be seen. */
export function isSeen({ locations }: Pick<RequestContext, 'locations'>): RawBuilder<boolean> {
  return locations === 'all' ? sql<boolean>`true` : sql<boolean>`r.location = any(${locations}::text[])`;
}

/** Whether an enrolment `e` of a run `r` fits a filter. */
export function fitsFilter(where: EnrolmentFilter): RawBuilder<boolean> {
  const ofKeys = enrolmentDimensions.flatMap((id) => {
    const keys = where.keys[id];
    return keys === undefined ? [] : [sql<boolean>`${keyOf[id]} = any(${keys}::text[])`];
  });
  const day = (value: PlainDate | undefined, condition: (day: PlainDate) => RawBuilder<boolean>) =>
    value === undefined ? [] : [condition(value)];
  const conditions = [
    ...ofKeys,
    ...day(where.enteredFrom, (from) => sql<boolean>`e.entered_on >= ${from}::date`),
    ...day(where.enteredThrough, (through) => sql<boolean>`e.entered_on <= ${through}::date`),
    ...day(where.exitedFrom, (from) => sql<boolean>`e.exited_on >= ${from}::date`),
    ...day(where.exitedThrough, (through) => sql<boolean>`e.exited_on <= ${through}::date`),
  ];
  return conditions.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}
