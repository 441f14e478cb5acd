// Reads one hostile stream, named by the argument, and prints how much memory that took above the idle process.
import { toPlainDate } from '@neue-wege/domain';
import { fileInMemory } from '../bytes/input-file.ts';
import { type DeliveryOptions, openDelivery } from '../open-delivery.ts';
import { createPseudonymiser } from '../pseudonymiser.ts';
import { type HostileStream, hostileFile, hostileStreams } from './hostile-streams.ts';

const isStream = (name: string | undefined): name is HostileStream =>
  name !== undefined && Object.hasOwn(hostileStreams, name);

const options: DeliveryOptions = {
  profiles: [],
  pseudonyms: createPseudonymiser({ key: new Uint8Array(32).fill(7) }),
  latest: toPlainDate('2026-11-23'),
};
const [name] = process.argv.slice(2);
if (!isStream(name)) throw new Error(`There is no stream ${name}`);
await read(fileInMemory('f', 'location\nahaus\n'));
const idle = process.resourceUsage().maxRSS;
const { rows, rules } = await read(hostileFile(name));
const megabytes = (process.resourceUsage().maxRSS - idle) / 1024;
process.stdout.write(JSON.stringify({ rows, rules, megabytes }));

async function read(
  file: Parameters<typeof openDelivery>[0][number],
): Promise<{ rows: number; rules: string[] }> {
  const reading = await openDelivery([file], options);
  let count = 0;
  for await (const batch of reading.batches()) count += batch.rows.length;
  return { rows: count, rules: [...new Set(reading.findings().map(({ rule }) => rule))] };
}
