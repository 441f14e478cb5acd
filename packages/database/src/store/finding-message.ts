import type { ImportRule } from '@neue-wege/domain';

/** Where a problem is, as far as its message needs it. */
export interface FindingPlace {
  readonly knownOn: string;
  /** Another row that is part of the problem; `null` when that is a stored record, or none. */
  readonly other: { readonly file: string; readonly line: number } | null;
}

const messages: Readonly<Partial<Record<ImportRule, string | ((place: FindingPlace) => string)>>> = {
  duplicate_row: (place) => `The same as ${otherRow(place)}: stored once.`,
  conflicting_rows: ({ knownOn, other }) =>
    other === null
      ? 'The rows of this run contradict each other here; they may leave it empty.'
      : `The same record as ${otherRow({ knownOn, other })}, with other contents.`,
  unknown_location:
    'No such location is known. Deliver it in a file of locations, or create what is missing.',
  unknown_project: 'No such project is known. Deliver it in a file of projects, or create what is missing.',
  unknown_run:
    'No such run is known. Deliver it in a file of runs, or name location and project too and create what is missing.',
  ambiguous_run: 'Several runs have this number. Name location and project too.',
  location_contradicts_run: 'The run is known, but not at this location.',
  unknown_enrolment: 'No enrolment of this participant in this run is known.',
  ambiguous_enrolment:
    'Several enrolments of this participant in this run are known. Name the enrolment key.',
  exit_before_entry: 'The exit must not lie before the entry, be it delivered or stored.',
  end_before_start: 'The last day must not lie before the first, be it delivered or stored.',
  follow_up_without_exit: 'A follow-up of somebody who entered needs an exit.',
  follow_up_before_exit: 'A follow-up must not lie before the exit.',
  follow_up_without_entry: 'The participant never entered: the follow-up is kept and counts nowhere.',
  observation_month_date_mismatch:
    'The date lies more than 31 days from the months after exit, which decide.',
  date_in_future: ({ knownOn }) => `So many months after the exit were not over by ${knownOn}.`,
  overlapping_spell: (place) =>
    `Shares a day with another spell of the same participant and kind: ${otherRow(place)}.`,
  unknown_measure: 'No such measure is in the catalogue.',
  outside_locations:
    'The row concerns something outside your locations: another one, somebody who takes part at none of yours, or all of them.',
  depends_on_refused_row: 'The row refers to another row of this delivery, which was refused.',
  empty_replace: 'A complete delivery needs rows: an empty file would end everything.',
  findings_not_listed: 'More was found than is listed.',
};

/** What a person reads about a problem: what is allowed, and where the other row stands; never what a cell holds. */
export function findingMessage(rule: ImportRule, place: FindingPlace): string {
  const message = messages[rule];
  if (message === undefined) throw new Error(`The store has no message for the rule ${rule}`);
  return typeof message === 'string' ? message : message(place);
}

function otherRow({ other }: FindingPlace): string {
  return other === null ? 'a stored one' : `line ${other.line} of ${other.file}`;
}
