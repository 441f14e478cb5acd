import { addDays, type KnownVersion, type PlainDate } from '@neue-wege/domain';

/** What is known of the last release of a profile. */
export interface LastRelease {
  readonly dataVersion: number;
  readonly builtOn: PlainDate;
  /** By which that data version was released: hashes of everything that decides what is published. */
  readonly definitions: readonly string[];
}

/** When a version may be released. */
export interface ReleaseTerms {
  readonly last: LastRelease | undefined;
  readonly definition: string;
  readonly today: PlainDate;
  /** Between the last release and one of few changes; 0: they are released at once. */
  readonly days: number;
  /** Whether the newest delivery, with all that came before it since the last release, changes so few people that it waits. */
  readonly isSmall: boolean;
}

/**
 * The data version that is to be released now; `undefined` while the last release keeps answering. A delivery, and its
 * withdrawal, is released at once. Single records, corrections, erasures, and deliveries that change few people, wait until
 * their day is over, and until so many days lie between two releases: whoever compares two of them must not see one person
 * move.
 */
export function dueVersion(
  versions: readonly KnownVersion[],
  { last, definition, today, days, isSmall }: ReleaseTerms,
): KnownVersion | undefined {
  if (last === undefined) return versions.at(-1);
  const later = versions.filter(({ dataVersion }) => dataVersion > last.dataVersion);
  const isOver = ({ knownOn }: KnownVersion): boolean =>
    days === 0 || (knownOn < today && addDays(last.builtOn, days) <= today);
  const due = later.findLast((version) => (!isSmall && isDelivery(version)) || isOver(version));
  if (due !== undefined || last.definitions.includes(definition)) return due;
  return versions.find(({ dataVersion }) => dataVersion === last.dataVersion);
}

/** The newest delivery or withdrawal of one that came after the last release; `undefined` where there is none. */
export function newestDelivery(
  versions: readonly KnownVersion[],
  last: Pick<LastRelease, 'dataVersion'> | undefined,
): KnownVersion | undefined {
  const newest = versions.findLast(isDelivery);
  return newest !== undefined && newest.dataVersion > (last?.dataVersion ?? 0) ? newest : undefined;
}

/**
 * The data version that is due to a profile whose releases stand beside those of another: always the one that the other is
 * told of, and no earlier than to them.
 */
export function dueBeside(
  other: KnownVersion | undefined,
  { last, definition }: { readonly last: LastRelease | undefined; readonly definition: string },
): KnownVersion | undefined {
  if (other === undefined || last === undefined || last.dataVersion < other.dataVersion) return other;
  return last.dataVersion > other.dataVersion || last.definitions.includes(definition) ? undefined : other;
}

function isDelivery({ origin, isSingleRecord }: KnownVersion): boolean {
  if (isSingleRecord) return false;
  return origin === 'import' || origin === 'withdrawal';
}
