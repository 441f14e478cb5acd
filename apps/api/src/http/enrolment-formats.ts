import { type EnrolmentLine, settledColumns } from '@neue-wege/database';
import {
  type CsvDialect,
  createTextWriter,
  csvDialects,
  csvLineEnd,
  streamParquet,
  type TypedColumn,
} from '@neue-wege/reports';

type Batches = AsyncIterable<readonly EnrolmentLine[]>;

/** How records are written as they are read. */
export interface EnrolmentFormat {
  /** As in the address. */
  readonly id: string;
  readonly mediaType: string;
  /** Of the file name, without the dot. */
  readonly extension: string;
  /** What has to stand between the settled texts of a line. */
  readonly separator: string;
  readonly write: (batches: Batches) => AsyncGenerator<Uint8Array>;
}

const csvFormats = (['csv', 'csv-de'] as const).map(
  (id): EnrolmentFormat => ({
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
    write: (batches) => streamParquet(rowsOf(batches), { columns }),
  },
];

/** The columns of the file, in order; ids and pseudonyms alone. */
const columns: readonly TypedColumn[] = [
  'location',
  'project',
  'run',
  ...settledColumns,
  'target_group',
  'residence',
  'responsible_jobcenter',
].map((id) => ({ id, kind: kindOf(id) }));

function kindOf(id: string): TypedColumn['kind'] {
  if (id.endsWith('_on')) return 'day';
  return id.startsWith('progress_') ? 'count' : 'text';
}

async function* rowsOf(batches: Batches): AsyncGenerator<readonly (readonly (string | null)[])[]> {
  const placeOf = remembered(textsIn);
  for await (const batch of batches)
    yield batch.map(({ place, settled, targetGroup, areas }) =>
      [...placeOf(place), ...settled.split(','), targetGroup, ...areas.split(',')].map((text) =>
        text === '' ? null : text,
      ),
    );
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

/** So many different texts are remembered. */
const mostRemembered = 10_000;

function remembered<Made>(make: (text: string) => Made): (text: string) => Made {
  const written = new Map<string, Made>();
  return (text) => {
    const known = written.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    if (written.size < mostRemembered) written.set(text, made);
    return made;
  };
}

function textsIn(place: string): readonly string[] {
  const texts: unknown = JSON.parse(place);
  if (!Array.isArray(texts)) throw new Error('The store tells a place as a list');
  return texts.map(String);
}
