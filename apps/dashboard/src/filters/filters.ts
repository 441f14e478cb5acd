import {
  type DimensionId,
  type DisclosureProfile,
  disclosureProfiles,
  formatBreakdownParameters,
  type Language,
  languages,
  type PlainDate,
  parseBreakdownParameters,
  parsePlainDate,
} from '@neue-wege/domain';
import { eventName, formatEvents, type ReaderEvent, readEvents } from '../events/reader-event.ts';
import { allYears, formatYearChoice, parseYearChoice, type YearChoice } from './year-choice.ts';

/** What every page is narrowed to; no locations or projects means all of them. */
export interface Filters {
  readonly locations: readonly string[];
  readonly projects: readonly string[];
  readonly years: YearChoice;
  /** `null`: today. */
  readonly asOf: PlainDate | null;
  readonly language: Language;
  /** How figures are protected; `null`: as is usual for whoever asks. */
  readonly profile: DisclosureProfile | null;
  /** What the reader marks in the diagrams; no part of any question. */
  readonly events: readonly ReaderEvent[];
}

/** The parameters of a URL that are filters. */
export const filterNames: readonly string[] = [
  'location',
  'project',
  'years',
  'asOf',
  'lang',
  'profile',
  eventName,
];

export const noFilters: Filters = {
  locations: [],
  projects: [],
  years: allYears,
  asOf: null,
  language: 'de',
  profile: null,
  events: [],
};

/** What a URL says, and the names of the parameters that could not be read and have their default. */
export interface ReadFilters {
  readonly filters: Filters;
  readonly unread: readonly string[];
}

/** Reads the filters of a URL; with `today` no event lies ahead. `location`, `project` and `asOf` are written as for files (contract 8). */
export function readFilters(parameters: URLSearchParams, today?: PlainDate): ReadFilters {
  const unread: string[] = [];
  const read = <Value>(
    name: string,
    { parse, otherwise }: { parse: (text: string) => Value | undefined; otherwise: Value },
  ): Value => {
    const text = parameters.get(name);
    if (text === null || text === '') return otherwise;
    const value = parse(text);
    if (value === undefined) unread.push(name);
    return value ?? otherwise;
  };
  const keys = (name: DimensionId): readonly string[] =>
    read(name, { parse: (text) => parseKeys(name, text), otherwise: [] });
  const marked = readEvents(parameters, today);
  const filters = {
    locations: keys('location'),
    projects: keys('project'),
    years: read('years', { parse: parseYearChoice, otherwise: allYears }),
    asOf: read<PlainDate | null>('asOf', { parse: parsePlainDate, otherwise: null }),
    language: read('lang', {
      parse: (text) => languages.find((language) => language === text),
      otherwise: noFilters.language,
    }),
    profile: read<DisclosureProfile | null>('profile', {
      parse: (text) => disclosureProfiles.find((profile) => profile === text.toUpperCase()),
      otherwise: null,
    }),
    events: marked.events,
  };
  if (marked.refused.length > 0) unread.push(eventName);
  return { filters, unread };
}

/** Writes the filters as parameters, without what is the default: the same view, the same URL. */
export function formatFilters(filters: Filters): readonly (readonly [name: string, text: string])[] {
  const { locations, projects, years, asOf, language, profile, events } = filters;
  const where = {
    ...(locations.length > 0 ? { location: locations } : {}),
    ...(projects.length > 0 ? { project: projects } : {}),
  };
  const chosenYears = formatYearChoice(years);
  return [
    ...formatBreakdownParameters({ by: [], measures: [], where }).filter(([, text]) => text !== ''),
    ...(chosenYears === undefined ? [] : [['years', chosenYears] as const]),
    ...(asOf === null ? [] : [['asOf', asOf] as const]),
    ...(language === noFilters.language ? [] : [['lang', language] as const]),
    ...(profile === null ? [] : [['profile', profile.toLowerCase()] as const]),
    ...formatEvents(events),
  ];
}

/** The as-of day where it has yet to come, so that nothing can be known on it. */
export function futureDay({ asOf }: Pick<Filters, 'asOf'>, today: PlainDate): PlainDate | null {
  return asOf !== null && asOf > today ? asOf : null;
}

/** Whether anything but language, profile and events is set. */
export function isFiltered(filters: Filters): boolean {
  return formatFilters({ ...filters, ...waysOfReading(noFilters) }).length > 0;
}

/** Everything, read as before. */
export function reset(filters: Filters): Filters {
  return { ...noFilters, ...waysOfReading(filters) };
}

function waysOfReading({
  language,
  profile,
  events,
}: Filters): Pick<Filters, 'language' | 'profile' | 'events'> {
  return { language, profile, events };
}

/** Writes parameters as a query with readable commas. */
export function formatQuery(parameters: readonly (readonly [name: string, text: string])[]): string {
  return parameters
    .map(([name, text]) => `${name}=${encodeURIComponent(text).replaceAll('%2C', ',')}`)
    .join('&');
}

function parseKeys(name: DimensionId, text: string): readonly string[] | undefined {
  const keys = parseBreakdownParameters([[name, text]]).where?.[name] ?? [];
  return keys.every((key) => key !== '' && key.length <= 200) ? [...new Set(keys)] : undefined;
}
