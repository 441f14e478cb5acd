import type { ImportRule, PlainDate } from '@neue-wege/domain';
import { type RawBuilder, sql } from 'kysely';

/** A rule about a follow-up and its participation, over what {@link ofEnrolments} yields. */
interface FollowUpRule {
  readonly rule: ImportRule;
  /** The delivered column that is to blame; `null` for the row as a whole. */
  readonly column: string | null;
  readonly isBroken: RawBuilder<boolean>;
}

/** A follow-up belongs after an exit, on a day that has come; one of somebody who never entered is kept and counts nowhere. */
export const followUpRules: readonly FollowUpRule[] = [
  {
    rule: 'follow_up_without_exit',
    column: null,
    isBroken: sql<boolean>`(e.entered_on is not null and e.exited_on is null)`,
  },
  {
    rule: 'follow_up_before_exit',
    column: 'observed_on',
    isBroken: sql<boolean>`(e.entered_on is not null and m.observed_on < e.exited_on)`,
  },
  { rule: 'follow_up_in_future', column: 'months_after_exit', isBroken: sql<boolean>`(d.due > d.known_on)` },
  { rule: 'follow_up_without_entry', column: null, isBroken: sql<boolean>`(e.entered_on is null)` },
  {
    rule: 'observation_month_date_mismatch',
    column: 'observed_on',
    isBroken: sql<boolean>`(abs(m.observed_on - d.due) > 31)`,
  },
];

/** The same from clause, of follow-ups that carry the days of their participations. */
export function withCarriedDays(followUps: RawBuilder<unknown>, knownOn: PlainDate): RawBuilder<unknown> {
  return sql`${followUps} m
    cross join lateral (select m.entered_on, m.exited_on) e
    cross join lateral (
      select (m.exited_on + make_interval(months => m.months_after_exit))::date as due, ${knownOn}::date as known_on
    ) d`;
}

/** The from clause of the rules: the follow-ups `m` of a table, their participations `e` at present, and their days `d`. */
export function ofEnrolments(followUps: RawBuilder<unknown>, knownOn: PlainDate): RawBuilder<unknown> {
  return sql`${followUps} m
    join enrolment e on e.enrolment_id = m.enrolment_id and e.version_to is null
    cross join lateral (
      select (e.exited_on + make_interval(months => m.months_after_exit))::date as due, ${knownOn}::date as known_on
    ) d`;
}
