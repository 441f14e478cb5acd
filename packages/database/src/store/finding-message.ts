import { type ImportRule, importRules, type PlainDate, ruleOf, type Text } from '@neue-wege/domain';

/** Where a problem is, as far as its message needs it. */
export interface FindingPlace {
  readonly knownOn: PlainDate;
  /** Another row that is part of the problem; `null` when that is a stored record, or none. */
  readonly other: { readonly file: string; readonly line: number } | null;
}

const withDetails: Readonly<Partial<Record<ImportRule, (place: FindingPlace) => Text>>> = {
  duplicate_row: (place) => importRules.duplicate_row.message(place),
  conflicting_rows: (place) =>
    place.other === null ? importRules.conflicting_rows.remedy : importRules.conflicting_rows.message(place),
  follow_up_in_future: (place) => importRules.follow_up_in_future.message(place),
  overlapping_enrolment: (place) => importRules.overlapping_enrolment.message(place),
  overlapping_spell: (place) => importRules.overlapping_spell.message(place),
};

/** What a person reads about a problem: what is allowed, and where the other row stands; never what a cell holds. */
export function findingMessage(rule: ImportRule, place: FindingPlace): Text {
  return withDetails[rule]?.(place) ?? ruleOf(rule).remedy;
}
