import { type Database, storeDelivery } from '@neue-wege/database';
import type { Delivery } from '@neue-wege/demo';
import { toPlainDate } from '@neue-wege/domain';
import { createPseudonymiser, fileInMemory, openDelivery } from '@neue-wege/intake';

const context = { actor: 'check', locations: 'all', profile: 'EXACT' } as const;
const today = toPlainDate('2026-11-01');
const pseudonyms = createPseudonymiser({
  key: Buffer.from('a key for figures that nobody keeps'),
});

/** Stores deliveries one after the other, each known on its own day. */
export async function storeDeliveries(database: Database, deliveries: readonly Delivery[]): Promise<void> {
  for (const { files, knownOn: day } of deliveries) {
    const knownOn = toPlainDate(day);
    const inputs = files.map(({ name, content }) => fileInMemory(name, content));
    const reading = await openDelivery(inputs, { profiles: [], pseudonyms, latest: knownOn });
    const { status } = await storeDelivery(database, {
      reading,
      context,
      today,
      knownOn,
      origin: 'import',
      mode: 'upsert',
      createMissing: false,
      keepGood: false,
      dryRun: false,
    });
    if (status !== 'stored') throw new Error(`the delivery of ${day} was ${status}`);
  }
}
