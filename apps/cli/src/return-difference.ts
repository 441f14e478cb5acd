import { differenceOfReleases } from '@neue-wege/api';
import { createSqlFactSource, type Database, storeAudit } from '@neue-wege/database';
import {
  dayInBerlin,
  type Language,
  parseReturnRequest,
  type ReleaseDifference,
  type RequestContext,
  type ReturnAudience,
  type ReturnCauses,
  runReturn,
  splitReturnDifference,
} from '@neue-wege/domain';
import { differenceCsv, differenceDocument } from '@neue-wege/reports';
import { commandLineActor } from './actor.ts';
import { jsonText, releasesOf } from './answer-question.ts';
import type { CommandIo } from './command-io.ts';
import { differenceTable } from './return-difference-table.ts';

/** How the difference of two releases is printed. */
export const differenceFormats = ['table', 'csv', 'json'] as const;

/** Two releases as typed: `1..2`, or `1..now`. */
export interface ReleasePair {
  readonly from: number;
  /** `null`: what is released now. */
  readonly to: number | null;
}

/** Reads `1..2` or `1..now`; `undefined` for anything else, and where the later one is not later. */
export function parseReleasePair(text: string): ReleasePair | undefined {
  const [, first = '', second = ''] = /^([1-9]\d{0,4})\.\.([1-9]\d{0,4}|now)$/.exec(text) ?? [];
  if (first === '') return undefined;
  const pair = { from: Number(first), to: second === 'now' ? null : Number(second) };
  return pair.to !== null && pair.to <= pair.from ? undefined : pair;
}

/** Prints what two releases of the return of a quarter say differently; with `isExact`, by which causes. */
export async function printReturnDifference(
  {
    quarter,
    audience,
    pair,
    format,
    language,
    isExact,
  }: {
    readonly quarter: string;
    readonly audience: ReturnAudience;
    readonly pair: ReleasePair;
    readonly format: (typeof differenceFormats)[number];
    readonly language: Language;
    readonly isExact: boolean;
  },
  { io, database }: { readonly io: CommandIo; readonly database: Database },
): Promise<void> {
  const actor = commandLineActor();
  const context: RequestContext = { actor, locations: 'all', profile: 'MANAGEMENT' };
  const source = createSqlFactSource(database);
  const today = dayInBerlin(io.now());
  const difference = await differenceOfReleases(database, {
    ...pair,
    quarter,
    audience,
    context,
    now: () =>
      runReturn(parseReturnRequest({ quarter, audience }, { today }), {
        source,
        context,
        releases: releasesOf(database, io),
      }),
  });
  let causes: ReturnCauses | undefined;
  if (isExact) {
    causes = await splitReturnDifference(difference, { source, context });
    await storeAudit(database, [{ actor, action: 'question', detail: detailOf(difference) }]);
  }
  for (const chunk of written(difference, { format, language, causes })) await io.stdout.write(chunk);
}

function written(
  difference: ReleaseDifference,
  {
    format,
    language,
    causes,
  }: {
    readonly format: (typeof differenceFormats)[number];
    readonly language: Language;
    readonly causes: ReturnCauses | undefined;
  },
): Iterable<string> {
  if (format === 'csv') return differenceCsv(difference, { causes });
  if (format === 'json') return [jsonText(differenceDocument(difference, { causes }))];
  return [differenceTable(difference, { language, causes })];
}

function detailOf({ after, from, to }: ReleaseDifference) {
  const { quarter, audience, asOf, dataVersion } = after;
  return { field: 'return --difference', profile: 'EXACT', quarter, audience, from, to, asOf, dataVersion };
}
