/** Months after exit at which outcomes are read. */
export const horizons = [3, 6, 12, 24] as const;

/** One of {@link horizons}. */
export type Horizon = (typeof horizons)[number];

const entryAttributes = [
  'location',
  'project',
  'run',
  'run_number',
  'target_group',
  'delivery_mode',
  'host_municipality',
  'sex',
  'age_band',
  'single_parent',
  'long_term_recipient',
  'residence',
  'responsible_jobcenter',
  'in_receipt_at_entry',
] as const;

/**
 * What can be counted, and the attributes a count may look at. Every attribute but the numbers is a key, never null:
 * what is missing is `unknown`. Target group and contents are those in force on the entry day.
 *
 * `entry` and `exit` are events with a date. `presence` and `stock` are states seen through windows of days: present on any
 * day of the window (the exit day counts), and present at the end of its last day (the exit day no longer counts).
 */
export const facts = {
  entry: { seen: 'on', date: 'entered_on', attributes: entryAttributes },
  exit: {
    seen: 'on',
    date: 'exited_on',
    attributes: [
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
    ],
  },
  presence: { seen: 'during', date: null, attributes: entryAttributes },
  stock: { seen: 'at_end', date: null, attributes: entryAttributes },
} as const;

/** A kind of fact. */
export type FactId = keyof typeof facts;

/** An attribute that holds a key; `receipt_6m` is yes, no or unknown on the due day, `employment_6m` an employment status. */
export type KeyAttribute = (typeof facts)[FactId]['attributes'][number];

/** An attribute that holds a number. `duration_days` = last day − first day + 1 (terms.md 1.3); exits only. */
export type NumberAttribute = 'duration_days';

/** Whether facts of this kind are events with a date of their own. */
export function isEvent(fact: FactId): boolean {
  return facts[fact].seen === 'on';
}
