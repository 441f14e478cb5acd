/** The programme's projects. */
export const projectKeys = [
  'neue-wege',
  'perspektive',
  'fit-fuer-den-job',
  'durchstarten',
  'werkstatt',
  'mobil',
] as const;

export type ProjectKey = (typeof projectKeys)[number];

/** Why somebody left: the values of the delivery contract. */
export type ExitReason =
  | 'regular_end'
  | 'goal_reached'
  | 'job_svb'
  | 'job_minor'
  | 'self_employed'
  | 'vocational_training'
  | 'other_measure'
  | 'illness'
  | 'care_or_parental'
  | 'moved_away'
  | 'no_longer_eligible'
  | 'non_attendance'
  | 'misconduct'
  | 'own_wish'
  | 'deceased'
  | 'other'
  | 'unknown';
