import {
  badInput,
  type DimensionFilters,
  type Language,
  languages,
  type PlainDate,
  type UrlParameter,
} from '@neue-wege/domain';
import type { FileFrame } from '@neue-wege/reports';
import type { Contact } from '../accounts/contact.ts';
import type { ApiContext } from '../api-context.ts';
import { keyNames } from '../key-names.ts';
import type { Exchange } from './exchange.ts';

/** What files say of the house that they come from. */
export interface FileHouse {
  readonly publicUrl: URL | undefined;
  readonly contact: Contact;
}

/** How a file for people is to be read, as asked for beside the question. */
export interface FrameParameters {
  readonly language: Language;
  /** Path and query of the page that offers the file. */
  readonly page: string | null;
}

/** The parameters of files for people beside their question. */
export const frameNames = ['lang', 'page'] as const;

/**
 * Takes `lang` and `page` out of the parameters of a file for people; other files have neither.
 *
 * @throws DomainError `BAD_INPUT` for another language, and for a page that is not ours.
 */
export function readFrameParameters(
  parameters: URLSearchParams,
  { isFramed }: { readonly isFramed: boolean },
): { readonly frame: FrameParameters; readonly question: Iterable<UrlParameter> } {
  const usual: FrameParameters = { language: 'de', page: null };
  if (!isFramed) return { frame: usual, question: parameters };
  const [lang, page] = frameNames.map((name) => {
    const [text = null, ...others] = parameters.getAll(name);
    if (others.length > 0) throw badInput(name, 'given twice');
    return text;
  });
  const language = lang === null ? usual.language : languages.find((known) => known === lang);
  if (language === undefined) throw badInput('lang', `allowed: ${languages.join(', ')}`);
  if (page !== null && page !== undefined && !isOwnPath(page))
    throw badInput('page', 'path and query of a page of this server, from the first / on');
  return {
    frame: { language, page: page ?? null },
    question: [...parameters].filter(([name]) => !frameNames.some((own) => own === name)),
  };
}

/** What a file for people says beside its answer. */
export async function frameOf(
  {
    asked,
    where,
    asOf,
  }: {
    readonly asked: readonly UrlParameter[];
    readonly where: DimensionFilters;
    readonly asOf: PlainDate;
  },
  {
    exchange: { request, url },
    context,
    house: { publicUrl, contact },
    parameters: { language, page },
  }: {
    readonly exchange: Pick<Exchange, 'request' | 'url'>;
    readonly context: Pick<ApiContext, 'who' | 'directoryAt' | 'storeAt'>;
    readonly house: FileHouse;
    readonly parameters: FrameParameters;
  },
): Promise<FileFrame> {
  const origin = publicUrl?.origin ?? `http://${request.headers.host}`;
  const directory = await context.directoryAt(asOf);
  const { synthetic } = await context.storeAt(asOf);
  return {
    language,
    where,
    locations: context.who.locations,
    nameOf: keyNames(directory),
    question: `${origin}${url.pathname}?${readable([...onDay(asked, asOf), ['lang', language]])}`,
    page: page === null ? null : pageOnDay(new URL(page, origin), asOf),
    office: contact.office,
    contact: contact.email,
    isSynthetic: synthetic,
  };
}

/** The page as it was on the day of the file: later it would show other figures. */
function pageOnDay({ origin, pathname, searchParams, hash }: URL, asOf: PlainDate): string {
  return `${origin}${pathname}?${readable(onDay([...searchParams], asOf))}${hash}`;
}

/** Parameters with this as-of day, where another or none was. */
function onDay(parameters: readonly UrlParameter[], asOf: PlainDate): readonly UrlParameter[] {
  const at = parameters.findIndex(([name]) => name === 'asOf');
  const day: UrlParameter = ['asOf', asOf];
  return at === -1
    ? [...parameters, day]
    : parameters.flatMap((one, index) => (index === at ? [day] : one[0] === 'asOf' ? [] : [one]));
}

/** Whether a text leads to this server and nowhere else, also in a spreadsheet that reads addresses in its own way. */
function isOwnPath(text: string): boolean {
  const base = 'http://own.invalid';
  return /^\/(?![/\\])[^\\\p{Cc}\s]*$/u.test(text) && new URL(text, base).origin === base;
}

function readable(parameters: Iterable<UrlParameter>): string {
  return new URLSearchParams([...parameters].map(([name, text]) => [name, text]))
    .toString()
    .replaceAll('%2C', ',');
}
