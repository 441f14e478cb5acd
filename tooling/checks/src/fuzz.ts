// Spoils deliveries and sees that each is read or refused in good order: `--files 100000 --seed 1`, and to make a problem
// again `--from ROUND --files 1 --deliveries 1`. Works in a process of its own, which is ended when it hangs.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fuzzRounds } from './testing/fuzz/fuzz-rounds.ts';

const patience = 120_000;
const shownProblems = 20;
const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '100000' },
    deliveries: { type: 'string' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
  },
});
const files = Number(values.files);
const plan = {
  seed: Number(values.seed),
  from: Number(values.from),
  files,
  deliveries: Number(values.deliveries ?? Math.ceil(files / 200)),
};

if (!Object.values(plan).every((number) => Number.isSafeInteger(number) && number >= 0)) {
  process.stderr.write('fuzz [--files 100000] [--deliveries 500] [--seed 1] [--from 0]: whole numbers\n');
  process.exitCode = 2;
} else if (process.send === undefined) watch();
else await work();

async function work(): Promise<void> {
  let told = 0;
  const begun = performance.now();
  const report = await fuzzRounds({
    ...plan,
    onProgress(round) {
      if (performance.now() - told < 1_000) return;
      told = performance.now();
      process.send?.(round);
    },
  });
  const seconds = Math.round((performance.now() - begun) / 1_000);
  const { problems, stored, ...counts } = report;
  const fates = Object.entries(stored).map(([status, count]) => `${count} ${status}`);
  process.stdout.write(
    `${counts.files} spoiled files in ${counts.deliveries} deliveries read twice, ${counts.rows} good rows, ${counts.refused} deliveries with errors; ` +
      `${seconds} s, ${counts.megabytes} MB above the idle process while reading\n` +
      `of these to the store: ${fates.join(', ') || 'none'}\n${problems.length} problems\n`,
  );
  for (const problem of problems.slice(0, shownProblems)) process.stdout.write(`  ${problem}\n`);
  process.exitCode = problems.length === 0 ? 0 : 1;
  process.disconnect?.();
}

function watch(): void {
  const child = fork(fileURLToPath(import.meta.url), process.argv.slice(2), { stdio: 'inherit' });
  let round: unknown = plan.from;
  const hangs = (): void => {
    process.stdout.write(`hangs in or after round ${String(round)} of seed ${plan.seed}\n`);
    child.kill('SIGKILL');
  };
  let timer = setTimeout(hangs, patience);
  child.on('message', (reached) => {
    round = reached;
    clearTimeout(timer);
    timer = setTimeout(hangs, patience);
  });
  child.on('exit', (code) => {
    clearTimeout(timer);
    process.exitCode = code ?? 1;
  });
}
