import { parseArgs } from 'node:util';
import { writeDemo } from './write-demo.ts';

const usage = 'usage: node src/main.ts DIR [--seed N] [--through YYYY-MM-DD]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, through: { type: 'string' } },
});
const [directory] = positionals;
if (directory === undefined || positionals.length > 1 || !/^\d+$/.test(values.seed)) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const through = values.through ?? Temporal.Now.plainDateISO('Europe/Berlin').toString();
  const folders = await writeDemo(directory, { seed: Number(values.seed), through });
  for (const folder of folders) console.log(folder);
}
