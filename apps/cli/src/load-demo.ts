import { type Database, latestVersion, readAsProgram, storeDelivery } from '@neue-wege/database';
import { type Delivery, generateDemo } from '@neue-wege/demo';
import { badInput, DomainError, dayInBerlin, type PlainDate, toPlainDate } from '@neue-wege/domain';
import { fileInMemory, type InputFile, openDelivery, stoppable } from '@neue-wege/intake';
import type { CommandIo } from './command-io.ts';
import { createProgress } from './progress.ts';
import { openPseudonyms } from './pseudonyms.ts';

/** Which invented programme, and up to which day. */
export interface DemoChoice {
  readonly seed: number;
  readonly through: PlainDate;
}

/** A demo that is being loaded: what was chosen, and how many of its deliveries the store holds already. */
interface DemoState extends DemoChoice {
  readonly loaded: number;
}

/** How the versions of a demo are noted: with it an interrupted load goes on, and the store can say that it is synthetic. */
const notePattern = /^demo: seed (\d+), through (\S+), delivery (\d+) of (\d+)$/;

/** Whether the store is empty, holds a demo that was not loaded to its end, or holds something else. */
export async function demoState(database: Database): Promise<'empty' | 'interrupted' | 'other'> {
  const last = await readAsProgram(database, (trx) => latestVersion(trx));
  if (last === null) return 'empty';
  const [, , , loaded, all] = notePattern.exec(last.note ?? '') ?? [];
  return loaded === all ? 'other' : 'interrupted';
}

/**
 * Loads the demo data delivery by delivery through the importer, each known on its own day; goes on where a load was
 * interrupted, with what was chosen then. Answers how many deliveries the store holds.
 *
 * @throws DomainError `CONFLICT` when the store holds anything else.
 */
export async function loadDemo(
  choice: DemoChoice,
  { io, database }: { readonly io: CommandIo; readonly database: Database },
): Promise<number> {
  const today = dayInBerlin(io.now());
  if (choice.through > today)
    throw badInput('--through', `${choice.through} lies in the future; today is ${today}`);
  const { seed, through, loaded } = await stateOf(choice, database);
  const pseudonyms = await openPseudonyms(io, database);
  const deliveries = generateDemo({ seed, through });
  const progress = createProgress(io);
  try {
    for (const [index, delivery] of deliveries.entries()) {
      if (index < loaded) continue;
      progress.report(`Loading the demo data: ${index} of ${deliveries.length}, ${delivery.knownOn}`);
      const knownOn = toPlainDate(delivery.knownOn);
      const reading = await openDelivery(inputsOf(delivery), { profiles: [], pseudonyms, latest: knownOn });
      const { status, findings } = await storeDelivery(database, {
        reading: stoppable(reading, io.signal),
        context: { actor: 'demo', locations: 'all', profile: 'EXACT' },
        today,
        knownOn,
        origin: 'import',
        mode: 'upsert',
        createMissing: false,
        keepGood: false,
        dryRun: false,
        note: `demo: seed ${seed}, through ${through}, delivery ${index + 1} of ${deliveries.length}`,
      });
      if (status !== 'stored') {
        throw new Error(
          `delivery ${index + 1} of the demo was ${status}: ${JSON.stringify(findings.slice(0, 3))}`,
        );
      }
    }
  } finally {
    await progress.end();
  }
  return deliveries.length;
}

async function stateOf(choice: DemoChoice, database: Database): Promise<DemoState> {
  const last = await readAsProgram(database, (trx) => latestVersion(trx));
  if (last === null) return { ...choice, loaded: 0 };
  const [, seed, through, loaded, all] = notePattern.exec(last.note ?? '') ?? [];
  if (seed === undefined || through === undefined || loaded === all) {
    const message = `the store already holds data (version ${last.dataVersion}); demo data go into an empty one only`;
    throw new DomainError('BAD_INPUT', [{ place: 'demo', message }]);
  }
  return { seed: Number(seed), through: toPlainDate(through), loaded: Number(loaded) };
}

function inputsOf({ files }: Delivery): readonly InputFile[] {
  return files.map(({ name, content }) => fileInMemory(name, content));
}
