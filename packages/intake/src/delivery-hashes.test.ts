import { createHash } from 'node:crypto';
import { toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { parseChecksums } from './bytes/checksums.ts';
import { fileInMemory } from './bytes/input-file.ts';
import { type DeliveryOptions, openDelivery } from './open-delivery.ts';
import { testPseudonyms } from './testing/read-delivery.ts';

const runs = 'run,project,location\n1,garten,borken\n';
const locations = 'location\nborken\n';
const files = [fileInMemory('läufe.csv', runs), fileInMemory('orte.csv', locations)];
const options: DeliveryOptions = {
  profiles: [],
  pseudonyms: testPseudonyms,
  latest: toPlainDate('2026-11-23'),
};

describe('the hashes of a delivery', () => {
  it('are those that reading gives, in the order of its files', async () => {
    const reading = await openDelivery(files, options);
    const hashes = await reading.hashes?.();
    for await (const batch of reading.batches()) expect(batch.rows).not.toEqual([]);

    expect(hashes).toEqual([sha256(locations), sha256(runs)]);
    expect(reading.contents().map((content) => content.sha256)).toEqual(hashes);
  });

  it('decide nothing where a list of checksums does, or a file cannot be recognised', async () => {
    const checksums = parseChecksums(`${sha256('other')}  orte.csv\n`, 'SHA256SUMS');
    const announced = await openDelivery(files, { ...options, checksums });
    const unknown = await openDelivery([...files, fileInMemory('x.csv', 'a|b\n')], options);

    expect([announced.hashes, unknown.hashes]).toEqual([undefined, undefined]);
  });
});

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
