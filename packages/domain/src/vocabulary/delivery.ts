import type { DeliveryFileDefinition } from './delivery-columns.ts';
import { referenceValues, targets } from './delivery-files/area-figures.ts';
import { locations, municipalities, phases, projects, runs } from './delivery-files/directory.ts';
import { enrolments } from './delivery-files/enrolments.ts';
import { observations } from './delivery-files/observations.ts';
import { coverage, spells } from './delivery-files/spells.ts';
import type { Finding } from './finding.ts';

/**
 * The files of a delivery and their columns, in the order of the contract (section 4). A column without `required` may be
 * absent.
 */
export const deliveryFiles = {
  locations,
  projects,
  runs,
  enrolments,
  observations,
  spells,
  coverage,
  municipalities,
  phases,
  reference_values: referenceValues,
  targets,
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
  /** The profile by which it was read, if by any. */
  readonly profile?: AppliedProfile;
}

/** A mapping profile that a file was read by, as it is kept with the import. */
export interface AppliedProfile {
  /** Its file's name, without folders. */
  readonly name: string;
  /** Of its text, in lower-case hex. */
  readonly sha256: string;
}

/**
 * Rows of one file whose cells can all be read. One that breaks a rule about its cells together is here and among the
 * rejections, so that what else is wrong with it is found too. A cell is the canonical text of its column or `null`
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
  /** Every cell could be read, and the row is in a batch. */
  readonly isReadable?: true;
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
  /**
   * SHA-256 of the bytes of each of `files`, in lower-case hex, without reading what they say; absent where the bytes alone do
   * not decide what becomes of them.
   */
  readonly hashes?: (() => Promise<readonly string[] | undefined>) | undefined;
  batches(): AsyncIterable<DeliveryBatch>;
  findings(): readonly Finding[];
  rejections(): readonly RejectedRow[];
  contents(): readonly DeliveredContent[];
}
