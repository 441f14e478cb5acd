import type { Text } from './text.ts';

/** Months after exit at which outcomes are read. */
export const horizons = [3, 6, 12, 24] as const;

/** One of {@link horizons}. */
export type Horizon = (typeof horizons)[number];

const runAttributes = [
  'location',
  'project',
  'run',
  'run_number',
  'target_group',
  'delivery_mode',
  'host_municipality',
] as const;

const entryAttributes = [
  ...runAttributes,
  'sex',
  'age_band',
  'single_parent',
  'long_term_recipient',
  'residence',
  'responsible_jobcenter',
  'in_receipt_at_entry',
] as const;

const exitAttributes = [
  ...entryAttributes,
  'exit_reason',
  'receipt_3m',
  'receipt_6m',
  'receipt_12m',
  'receipt_24m',
  'employment_3m',
  'employment_6m',
  'employment_12m',
  'employment_24m',
  'unemployed_3m',
  'unemployed_6m',
  'unemployed_12m',
  'exclusion_3m',
  'exclusion_6m',
  'exclusion_12m',
  'exclusion_24m',
  'early_exit',
  'job_entry',
  'lasting_independence',
  'progress',
  'implausible_duration',
  'receipt_conflict',
  'employment_conflict',
] as const;

/**
 * What can be counted, and the attributes a count may look at. Every attribute but the numbers and days is a key, never
 * null: what is missing is `unknown`. Target group and contents are those in force on the entry day.
 *
 * Facts that are `seen` `on` a day are events, and `date` names that day. The others are states that last `from` a day
 * `until` a day, seen through windows of days: `during` (on any day of the window, the last day of the state included),
 * `at_end` (at the end of the window's last day, the last day of the state no longer) or `at_month_ends` (so, at the end
 * of every month in the window).
 */
export const facts = {
  /** A planned start: of whoever came, and once it is past of whoever did not. */
  assignment: { seen: 'on', date: 'planned_start_on', attributes: [...entryAttributes, 'started'] },
  entry: {
    seen: 'on',
    date: 'entered_on',
    attributes: [
      ...entryAttributes,
      'standing',
      'receipt_6m',
      'receipt_24m_after_entry',
      'possible_double',
      'long_term_conflict',
    ],
  },
  exit: { seen: 'on', date: 'exited_on', attributes: exitAttributes },
  presence: { seen: 'during', from: 'entered_on', until: 'exited_on', attributes: entryAttributes },
  stock: { seen: 'at_end', from: 'entered_on', until: 'exited_on', attributes: entryAttributes },
  month_end: { seen: 'at_month_ends', from: 'entered_on', until: 'exited_on', attributes: entryAttributes },
  /** The places of a run while its dates and places stay the same. */
  place: {
    seen: 'during',
    from: 'starts_on',
    until: 'ends_on',
    attributes: [...runAttributes, 'places_known'],
  },
  /** The people in benefit around a location in which somebody took part in a year, dated on its first day. */
  catchment: { seen: 'on', date: 'year_begins_on', attributes: ['location', 'elb_known'] },
  /** The start of own work within six months after an exit, at most one per person and month. */
  integration: {
    seen: 'on',
    date: 'integrated_on',
    attributes: [...entryAttributes, 'exit_reason', 'integration_kind', 'receipt_3m_after', 'svb_6m_after'],
  },
  /** The first day without benefit, the day before it being at most six months after an exit. */
  independence: {
    seen: 'on',
    date: 'independent_on',
    attributes: [...entryAttributes, 'exit_reason', 'returned_12m'],
  },
  /** The day on which an entry or an exit came into the system. */
  recording: {
    seen: 'on',
    date: 'recorded_on',
    attributes: [...entryAttributes, 'recorded_event', 'recorded_late'],
  },
  /** A person's first entry in receipt, with how long receipt lasted and why it ended. */
  receipt_time: {
    seen: 'on',
    date: 'entered_on',
    attributes: [...entryAttributes, 'receipt_end', 'months_in_receipt'],
  },
} as const;

/** A kind of fact. */
export type FactId = keyof typeof facts;

/** What is counted and by which date, as the glossary says it. */
export const factLabels: Readonly<Record<FactId, Text>> = {
  assignment: { de: 'Zuweisungen nach geplantem Beginn', en: 'Assignments, by their planned start' },
  entry: { de: 'Eintritte nach Eintrittsdatum', en: 'Entries, by their entry date' },
  exit: { de: 'Austritte nach Austrittsdatum', en: 'Exits, by their exit date' },
  presence: {
    de: 'Anwesende an einem Tag des Zeitraums; der Austrittstag zählt mit',
    en: 'Everybody present on a day of the period; the exit day counts',
  },
  stock: {
    de: 'Anwesende am Ende des letzten Tages des Zeitraums',
    en: 'Everybody present at the end of the last day of the period',
  },
  month_end: {
    de: 'Anwesende an den Monatsenden des Zeitraums',
    en: 'Everybody present at the month ends of the period',
  },
  place: { de: 'Plätze an den Tagen eines Durchlaufs', en: 'Places on the days of a run' },
  catchment: {
    de: 'Erwerbsfähige Leistungsberechtigte im Einzugsgebiet nach Jahr',
    en: 'People in benefit who can work around a location, by year',
  },
  integration: {
    de: 'Arbeitsaufnahmen nach einem Austritt, nach ihrem Beginn',
    en: 'Starts of own work after an exit, by their first day',
  },
  independence: {
    de: 'Abgänge aus dem Leistungsbezug, die zu einem Austritt gehören, nach dem ersten Tag ohne Leistung',
    en: 'Ends of receipt that belong to an exit, by the first day without benefit',
  },
  recording: {
    de: 'Erfassungen von Eintritten und Austritten, nach dem Tag der Erfassung',
    en: 'Recordings of entries and exits, by the day of recording',
  },
  receipt_time: {
    de: 'Erste Eintritte von Menschen im Leistungsbezug, nach Eintrittsdatum',
    en: 'First entries of people in receipt, by their entry date',
  },
};

/** An attribute that holds a key; `receipt_6m` is yes, no or unknown on the due day, `employment_6m` an employment status. */
export type KeyAttribute = (typeof facts)[FactId]['attributes'][number];

/**
 * An attribute that holds a number: `duration_days` = last day − first day + 1 (terms.md 1.3) of an exit; `delay_days` from
 * an event to its recording; `presence_days` and `place_days` within the window (participant-days; places × days); `elb`
 * = average number of people in benefit who can work.
 */
export type NumberAttribute = 'duration_days' | 'delay_days' | 'presence_days' | 'place_days' | 'elb';

/** A day that is not the date of the fact: the planned end of an entry (its own or its run's), or its exit. */
export type DateAttribute = 'planned_exit_on' | 'exited_on';

/** Whether facts of this kind are events with a date of their own. */
export function isEvent(fact: FactId): boolean {
  return facts[fact].seen === 'on';
}
