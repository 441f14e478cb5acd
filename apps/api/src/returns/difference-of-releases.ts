import { type Database, readFrozenFiles, readReturns } from '@neue-wege/database';
import {
  compareReturns,
  DomainError,
  type PublishedReturn,
  publishedReturn,
  type ReleaseDifference,
  type RequestContext,
  type Return,
  type ReturnAudience,
} from '@neue-wege/domain';
import { readReturnJson } from '@neue-wege/reports';

/** Which two releases of the return of a quarter are held against each other, as one audience was told of them. */
export interface DifferenceQuestion {
  readonly quarter: string;
  readonly audience: ReturnAudience;
  /** A frozen release; the one before `to` unless given. */
  readonly from?: number | null | undefined;
  /** A later frozen release; what is released now unless given. */
  readonly to?: number | null | undefined;
}

/**
 * Holds two releases against each other, of which what is frozen is read from its file: that is what was reported, whatever is computed of
 * the same data by now.
 *
 * @throws DomainError `NOT_FOUND` where one of them is not frozen, or they do not follow each other.
 */
export async function differenceOfReleases(
  database: Database,
  {
    quarter,
    audience,
    from,
    to,
    context,
    signal,
    now,
  }: DifferenceQuestion & {
    readonly context: RequestContext;
    readonly signal?: AbortSignal;
    /** What the return says of what is released now. */
    readonly now: () => Promise<Return>;
  },
): Promise<ReleaseDifference> {
  const frozen = (await readReturns(database, { context, signal, quarter })).filter(
    ({ state }) => state === 'frozen',
  );
  const later = frozen.find(({ number }) => number === to);
  const newest = frozen[0]?.number ?? 0;
  const older = from ?? (typeof to === 'number' ? to - 1 : newest);
  const earlier = frozen.find(({ number }) => number === older);
  const isPair = later === undefined ? typeof to !== 'number' : later.number > older;
  if (earlier === undefined || !isPair)
    throw noSuchReleases({ quarter, from: older, to }, { frozen: frozen.map(({ number }) => number) });
  const read = (release: number): Promise<PublishedReturn> =>
    readPublished(database, { context, signal, quarter, audience, release });
  const before = await read(earlier.number);
  const after = later === undefined ? publishedReturn(await now()) : await read(later.number);
  return {
    ...compareReturns(before, after),
    from: earlier.number,
    to: later?.number ?? null,
    reason: later?.reason ?? null,
  };
}

/** Says which releases there are to be compared; to whoever sees none, the same as where there are none. */
export function noSuchReleases(
  { quarter, from, to }: Omit<DifferenceQuestion, 'audience'>,
  { frozen }: { readonly frozen: readonly number[] },
): DomainError {
  const message =
    frozen.length === 0
      ? `no release of ${quarter} is frozen, or none that may be seen`
      : `of ${quarter} there are no frozen releases ${from}..${to ?? 'now'}; frozen: ${frozen.toSorted((a, b) => a - b).join(', ')}; each can be compared with a later one, and with now`;
  return new DomainError('NOT_FOUND', [{ place: 'quarter', message }]);
}

/** What a frozen release told one audience; its figures are the same in both languages. */
export async function readPublished(
  database: Database,
  question: {
    readonly context: RequestContext;
    readonly signal?: AbortSignal | undefined;
    readonly quarter: string;
    readonly release: number;
    readonly audience: ReturnAudience;
  },
): Promise<PublishedReturn> {
  const [file] = await readFrozenFiles(database, { ...question, lang: 'de', format: 'json' });
  if (file === undefined) throw new Error('every frozen release has a file for programs');
  return readReturnJson(Buffer.from(file.content).toString('utf8'));
}
