import { type EnrolmentFilter, enrolmentDimensions, keptMembers } from '@neue-wege/database';
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
import { enrolmentDays, turnedDays } from '../schema/enrolment-filter.ts';
import { enrolmentFormats } from './enrolment-formats.ts';
import type { OfferedFile } from './offered-file.ts';
import { createStreamPlaces } from './stream-places.ts';

/**
 * `/files/enrolments.<format>`: records by pseudonym, with the filters of the query `enrolments` as parameters, for whoever may
 * read records. They leave as they are read. Their ids are not among them: an id of the store is made of what was delivered.
 */
export function offerEnrolments(): readonly OfferedFile[] {
  const places = createStreamPlaces();
  return enrolmentFormats.map(({ id, mediaType, extension, separator, write }) => ({
    name: `enrolments.${id}`,
    mediaType,
    extension,
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
          return {
            restsOn: dataVersion,
            title: `neue-wege_enrolments_${asOf}_v${dataVersion}`,
            detail: keptMembers({ ...where, asOf, dataVersion }),
            counted: null,
            bytes: write(records.stream({ asOf, dataVersion, where, separator })),
          };
        },
      };
    },
  }));
}

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
  issues.push(...turnedDays(Object.fromEntries(days)));
  if (issues.length > 0) throw new DomainError('BAD_INPUT', issues);
  return { asOf, where: { keys, ...Object.fromEntries(days) } };
}
