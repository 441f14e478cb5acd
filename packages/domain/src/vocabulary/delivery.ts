import {
  ageBands,
  deliveryModes,
  employmentStatuses,
  exclusions,
  exitReasons,
  sexes,
  spellEnds,
} from './codes.ts';
import type { DeliveryFileDefinition } from './delivery-columns.ts';
import {
  ageBandRanges,
  exclusionWords,
  labelWords,
  relationWords,
  sexLetters,
  spellEndWords,
  spellKindWords,
} from './delivery-words.ts';
import type { Finding } from './finding.ts';

const person = { name: 'participant', type: 'person', required: true, aliases: ['Kundennummer'] } as const;
const ofRun = [
  { name: 'run', type: 'key', required: true, aliases: ['Durchlauf'] },
  { name: 'location', type: 'key', aliases: ['Standort'] },
  { name: 'project', type: 'key', aliases: ['Projekt'] },
] as const;
const enrolmentKey = { name: 'enrolment_key', type: 'key' } as const;
const keysOf = (codes: Readonly<Record<string, unknown>>): readonly string[] => Object.keys(codes);

/**
 * The files of a delivery and their columns, in the order of the contract (section 4). A column without `required` may be
 * absent; `identity` names the columns by which two rows are the same record.
 */
export const deliveryFiles = {
  locations: {
    columns: [
      { name: 'location', type: 'key', required: true, aliases: ['Standort'] },
      { name: 'name', type: 'text' },
      { name: 'ags', type: 'ags' },
      { name: 'kind', type: 'text' },
    ],
  },
  projects: {
    columns: [
      { name: 'project', type: 'key', required: true, aliases: ['Projekt'] },
      { name: 'name_de', type: 'text' },
      { name: 'name_en', type: 'text' },
      { name: 'description', type: 'text' },
    ],
  },
  runs: {
    columns: [
      { name: 'run', type: 'key', required: true, aliases: ['Durchlauf'] },
      { name: 'project', type: 'key', required: true, aliases: ['Projekt'] },
      { name: 'location', type: 'key', required: true, aliases: ['Standort'] },
      { name: 'valid_from', type: 'planned_date' },
      { name: 'starts_on', type: 'planned_date', aliases: ['Beginn'] },
      { name: 'ends_on', type: 'planned_date', aliases: ['Ende'] },
      {
        name: 'delivery_mode',
        type: 'one_of',
        values: keysOf(deliveryModes),
        words: labelWords(deliveryModes),
        aliases: ['Durchführung'],
      },
      { name: 'host_ags', type: 'ags' },
      { name: 'places', type: 'integer', min: 0, max: 100_000, aliases: ['Plätze'] },
      { name: 'target_group', type: 'key', aliases: ['Zielgruppe'] },
      { name: 'contents', type: 'text', aliases: ['Inhalte'] },
      { name: 'legal_basis', type: 'text', aliases: ['Rechtsgrundlage'] },
    ],
  },
  enrolments: {
    columns: [
      person,
      ...ofRun,
      enrolmentKey,
      { name: 'assigned_on', type: 'date', aliases: ['Zuweisung'] },
      { name: 'planned_start_on', type: 'planned_date' },
      { name: 'entered_on', type: 'date', aliases: ['Eintritt'] },
      { name: 'planned_exit_on', type: 'planned_date', aliases: ['Planende'] },
      { name: 'exited_on', type: 'date', aliases: ['Austritt'] },
      {
        name: 'exit_reason',
        type: 'one_of',
        values: keysOf(exitReasons),
        words: labelWords(exitReasons),
        aliases: ['Austrittsgrund'],
      },
      {
        name: 'sex',
        type: 'one_of',
        values: keysOf(sexes),
        words: { ...labelWords(sexes), ...sexLetters },
        aliases: ['Geschlecht'],
      },
      { name: 'birth_year', type: 'birth_year', aliases: ['Geburtsjahr'] },
      {
        name: 'age_band',
        type: 'one_of',
        values: keysOf(ageBands),
        words: { ...labelWords(ageBands), ...ageBandRanges },
        aliases: ['Altersgruppe'],
      },
      { name: 'single_parent', type: 'flag', aliases: ['Alleinerziehend'] },
      { name: 'long_term_recipient', type: 'flag', aliases: ['Langzeitbezug'] },
      { name: 'residence_ags', type: 'ags', aliases: ['Wohnort-AGS'] },
      { name: 'responsible_ags', type: 'ags' },
      { name: 'in_receipt_at_entry', type: 'flag', aliases: ['Leistungsbezug bei Eintritt'] },
      { name: 'progress_at_entry', type: 'progress' },
      { name: 'progress_at_exit', type: 'progress' },
      { name: 'recorded_on', type: 'date' },
    ],
  },
  observations: {
    oneOf: ['months_after_exit', 'observed_on'],
    columns: [
      person,
      ...ofRun,
      enrolmentKey,
      { name: 'months_after_exit', type: 'integer', min: 0, max: 120, aliases: ['Monate nach Austritt'] },
      { name: 'observed_on', type: 'date', aliases: ['Beobachtet am'] },
      { name: 'in_receipt', type: 'flag', aliases: ['Leistungsbezug'] },
      {
        name: 'employment',
        type: 'one_of',
        values: keysOf(employmentStatuses),
        words: labelWords(employmentStatuses),
        aliases: ['Beschäftigung'],
      },
      { name: 'unemployed', type: 'flag' },
      {
        name: 'exclusion',
        type: 'one_of',
        values: keysOf(exclusions),
        words: exclusionWords,
      },
    ],
  },
  spells: {
    columns: [
      person,
      {
        name: 'kind',
        type: 'one_of',
        values: ['benefit', 'employment'],
        words: spellKindWords,
        required: true,
        aliases: ['Art'],
      },
      { name: 'starts_on', type: 'date', required: true, aliases: ['Beginn'] },
      { name: 'ends_on', type: 'date', aliases: ['Ende'] },
      {
        name: 'detail',
        type: 'one_of',
        values: keysOf(employmentStatuses),
        words: labelWords(employmentStatuses),
      },
      { name: 'subsidised', type: 'flag' },
      {
        name: 'end_reason',
        type: 'one_of',
        values: keysOf(spellEnds),
        words: spellEndWords,
      },
    ],
  },
  coverage: {
    columns: [
      { name: 'participant', type: 'person', aliases: ['Kundennummer'] },
      {
        name: 'kind',
        type: 'one_of',
        values: ['benefit', 'employment'],
        words: spellKindWords,
        required: true,
        aliases: ['Art'],
      },
      { name: 'observed_from', type: 'date', required: true },
      { name: 'observed_through', type: 'date', required: true },
    ],
  },
  municipalities: {
    columns: [
      { name: 'ags', type: 'ags', required: true },
      { name: 'name', type: 'text', required: true },
      {
        name: 'relation',
        type: 'one_of',
        values: ['district', 'neighbour', 'outside'],
        words: relationWords,
        required: true,
      },
    ],
  },
  phases: {
    columns: [
      { name: 'phase', type: 'key', required: true },
      { name: 'name_de', type: 'text' },
      { name: 'name_en', type: 'text' },
      { name: 'starts_on', type: 'planned_date', required: true },
      { name: 'ends_on', type: 'planned_date' },
    ],
  },
  reference_values: {
    oneOf: ['location', 'ags'],
    columns: [
      { name: 'kind', type: 'one_of', values: ['average_elb'], required: true },
      { name: 'location', type: 'key' },
      { name: 'ags', type: 'ags' },
      { name: 'year', type: 'integer', min: 1900, max: 2999, required: true },
      { name: 'value', type: 'number', required: true },
      { name: 'source', type: 'text', required: true },
    ],
  },
  targets: {
    columns: [
      { name: 'measure', type: 'key', required: true },
      { name: 'location', type: 'key' },
      { name: 'year', type: 'integer', min: 1900, max: 2999, required: true },
      { name: 'value', type: 'number', required: true },
      { name: 'source', type: 'text', required: true },
      { name: 'comment', type: 'text' },
    ],
  },
} as const satisfies Record<string, DeliveryFileDefinition>;

/** A kind of file in a delivery. */
export type DeliveryFileKind = keyof typeof deliveryFiles;

/** The kinds in the order in which they are stored: what others refer to comes first. */
export const deliveryFileKinds: readonly DeliveryFileKind[] = [
  'locations',
  'projects',
  'municipalities',
  'phases',
  'runs',
  'enrolments',
  'observations',
  'spells',
  'coverage',
  'reference_values',
  'targets',
];

/** A file of a delivery, as named to the person who delivered it. */
export interface DeliveryFile {
  readonly name: string;
  readonly kind: DeliveryFileKind;
  /** The heading as written of each column that the file has; a column without one is named as in the contract. */
  readonly headings?: ReadonlyMap<string, string>;
}

/**
 * Rows of one file that passed every rule which needs no other row. A cell is the canonical text of its column or `null`
 * (empty): ISO dates, lower-case codes, plain decimal numbers. `participant` holds the pseudonym (a UUID), and `birth_year`
 * has become `age_band`: neither the source key nor the year goes past the reader.
 */
export interface DeliveryBatch {
  /** Index into the delivery's files. */
  readonly file: number;
  readonly kind: DeliveryFileKind;
  /** The columns of `cells`, in order: only those which the file has; an absent column keeps what is stored. */
  readonly columns: readonly string[];
  /** Physical line on which each row starts (header = 1). */
  readonly lines: readonly number[];
  readonly rows: readonly (readonly (string | null)[])[];
}

/** What was read of one file, for the record of the import. */
export interface DeliveredContent extends DeliveryFile {
  readonly rows: number;
  /** Of the bytes as delivered, in lower-case hex. */
  readonly sha256: string;
}

/** A row that broke a rule, as it may be kept: the person's key is a pseudonym, the birth year is gone. */
export interface RejectedRow {
  /** Index into the delivery's files. */
  readonly file: number;
  readonly line: number;
  readonly cells: Readonly<Record<string, string | null>>;
}

/**
 * A delivery while it is being read: the typed stream that passes from the reader of bytes to the store. `batches` can be
 * read once and ends without throwing on bad rows; everything else is complete when it has ended.
 */
export interface DeliveryReading {
  /** Recognises the key that makes the pseudonyms of this reading: 64 hex digits that only the same key gives, and from which it cannot be told. */
  readonly pseudonymKey: string;
  /** Known before the first batch, in the order of {@link deliveryFileKinds}. A file that could not be recognised is not here but in the findings. */
  readonly files: readonly DeliveryFile[];
  batches(): AsyncIterable<DeliveryBatch>;
  findings(): readonly Finding[];
  rejections(): readonly RejectedRow[];
  contents(): readonly DeliveredContent[];
}
