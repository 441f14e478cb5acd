import { addMonths, type PlainDate, periodKeyOf, periodOf } from '@neue-wege/domain';
import type {
  ReturnCourseFragment,
  ReturnEntryFragment,
  ReturnFilesFragment,
  ReturnNotesFragment,
  ReturnUnderWayQuery,
} from '../generated/graphql.ts';

/** A release of a return; how it came about is `null` for whoever may not know it. */
export interface Release extends ReturnEntryFragment {
  readonly course: ReturnCourseFragment | null;
}

/** What a check of a release found. */
export type ReturnCheck = ReturnUnderWayQuery['returns'][number]['checks'][number];

/** A release with its files, and with what was found for whoever prepares returns. */
export interface ReleaseDetails extends Release {
  readonly files: ReturnFilesFragment['files'];
  /** What is said of its sections, in their order. */
  readonly notes: ReturnNotesFragment['notes'];
  readonly checks: readonly ReturnCheck[];
}

/** How many quarters back a return can be begun. */
const offeredCount = 8;

/** The quarters that have begun and have no return yet, the newest first. */
export function missingQuarters(
  releases: readonly Pick<Release, 'quarter'>[],
  today: PlainDate,
): readonly string[] {
  const { first } = periodOf('quarter', periodKeyOf('quarter', today));
  const known = new Set(releases.map(({ quarter }) => quarter));
  return Array.from({ length: offeredCount }, (_, index) =>
    periodKeyOf('quarter', addMonths(first, -3 * index)),
  ).filter((quarter) => !known.has(quarter));
}

/** The quarter that is most likely to be reported: the newest of those that are over. */
export function likelyQuarter(missing: readonly string[], today: PlainDate): string | undefined {
  return missing.find((quarter) => periodOf('quarter', quarter).last < today) ?? missing[0];
}

/** The newest release of each quarter, in the order in which they come. */
export function newestReleases<One extends Pick<Release, 'quarter'>>(
  releases: readonly One[],
): readonly One[] {
  return releases.filter(
    ({ quarter }, index) => releases.findIndex((one) => one.quarter === quarter) === index,
  );
}

/** What was found and has no comment. */
export function uncommented(checks: readonly ReturnCheck[]): readonly ReturnCheck[] {
  return checks.filter(({ findings, comment }) => findings > 0 && comment === null);
}
