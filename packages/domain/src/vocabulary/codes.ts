import type { Text } from './text.ts';

/** What an exit reason says about the exit (contract 4): completed and dropout go by reason alone. */
export type ExitClass = 'completed' | 'early_success' | 'dropout' | 'other_end' | 'unknown';

/** Why a participation ended. `class` decides completion and dropout; a job or training start is an early success. */
export const exitReasons = {
  regular_end: { class: 'completed', label: { de: 'Reguläres Ende', en: 'Regular end' } },
  goal_reached: { class: 'completed', label: { de: 'Ziel vorzeitig erreicht', en: 'Goal reached early' } },
  job_svb: {
    class: 'early_success',
    label: { de: 'Sozialversicherungspflichtige Arbeit', en: 'Job subject to social insurance' },
  },
  job_minor: { class: 'early_success', label: { de: 'Geringfügige Beschäftigung', en: 'Minor employment' } },
  self_employed: { class: 'early_success', label: { de: 'Selbständigkeit', en: 'Self-employment' } },
  vocational_training: { class: 'early_success', label: { de: 'Ausbildung', en: 'Vocational training' } },
  other_measure: { class: 'other_end', label: { de: 'Andere Maßnahme', en: 'Other measure' } },
  illness: { class: 'other_end', label: { de: 'Krankheit', en: 'Illness' } },
  care_or_parental: {
    class: 'other_end',
    label: { de: 'Pflege oder Elternzeit', en: 'Care or parental leave' },
  },
  moved_away: { class: 'other_end', label: { de: 'Umzug', en: 'Moved away' } },
  no_longer_eligible: { class: 'other_end', label: { de: 'Anspruch entfallen', en: 'No longer eligible' } },
  non_attendance: { class: 'dropout', label: { de: 'Fehlzeiten', en: 'Non-attendance' } },
  misconduct: { class: 'dropout', label: { de: 'Fehlverhalten', en: 'Misconduct' } },
  own_wish: { class: 'dropout', label: { de: 'Eigener Wunsch', en: 'Own wish' } },
  deceased: { class: 'other_end', label: { de: 'Verstorben', en: 'Deceased' } },
  other: { class: 'dropout', label: { de: 'Sonstiger Abbruch', en: 'Other dropout' } },
  unknown: { class: 'unknown', label: { de: 'Unbekannt', en: 'Unknown' } },
} as const satisfies Record<string, { class: ExitClass; label: Text }>;

/** A key of {@link exitReasons}. */
export type ExitReason = keyof typeof exitReasons;

/** What somebody does on a day. `ownWork` counts as living by own work (contract 4). */
export const employmentStatuses = {
  svb: {
    ownWork: true,
    label: { de: 'Sozialversicherungspflichtig beschäftigt', en: 'Employed with social insurance' },
  },
  minor: { ownWork: false, label: { de: 'Geringfügig beschäftigt', en: 'Minor employment' } },
  self_employed: { ownWork: true, label: { de: 'Selbständig', en: 'Self-employed' } },
  vocational_training: { ownWork: true, label: { de: 'In Ausbildung', en: 'In vocational training' } },
  school: { ownWork: false, label: { de: 'Schule oder Studium', en: 'School or studies' } },
  measure: { ownWork: false, label: { de: 'In einer Maßnahme', en: 'In a measure' } },
  unemployed: { ownWork: false, label: { de: 'Arbeitslos', en: 'Unemployed' } },
  inactive: { ownWork: false, label: { de: 'Nicht erwerbstätig', en: 'Inactive' } },
  unknown: { ownWork: false, label: { de: 'Unbekannt', en: 'Unknown' } },
} as const satisfies Record<string, { ownWork: boolean; label: Text }>;

/** A key of {@link employmentStatuses}. */
export type EmploymentStatus = keyof typeof employmentStatuses;

/** Why somebody can be left out of outcomes: a closed list, and only where a question asks for it (measures.md). */
export const exclusions = {
  deceased: { de: 'Verstorben', en: 'Deceased' },
  other_jobcenter: { de: 'Zu einem anderen Jobcenter gezogen', en: 'Moved to another Jobcenter' },
  pension: { de: 'Rentenalter erreicht', en: 'Reached pension age' },
  incapacity: { de: 'Dauerhaft erwerbsunfähig', en: 'Permanently unable to work' },
} as const satisfies Record<string, Text>;

/** A key of {@link exclusions}. */
export type Exclusion = keyof typeof exclusions;

/** Why a stretch of benefit or work ended. `work` is the goal; every other reason competes with it (measures.md, M23). */
export const spellEnds = {
  work: { de: 'Arbeit', en: 'Work' },
  other_income: { de: 'Anderes Einkommen', en: 'Other income' },
  household: { de: 'Haushalt', en: 'Household' },
  moved_away: { de: 'Umzug', en: 'Moved away' },
  pension: { de: 'Rente', en: 'Pension' },
  incapacity: { de: 'Erwerbsunfähigkeit', en: 'Unable to work' },
  deceased: { de: 'Verstorben', en: 'Deceased' },
  other: { de: 'Sonstiges', en: 'Other' },
  unknown: { de: 'Unbekannt', en: 'Unknown' },
} as const satisfies Record<string, Text>;

/** A key of {@link spellEnds}. */
export type SpellEnd = keyof typeof spellEnds;

/** Sex as delivered; `not_stated` is an answer, `unknown` the lack of one. */
export const sexes = {
  female: { de: 'Weiblich', en: 'Female' },
  male: { de: 'Männlich', en: 'Male' },
  diverse: { de: 'Divers', en: 'Diverse' },
  not_stated: { de: 'Keine Angabe', en: 'Not stated' },
  unknown: { de: 'Unbekannt', en: 'Unknown' },
} as const satisfies Record<string, Text>;

/** Age in years at entry: entry year − birth year. One set of bands everywhere, so that no two tables can be differenced. */
export const ageBands = {
  under_25: { from: 0, label: { de: 'Unter 25', en: 'Under 25' } },
  '25_34': { from: 25, label: { de: '25 bis 34', en: '25 to 34' } },
  '35_44': { from: 35, label: { de: '35 bis 44', en: '35 to 44' } },
  '45_54': { from: 45, label: { de: '45 bis 54', en: '45 to 54' } },
  '55_plus': { from: 55, label: { de: '55 und älter', en: '55 and over' } },
  unknown: { from: null, label: { de: 'Unbekannt', en: 'Unknown' } },
} as const satisfies Record<string, { from: number | null; label: Text }>;

/** A key of {@link ageBands}. */
export type AgeBand = keyof typeof ageBands;

/** Yes, no, or not known: never a missing value. */
export const yesNo = {
  yes: { de: 'Ja', en: 'Yes' },
  no: { de: 'Nein', en: 'No' },
  unknown: { de: 'Unbekannt', en: 'Unknown' },
} as const satisfies Record<string, Text>;

/** Where a run takes place: at the site, or brought to a host municipality. */
export const deliveryModes = {
  on_site: { de: 'Am Standort', en: 'On site' },
  mobile: { de: 'Mobil', en: 'Mobile' },
  unknown: { de: 'Unbekannt', en: 'Unknown' },
} as const satisfies Record<string, Text>;

/** The age band of an age in whole years; `unknown` for none and for a negative one. */
export function ageBandOf(age: number | null): AgeBand {
  if (age === null || age < 0) return 'unknown';
  if (age < 25) return 'under_25';
  if (age < 35) return '25_34';
  if (age < 45) return '35_44';
  return age < 55 ? '45_54' : '55_plus';
}
