import { type EnrolmentLine, settledColumns } from '@neue-wege/database';
import {
  type CsvDialect,
  createTextWriter,
  csvDialects,
  csvLineEnd,
  type EnrolmentFrame,
  remembered,
  requireRoomForEnrolments,
  streamEnrolmentWorkbook,
  streamParquet,
} from '@neue-wege/reports';

type Batches = AsyncIterable<readonly EnrolmentLine[]>;

interface FormatRecord {
  /** As in the address. */
  readonly id: string;
  readonly mediaType: string;
  /** Of the file name, without the dot. */
  readonly extension: string;
  /** What has to stand between the settled texts of a line. */
  readonly separator: string;
}

/** A format of keys and numbers, told as they are. */
export interface PlainFormat extends FormatRecord {
  readonly write: (batches: Batches) => AsyncGenerator<Uint8Array>;
}

/** A format for people: it says in a language what was asked, how many there are, and what keys stand for. */
interface FramedFormat extends FormatRecord {
  readonly isFramed: true;
  /** @throws DomainError `TOO_EXPENSIVE` where so many are more than such a file holds. */
  readonly requireRoom: (count: number) => void;
  readonly write: (batches: Batches, frame: EnrolmentFrame) => AsyncGenerator<Uint8Array>;
}

/** How records are written as they are read. */
export type EnrolmentFormat = PlainFormat | FramedFormat;

const csvFormats = (['csv', 'csv-de'] as const).map(
  (id): PlainFormat => ({
    id,
    mediaType: 'text/csv; charset=utf-8',
    extension: 'csv',
    separator: csvDialects[id].delimiter,
    write: (batches) => writeCsv(batches, id),
  }),
);

/** The formats of the file of enrolments, which have the same columns and lines. */
export const enrolmentFormats: readonly EnrolmentFormat[] = [
  ...csvFormats,
  {
    id: 'parquet',
    mediaType: 'application/vnd.apache.parquet',
    extension: 'parquet',
    separator: ',',
    write: (batches: Batches) => streamParquet(rowsOf(batches), { columns }),
  },
  {
    id: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: 'xlsx',
    separator: ',',
    isFramed: true,
    requireRoom: requireRoomForEnrolments,
    write: (batches: Batches, frame: EnrolmentFrame) =>
      streamEnrolmentWorkbook(batches, { columns, cellsOf: textsOfLines(), frame }),
  },
];

/** The columns of the file, in order; ids and pseudonyms alone. */
const columns = [
  'location',
  'project',
  'run',
  ...settledColumns,
  'target_group',
  'residence',
  'responsible_jobcenter',
].map((id) => ({ id, kind: kindOf(id) }));

function kindOf(id: string): 'text' | 'count' | 'day' {
  if (id.endsWith('_on')) return 'day';
  return id.startsWith('progress_') ? 'count' : 'text';
}

/** Tells the texts of a line in the order of the columns; what is not there is empty. */
function textsOfLines(): (line: EnrolmentLine) => readonly string[] {
  const placeOf = remembered(textsIn);
  const areasOf = remembered((areas) => areas.split(','));
  return ({ place, settled, targetGroup, areas }) =>
    placeOf(place).concat(settled.split(','), targetGroup ?? '', areasOf(areas));
}

async function* rowsOf(batches: Batches): AsyncGenerator<readonly (readonly (string | null)[])[]> {
  const textsOf = textsOfLines();
  for await (const batch of batches)
    yield batch.map((line) => textsOf(line).map((text) => (text === '' ? null : text)));
}

async function* writeCsv(batches: Batches, dialect: CsvDialect): AsyncGenerator<Uint8Array> {
  const { bom, delimiter } = csvDialects[dialect];
  const cell = createTextWriter(dialect);
  const cells = (texts: readonly string[]): string =>
    texts.map((text) => cell(text === '' ? null : text)).join(delimiter);
  const placeOf = remembered((place) => cells(textsIn(place)));
  const areasOf = remembered((areas) => cells(areas.split(',')));
  yield Buffer.from(`${bom ? '\uFEFF' : ''}${columns.map(({ id }) => id).join(delimiter)}${csvLineEnd}`);
  for await (const batch of batches) {
    let text = '';
    for (const { place, settled, targetGroup, areas } of batch) {
      text += placeOf(place) + delimiter + settled + delimiter + cell(targetGroup);
      text += delimiter + areasOf(areas) + csvLineEnd;
    }
    yield Buffer.from(text);
  }
}

function textsIn(place: string): readonly string[] {
  const texts: unknown = JSON.parse(place);
  if (!Array.isArray(texts)) throw new Error('The store tells a place as a list');
  return texts.map(String);
}
