import { parseArgs } from 'node:util';
import { demoSeed } from './generate-demo.ts';
import { writeDemo } from './write-demo.ts';

const usage = 'usage: node src/main.ts DIR [--seed N] [--through YYYY-MM-DD]';

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seed: { type: 'string', default: String(demoSeed) }, through: { type: 'string' } },
  });
  const [directory, ...others] = positionals;
  if (directory === undefined || others.length > 0) throw new RangeError('name one folder to write to');
  if (!/^\d+$/.test(values.seed)) throw new RangeError('--seed takes a whole number');
  const through = values.through ?? Temporal.Now.plainDateISO('Europe/Berlin').toString();
  const folders = await writeDemo(directory, { seed: Number(values.seed), through });
  for (const folder of folders) console.log(folder);
} catch (error) {
  // parseArgs throws a TypeError for an unknown option, the rest a RangeError; anything else is no matter of usage.
  if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
  console.error(`${error.message}\n${usage}`);
  process.exitCode = 2;
}
