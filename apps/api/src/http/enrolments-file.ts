import {
  type EnrolmentFilter,
  type EnrolmentLine,
  enrolmentDimensions,
  keptMembers,
  settledColumns,
} from '@neue-wege/database';
import {
  DomainError,
  type Issue,
  type PlainDate,
  parseAsOf,
  parseFilters,
  parsePlainDate,
  readFilterParameters,
  type UrlParameter,
} from '@neue-wege/domain';
import { type CsvDialect, createTextWriter, csvDialects, csvLineEnd } from '@neue-wege/reports';
import { may, refusal } from '../access/asker.ts';
import { enrolmentDays } from '../schema/enrolment-filter.ts';
import type { OfferedFile } from './offered-file.ts';
import { createStreamPlaces } from './stream-places.ts';

/** The columns of the file, in order; ids and pseudonyms alone. */
const headings = [
  'location',
  'project',
  'run',
  ...settledColumns,
  'target_group',
  'residence',
  'responsible_jobcenter',
];

/**
 * `/files/enrolments.<dialect>`: records by pseudonym, with the filters of the query `enrolments` as parameters, for whoever may
 * read records. They leave as they are read. Their ids are not among them: an id of the store is made of what was delivered.
 */
export function offerEnrolments(): readonly OfferedFile[] {
  const places = createStreamPlaces();
  return dialects.map((dialect) => ({
    name: `enrolments.${dialect}`,
    mediaType: 'text/csv; charset=utf-8',
    extension: 'csv',
    ask({ context, exchange }) {
      const { asker, records, versionAt, today, pseudonyms, signal } = context;
      if (!may(asker, 'records'))
        throw refusal(asker, { place: 'enrolments', message: 'your roles do not open records' });
      const { asOf, where } = readQuestion(exchange.url.searchParams, today);
      return {
        // Another key of the pseudonyms changes them all, and makes no data version.
        parts: [where, asOf, pseudonyms.checkValue],
        asOf,
        async answer() {
          const dataVersion = await versionAt(asOf);
          places.take(asker.owner ?? asker.actor, signal);
          const separator = csvDialects[dialect].delimiter;
          return {
            restsOn: dataVersion,
            title: `neue-wege_enrolments_${asOf}_v${dataVersion}`,
            detail: keptMembers({ ...where, asOf, dataVersion }),
            counted: null,
            bytes: write(records.stream({ asOf, dataVersion, where, separator }), dialect),
          };
        },
      };
    },
  }));
}

const dialects: readonly CsvDialect[] = ['csv', 'csv-de'];

function readQuestion(
  parameters: Iterable<UrlParameter>,
  today: PlainDate,
): { readonly asOf: PlainDate; readonly where: EnrolmentFilter } {
  const issues: Issue[] = [];
  const { textOf, where } = readFilterParameters(parameters, {
    names: [...enrolmentDays, 'asOf'],
    dimensions: enrolmentDimensions,
    issues,
  });
  const days = enrolmentDays.map((name) => {
    const text = textOf(name);
    const day = text === undefined ? undefined : parsePlainDate(text);
    if (text !== undefined && day === undefined)
      issues.push({ place: name, message: `not a day; write it like ${today}` });
    return [name, day] as const;
  });
  const keys = parseFilters(where, issues);
  const asOf = parseAsOf(textOf('asOf') ?? today, { today, issues });
  if (issues.length > 0) throw new DomainError('BAD_INPUT', issues);
  return { asOf, where: { keys, ...Object.fromEntries(days) } };
}

async function* write(
  batches: AsyncIterable<readonly EnrolmentLine[]>,
  dialect: CsvDialect,
): AsyncGenerator<Uint8Array> {
  const { bom, delimiter } = csvDialects[dialect];
  const cell = createTextWriter(dialect);
  const cells = (texts: readonly string[]): string =>
    texts.map((text) => cell(text === '' ? null : text)).join(delimiter);
  const placeOf = remembered((place) => cells(textsIn(place)));
  const areasOf = remembered((areas) => cells(areas.split(',')));
  yield Buffer.from(`${bom ? '\uFEFF' : ''}${headings.join(delimiter)}${csvLineEnd}`);
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

function remembered(make: (text: string) => string): (text: string) => string {
  const written = new Map<string, string>();
  return (text) => {
    const known = written.get(text);
    if (known !== undefined) return known;
    const cells = make(text);
    if (written.size < mostRemembered) written.set(text, cells);
    return cells;
  };
}

function textsIn(place: string): readonly string[] {
  const texts: unknown = JSON.parse(place);
  if (!Array.isArray(texts)) throw new Error('The store tells a place as a list');
  return texts.map(String);
}
