/** What a cell of a column may hold, as the delivery contract says; written down apart from the generator. */
export interface FileContract {
  readonly columns: Readonly<Record<string, RegExp>>;
  readonly required: readonly string[];
  /** The columns that say which thing a row is about. */
  readonly identity: (cells: Readonly<Record<string, string>>) => string;
}

const key = /^[\w-]+$/;
const text = /^[^\p{Cc}\uFFFD]+$/u;
const date = /^\d{4}-\d{2}-\d{2}$/;
const ags = /^\d{8}$/;
const year = /^\d{4}$/;
const amount = /^\d+(\.\d+)?$/;
const yesNo = /^(yes|no)$/;
const yesNoUnknown = /^(yes|no|unknown)$/;
const step = /^(IF|IG|IK|IN)$/;
const kind = /^(benefit|employment)$/;
const employment =
  /^(svb|minor|self_employed|vocational_training|school|measure|unemployed|inactive|unknown)$/;
const exitReason =
  /^(regular_end|goal_reached|job_svb|job_minor|self_employed|vocational_training|other_measure|illness|care_or_parental|moved_away|no_longer_eligible|non_attendance|misconduct|own_wish|deceased|other|unknown)$/;
const endReason = /^(work|other_income|household|moved_away|pension|incapacity|deceased|other|unknown)$/;

/** The identity of the enrolment a row speaks of. */
export function enrolmentIdentity(cells: Readonly<Record<string, string>>): string {
  return filled(cells['enrolment_key']) ?? `${cells['participant']}|${runIdentity(cells)}`;
}

/** An absent column and an empty cell say the same. */
export function filled(cell: string | undefined): string | undefined {
  return cell === '' ? undefined : cell;
}

export function runIdentity(cells: Readonly<Record<string, string>>): string {
  return [cells['location'], cells['project'], cells['run']].join('|');
}

function by(...columns: readonly string[]): FileContract['identity'] {
  return (cells) => columns.map((column) => cells[column] ?? '').join('|');
}

/** Every file of the contract by the first word of its name here. */
export const deliveryContract: Readonly<Record<string, FileContract>> = {
  locations: {
    columns: { location: key, name: text, ags, kind: key },
    required: ['location'],
    identity: by('location'),
  },
  projects: {
    columns: { project: key, name_de: text, name_en: text, description: text },
    required: ['project'],
    identity: by('project'),
  },
  municipalities: {
    columns: { ags, name: text, relation: /^(district|neighbour|outside)$/ },
    required: ['ags', 'name', 'relation'],
    identity: by('ags'),
  },
  phases: {
    columns: { phase: key, name_de: text, name_en: text, starts_on: date, ends_on: date },
    required: ['phase', 'starts_on'],
    identity: by('phase'),
  },
  runs: {
    columns: {
      run: key,
      project: key,
      location: key,
      valid_from: date,
      starts_on: date,
      ends_on: date,
      delivery_mode: /^(on_site|mobile)$/,
      host_ags: ags,
      places: /^\d+$/,
      target_group: key,
      contents: text,
      legal_basis: text,
    },
    required: ['run', 'project', 'location'],
    identity: (cells) => `${runIdentity(cells)}|${cells['valid_from'] ?? ''}`,
  },
  enrolments: {
    columns: {
      participant: /^DEMO-\d{6}$/,
      run: key,
      location: key,
      project: key,
      enrolment_key: /^E-\d{4}-\d{4}$/,
      assigned_on: date,
      planned_start_on: date,
      entered_on: date,
      planned_exit_on: date,
      exited_on: date,
      exit_reason: exitReason,
      sex: /^(female|male|diverse|not_stated)$/,
      birth_year: year,
      single_parent: yesNo,
      long_term_recipient: yesNo,
      residence_ags: ags,
      responsible_ags: ags,
      in_receipt_at_entry: yesNo,
      progress_at_entry: step,
      progress_at_exit: step,
      recorded_on: date,
    },
    required: ['participant', 'run'],
    identity: enrolmentIdentity,
  },
  observations: {
    columns: {
      participant: /^DEMO-\d{6}$/,
      run: key,
      location: key,
      project: key,
      enrolment_key: /^E-\d{4}-\d{4}$/,
      months_after_exit: /^(3|6|12|24)$/,
      observed_on: date,
      in_receipt: yesNoUnknown,
      employment,
      unemployed: yesNo,
      exclusion: /^(deceased|other_jobcenter|pension|incapacity)$/,
    },
    required: ['participant', 'run'],
    identity: (cells) =>
      `${enrolmentIdentity(cells)}|${filled(cells['months_after_exit']) ?? cells['observed_on']}`,
  },
  spells: {
    columns: {
      participant: /^DEMO-\d{6}$/,
      kind,
      starts_on: date,
      ends_on: date,
      detail: employment,
      subsidised: yesNo,
      end_reason: endReason,
    },
    required: ['participant', 'kind', 'starts_on'],
    identity: by('participant', 'kind', 'starts_on'),
  },
  coverage: {
    columns: { participant: /^DEMO-\d{6}$/, kind, observed_from: date, observed_through: date },
    required: ['kind', 'observed_from', 'observed_through'],
    identity: by('participant', 'kind', 'observed_from'),
  },
  'reference-values': {
    columns: { kind: /^average_elb$/, location: key, ags, year, value: amount, source: text },
    required: ['kind', 'year', 'value', 'source'],
    identity: by('kind', 'location', 'ags', 'year'),
  },
  targets: {
    columns: { measure: key, location: key, year, value: amount, source: text, comment: text },
    required: ['measure', 'year', 'value', 'source'],
    identity: by('measure', 'location', 'year'),
  },
};
