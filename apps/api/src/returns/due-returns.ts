import { changeReturn, type Database, readReturns } from '@neue-wege/database';
import {
  beginDueReturn,
  type DueReturn,
  dayInBerlin,
  dueReturns,
  type FactSource,
  isReturnDue,
  type PlainDate,
  type RequestContext,
  ReturnRefused,
  type ReturnRelease,
} from '@neue-wege/domain';

/** A draft that was begun since it was due. */
export interface BegunReturn {
  readonly due: DueReturn;
  readonly release: ReturnRelease;
}

/**
 * Begins the drafts of returns that are due on a day and not there yet; none where nothing was delivered. Of several that do so
 * at once one begins each draft, and the others find it.
 */
export async function beginDueReturns(
  database: Database,
  {
    today,
    actor,
    source,
  }: { readonly today: PlainDate; readonly actor: string; readonly source: Pick<FactSource, 'versions'> },
): Promise<readonly BegunReturn[]> {
  if ((await source.versions()).length === 0) return [];
  const context: RequestContext = { actor, locations: 'all', profile: 'MANAGEMENT' };
  const begun: BegunReturn[] = [];
  for (const due of dueReturns(today)) {
    const { quarter } = due;
    const known = (await readReturns(database, { context, quarter })).map(
      ({ number, state, preparedAt }) => ({
        number,
        state,
        preparedOn: dayInBerlin(new Date(preparedAt)),
      }),
    );
    if (!isReturnDue(due, known)) continue;
    try {
      const release = await changeReturn(database, {
        context,
        quarter,
        step: (current) => beginDueReturn(current, { due, newest: known[0], actor }),
        entryOf: ({ number, state }) => ({
          actor,
          action: 'return',
          detail: { quarter, release: number, step: 'prepare', state, occasion: due.occasion },
        }),
      });
      begun.push({ due, release });
    } catch (error) {
      // Somebody else began it meanwhile.
      if (!(error instanceof ReturnRefused)) throw error;
    }
  }
  return begun;
}
