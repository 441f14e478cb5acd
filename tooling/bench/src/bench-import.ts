import type { Database } from '@neue-wege/database';
import { prepareCopyFloor } from './copy-floor.ts';
import { importDelivery } from './import-delivery.ts';
import { type Timed, timeInterleaved } from './measure.ts';
import { openEmptyStore, type StorePlace } from './open-store.ts';

/** The folder of the delivery, where stores are made, and a folder that the database server may write to. */
export interface ImportBench {
  readonly delivery: string;
  readonly place: StorePlace;
  readonly serverFolder: string;
  /** How often each contender runs; three times unless told otherwise. */
  readonly rounds?: number;
}

/** What the import of a delivery costs. */
export interface ImportFigures {
  /** Rows of the delivered files. */
  readonly rows: number;
  /** `COPY`, the first import, the same files again, and the same rows in other files. */
  readonly timed: readonly Timed[];
  /** Most memory of this process, in MB, before and after its first import, with nothing else done in between. */
  readonly memoryBefore: number;
  readonly memoryPeak: number;
}

/**
 * Fills a first store, which shows the memory and gives the rows to copy; then in turn: `COPY`, the import into an empty
 * store, the same files again, the same rows in other files. Gives the first store back, filled.
 */
export async function benchImport({
  delivery,
  place,
  serverFolder,
  rounds = 3,
}: ImportBench): Promise<{ readonly filled: Database; readonly figures: ImportFigures }> {
  const filled = await openEmptyStore(place);
  const memoryBefore = peakMemory();
  const rows = await importDelivery(filled, { folder: delivery, expected: 'stored' });
  const memoryPeak = peakMemory();

  const floor = await prepareCopyFloor(filled, serverFolder);
  let store: Database | undefined;
  const importAgain = async (expected: 'stored' | 'unchanged', asOtherFiles = false): Promise<void> => {
    if (store === undefined) throw new Error('A round begins with an empty store');
    await importDelivery(store, { folder: delivery, expected, asOtherFiles });
  };
  const timed = await timeInterleaved(
    [
      { name: 'COPY of finished rows', run: floor.copy },
      { name: 'first import', run: () => importAgain('stored') },
      { name: 'the same files again', run: () => importAgain('unchanged') },
      { name: 'the same rows in other files', run: () => importAgain('unchanged', true) },
    ],
    {
      rounds,
      before: async () => {
        await store?.close();
        store = await openEmptyStore(place);
        await floor.clear();
      },
    },
  );
  await store?.close();
  return { filled, figures: { rows, timed, memoryBefore, memoryPeak } };
}

function peakMemory(): number {
  return process.resourceUsage().maxRSS / 1024;
}
