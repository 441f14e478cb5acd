import { parseArgs } from 'node:util';
import { attackWorld } from './testing/attack-worlds.ts';

/**
 * Attacks random worlds: `attack-worlds.ts --random 200 --seed 1 --size 1500`, with `--public` the releases for the public, with
 * `--former` together with a release of the year before. Exit code 1 when one of them is not safe.
 */
const { values } = parseArgs({
  options: {
    random: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    size: { type: 'string', default: '1500' },
    public: { type: 'boolean', default: false },
    former: { type: 'boolean', default: false },
  },
});
const first = Number(values.seed);
const question = {
  size: Number(values.size),
  profile: values.public ? 'PUBLIC' : 'MANAGEMENT',
  isSecond: values.former,
} as const;
const sums = { judged: 0, recovered: 0, narrow: 0, undecided: 0, open: 0 };
let [hidden, found] = [0, 0];
for (let seed = first; seed < first + Number(values.random); seed++) {
  const { judged, recovered, narrow, undecided, open, hideSmall } = await attackWorld(seed, question);
  sums.judged += judged;
  sums.recovered += recovered;
  sums.narrow += narrow;
  sums.undecided += undecided;
  sums.open += open.length;
  hidden += hideSmall.judged;
  found += hideSmall.recovered;
  console.log(
    `world ${seed}: ${judged} withheld counts, ${recovered} recovered, ${narrow} narrow, ${undecided} undecided, ${open.length} open small cells`,
  );
}
const { judged, recovered, narrow, undecided, open } = sums;
console.log(
  `all: ${judged} withheld counts, ${recovered} recovered, ${narrow} narrow, ${undecided} undecided, ${open} open small cells`,
);
console.log(`hiding one and two alone: at least ${found} of ${hidden} recovered`);
process.exitCode = recovered + narrow + undecided + open === 0 ? 0 : 1;
