import {
  type EnrolmentFilter,
  type EnrolmentStream,
  enrolmentDimensions,
  keptMembers,
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
import { may, refusal } from '../access/asker.ts';
import type { ApiContext } from '../api-context.ts';
import { enrolmentDays, turnedDays } from '../schema/enrolment-filter.ts';
import { type EnrolmentFormat, enrolmentFormats, type PlainFormat } from './enrolment-formats.ts';
import { type FileHouse, frameNames, frameOf, readFrameParameters } from './file-frame.ts';
import type { OfferedFile } from './offered-file.ts';
import { createStreamPlaces } from './stream-places.ts';

/**
 * `/files/enrolments.<format>`: records by pseudonym, with the filters of the query `enrolments` as parameters, for whoever may
 * read records. They leave as they are read. Their ids are not among them: an id of the store is made of what was delivered.
 */
export function offerEnrolments(house: FileHouse): readonly OfferedFile[] {
  const places = createStreamPlaces();
  return enrolmentFormats.map((format) => ({
    name: `enrolments.${format.id}`,
    mediaType: format.mediaType,
    extension: format.extension,
    ask({ context, exchange }) {
      const { asker, records, versionAt, today, pseudonyms, signal } = context;
      if (!may(asker, 'records'))
        throw refusal(asker, { place: 'enrolments', message: 'your roles do not open records' });
      const isFramed = 'isFramed' in format;
      const { frame: parameters, question: own } = readFrameParameters(exchange.url.searchParams, {
        isFramed,
      });
      const asked = [...own];
      const { asOf, where } = readQuestion(asked, { today, isFramed });
      return {
        // Another key of the pseudonyms changes them all, and makes no data version.
        parts: [where, asOf, pseudonyms.checkValue, isFramed ? [parameters, house.contact] : null],
        asOf,
        async answer() {
          const dataVersion = await versionAt(asOf);
          const question = { asOf, dataVersion, where };
          const framing = { exchange, context, house, parameters };
          const write = await writerOf(format, { question, asked, framing });
          places.take(asker.owner ?? asker.actor, signal);
          return {
            restsOn: dataVersion,
            title: `neue-wege_enrolments_${asOf}_v${dataVersion}`,
            detail: keptMembers({ ...where, asOf, dataVersion }),
            counted: null,
            bytes: write(records.stream({ ...question, separator: format.separator })),
          };
        },
      };
    },
  }));
}

/** How a format writes what is read; what it is to say beside is looked up before a byte leaves. */
async function writerOf(
  format: EnrolmentFormat,
  {
    question,
    asked,
    framing,
  }: {
    readonly question: Pick<EnrolmentStream, 'asOf' | 'dataVersion' | 'where'>;
    readonly asked: readonly UrlParameter[];
    readonly framing: Parameters<typeof frameOf>[1] & { readonly context: Pick<ApiContext, 'records'> };
  },
): Promise<PlainFormat['write']> {
  if (!('isFramed' in format)) return format.write;
  const { asOf, dataVersion, where } = question;
  const count = await framing.context.records.count(question);
  format.requireRoom(count);
  const frame = await frameOf({ asked, where: where.keys, asOf }, framing);
  return (batches) => format.write(batches, { ...frame, asOf, dataVersion, count, days: where });
}

function readQuestion(
  parameters: Iterable<UrlParameter>,
  { today, isFramed }: { readonly today: PlainDate; readonly isFramed: boolean },
): { readonly asOf: PlainDate; readonly where: EnrolmentFilter } {
  const issues: Issue[] = [];
  const { textOf, where } = readFilterParameters(parameters, {
    // Those of the frame were taken out before: they are named to whoever mistypes one.
    names: [...enrolmentDays, 'asOf', ...(isFramed ? frameNames : [])],
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
  issues.push(...turnedDays(Object.fromEntries(days)));
  if (issues.length > 0) throw new DomainError('BAD_INPUT', issues);
  return { asOf, where: { keys, ...Object.fromEntries(days) } };
}
