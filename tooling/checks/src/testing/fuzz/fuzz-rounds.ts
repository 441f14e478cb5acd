import { migrate, openDatabase } from '@neue-wege/database';
import { readSpoiled } from './read-spoiled.ts';
import { spoiledDelivery } from './spoiled-delivery.ts';
import { storeSpoiled } from './store-spoiled.ts';

/** What is spoiled, and how much of it. */
export interface FuzzPlan {
  readonly seed: number;
  /** The first round; each is one delivery. */
  readonly from: number;
  /** So many spoiled files are read at least. */
  readonly files: number;
  /** So many deliveries of those are stored too. */
  readonly deliveries: number;
  readonly onProgress?: (round: number) => void;
}

/** What became of all of them. */
export interface FuzzReport {
  readonly files: number;
  readonly deliveries: number;
  readonly rows: number;
  readonly refused: number;
  /** Peak memory above that of the idle process while reading, in MB. */
  readonly megabytes: number;
  /** Deliveries that were stored too, by what became of them. */
  readonly stored: Readonly<Record<string, number>>;
  readonly problems: readonly string[];
}

/** Spoils deliveries, reads them, stores some of them, and reports whatever must not be, with the round that makes it again. */
export async function fuzzRounds(plan: FuzzPlan): Promise<FuzzReport> {
  const { seed, from, onProgress = () => undefined } = plan;
  const problems: string[] = [];
  const attempt = async (round: number, work: () => Promise<readonly string[]>): Promise<void> => {
    onProgress(round);
    try {
      problems.push(...(await work()).map((problem) => `round ${round}: ${problem}`));
    } catch (error) {
      problems.push(`round ${round}: ${error instanceof Error ? error.stack : String(error)}`);
    }
  };

  let [files, rows, refused, round] = [0, 0, 0, from];
  await readSpoiled(spoiledDelivery(seed, from));
  const idle = process.resourceUsage().maxRSS;
  for (; files < plan.files; round++) {
    const delivery = spoiledDelivery(seed, round);
    files += delivery.spoiled;
    await attempt(round, async () => {
      const outcome = await readSpoiled(delivery);
      rows += outcome.rows;
      if (outcome.isRefused) refused++;
      return outcome.problems;
    });
  }
  const megabytes = Math.round((process.resourceUsage().maxRSS - idle) / 1024);
  const stored: Record<string, number> = {};
  if (plan.deliveries > 0) {
    const database = await openDatabase({ memory: true });
    await migrate(database);
    for (let at = from; at < from + plan.deliveries; at++) {
      await attempt(at, async () => {
        const outcome = await storeSpoiled(database, spoiledDelivery(seed, at));
        stored[outcome.status] = (stored[outcome.status] ?? 0) + 1;
        return outcome.problems;
      });
    }
    await database.close();
  }
  return { files, deliveries: round - from, rows, refused, megabytes, stored, problems };
}
