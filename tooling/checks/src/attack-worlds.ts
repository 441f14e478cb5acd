import { parseArgs } from 'node:util';
import { attackWorld } from './testing/attack-worlds.ts';

/** Attacks random worlds: `attack-worlds.ts --random 200 --seed 1 --size 120`. Exit code 1 when one of them is not safe. */
const { values } = parseArgs({
  options: {
    random: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    size: { type: 'string', default: '120' },
    public: { type: 'boolean', default: false },
  },
});
const first = Number(values.seed);
let unsafe = 0;
let [hidden, recovered] = [0, 0];
for (let seed = first; seed < first + Number(values.random); seed++) {
  const profile = values.public ? 'PUBLIC' : 'MANAGEMENT';
  const world = await attackWorld(seed, { size: Number(values.size), profile });
  unsafe += world.unsafe;
  hidden += world.hideSmall.judged;
  recovered += world.hideSmall.recovered;
  console.log(`world ${seed}: ${world.judged} withheld counts, ${world.unsafe} unsafe`);
}
console.log(`${unsafe} unsafe; hiding one and two alone: at least ${recovered} of ${hidden} recovered`);
process.exitCode = unsafe === 0 ? 0 : 1;
