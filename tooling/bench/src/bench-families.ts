import { type Database, inContext } from '@neue-wege/database';
import type { Door } from '@neue-wege/domain';
import { sql } from 'kysely';
import { benchDay } from './bench-day.ts';
import { compareFigures } from './compare-figures.ts';
import { doorOf, type Family, type Figures } from './families/family.ts';
import { type Timed, timeInterleaved } from './measure.ts';

/** What the questions of a family cost, by hand and through the door. */
export interface FamilyFigures {
  readonly id: string;
  /** `null` where the server gave up before either had an answer. */
  readonly timed: { readonly byHand: Timed; readonly breakdown: Timed } | null;
}

/** So long the rounds of a family shall take together, in milliseconds. */
const budget = 3000;
const rounds = { fewest: 3, most: 21 };

/** Of each family compares the figures of both ways, then times them in turn, as often as the time allows. */
export async function benchFamilies(
  database: Database,
  families: readonly Family[],
): Promise<readonly FamilyFigures[]> {
  const figures: FamilyFigures[] = [];
  const door = doorOf(database);
  const memory = await readingMemory(database, door);
  for (const family of families) {
    try {
      figures.push(await benchFamily(database, { family, door, memory }));
    } catch (error) {
      if (!hasGivenUp(error)) throw error;
      figures.push({ id: family.id, timed: null });
    }
  }
  return figures;
}

async function benchFamily(
  database: Database,
  { family: { id, ask, byHand }, door, memory }: { family: Family; door: Door; memory: string },
): Promise<FamilyFigures> {
  const askByHand = (): Promise<readonly Figures[]> =>
    database.kysely.transaction().execute(async (trx) => {
      await sql`select set_config('work_mem', ${memory}, true)`.execute(trx);
      return byHand({ kysely: trx }, benchDay);
    });
  const begun = performance.now();
  compareFigures(await askByHand(), (await ask(door, benchDay))());
  const fitting = Math.floor(budget / (performance.now() - begun));
  const [hand, breakdown] = await timeInterleaved(
    [
      { name: 'by hand', run: askByHand },
      { name: 'breakdown', run: () => ask(door, benchDay) },
    ],
    { rounds: Math.min(rounds.most, Math.max(rounds.fewest, fitting)) },
  );
  if (hand === undefined || breakdown === undefined) throw new Error('Every contender is timed');
  return { id, timed: { byHand: hand, breakdown } };
}

/** The memory that a question may sort and hash in: the query by hand gets as much. */
async function readingMemory(database: Database, { context }: Door): Promise<string> {
  return inContext(database, {
    context,
    dataVersion: { knownOn: benchDay },
    access: 'read',
    async use(trx) {
      const { rows } = await sql<{ memory: string }>`select current_setting('work_mem') as memory`.execute(
        trx,
      );
      return rows[0]?.memory ?? '';
    },
  });
}

/** Whether the server ended a statement that took longer than a question may take. */
function hasGivenUp(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '57014';
}
