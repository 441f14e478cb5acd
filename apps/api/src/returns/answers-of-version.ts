import { type Database, readReturns, releasesOfVersion } from '@neue-wege/database';
import {
  catalogueVersion,
  type FactSource,
  type PlainDate,
  parseReturnRequest,
  type RequestContext,
  type Return,
  type ReturnRequest,
  runReturn,
  sectionsTold,
} from '@neue-wege/domain';
import { readPublished } from './difference-of-releases.ts';
import { figuresHash } from './frozen-files.ts';

/** Which data a return is made of. */
interface ReturnedVersion extends Pick<Return, 'quarter' | 'asOf' | 'dataVersion'> {
  /** As it was released by that instant. */
  readonly builtBy?: string | undefined;
  /** Those that it told of; absent: all. */
  readonly sections?: ReturnRequest['sections'];
}

/** The return for each audience, all of what was released of one data version. */
export async function answersOfVersion(
  database: Database,
  {
    quarter,
    asOf,
    dataVersion,
    builtBy,
    sections,
    source,
    context,
    today,
  }: ReturnedVersion & {
    readonly source: FactSource;
    readonly context: RequestContext;
    readonly today: PlainDate;
  },
): Promise<readonly Return[]> {
  const door = { source, context, releases: releasesOfVersion(database, { dataVersion, builtBy }) };
  const ask = (audience: Return['audience']): Promise<Return> =>
    runReturn(
      { ...parseReturnRequest({ quarter, audience, asOf }, { today }), ...(sections && { sections }) },
      door,
    );
  return [await ask('management'), await ask('public')];
}

/**
 * Makes every frozen return again of what the store holds of its data version, and names those whose figures are others. Those of
 * other definitions than the present ones cannot be made again; what returns tell of since says nothing of what was reported.
 */
export async function findChangedReturns(
  database: Database,
  asking: { readonly source: FactSource; readonly context: RequestContext; readonly today: PlainDate },
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { quarter, number, state, check, checkedAt } of await readReturns(database, asking)) {
    if (state !== 'frozen' || check?.catalogueVersion !== catalogueVersion) continue;
    const { asOf, dataVersion, figures } = check;
    const builtBy = checkedAt ?? undefined;
    const audience = 'management';
    const told = await readPublished(database, { ...asking, quarter, release: number, audience });
    const sections = sectionsTold(told);
    const version = { quarter, asOf, dataVersion, builtBy, sections };
    const answers = await answersOfVersion(database, { ...asking, ...version });
    if ((await figuresHash(answers)) !== figures) found.push(`${quarter} release ${number}`);
  }
  return found;
}
