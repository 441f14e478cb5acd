// `pnpm bench`: import, breakdown and query families on both engines, each beside what it is measured against. Read the
// ratios. Options: `pnpm bench -- --size 100000`; `--sizes 10000,100000,1000000` or `--families stock-by-month` measure the
// families alone; `--api` the API alone; `--import --sizes 100000,1000000` the import alone; `--export` the
// files of all enrolments, a large workbook and the quarterly return alone; `--engine postgresql`; `--protection` how much is
// withheld beside the least that is safe, `--input DIR` of real input too.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPostgres } from '@neue-wege/vitest/postgres-server';
import { type BenchOptions, benchUsage, parseBenchOptions } from './bench-options.ts';
import { families } from './families/all-families.ts';
import { writeDelivery } from './testing/write-delivery.ts';
import { writeWholeDelivery } from './testing/write-whole-delivery.ts';

/** Most enrolments with which the embedded engine is measured: larger stores belong on a server. */
const largestEmbedded = 100_000;

const options = parseBenchOptions(
  process.argv.slice(2).filter((argument) => argument !== '--'),
  families.map(({ id }) => id),
);
if (typeof options === 'string') {
  process.stderr.write(`${benchUsage}\n${options}\n`);
  process.exitCode = 2;
} else {
  await benchAll(options);
}

async function benchAll({ engines, sizes, families: asked, ...has }: BenchOptions): Promise<void> {
  const { hasImport, hasFamilies, hasApi, isImportAlone, isExportAlone, isProtectionAlone, input } = has;
  const folder = await mkdtemp(join(tmpdir(), 'neue-wege-bench-'));
  if (isProtectionAlone) {
    await run('run-protection.ts', [folder, ...(input === null ? [] : [resolve(input)])]);
    await rm(folder, { recursive: true });
    return;
  }
  const shared = join(folder, 'shared');
  const delivery = join(folder, 'delivery');
  const server = await startPostgres();
  try {
    await mkdir(shared);
    await mkdir(delivery);
    // The server may run as another user.
    await chmod(folder, 0o711);
    await chmod(shared, 0o777);
    const [size = 0] = sizes;
    if (hasImport) await writeDelivery(delivery, { size, seed: 1 });
    for (const one of isImportAlone ? sizes : []) {
      const folderOfSize = join(folder, `delivery-${one}`);
      await mkdir(folderOfSize);
      await writeDelivery(folderOfSize, { size: one, seed: 1 });
      const rounds = String(one > largestEmbedded ? 2 : 5);
      for (const engine of engines.filter((name) => name !== 'pglite' || one <= largestEmbedded))
        await run('run-import.ts', [engine, folderOfSize, folder, shared, server.url, rounds]);
    }
    if (isImportAlone) return;
    if (isExportAlone) {
      for (const one of sizes) await run('run-export.ts', [String(one), server.url]);
      await run('run-return.ts', [folder, server.url]);
      return;
    }
    for (const one of sizes) {
      const whole = join(folder, String(one));
      await mkdir(whole);
      await writeWholeDelivery(whole, { size: one, seed: 1 });
    }
    for (const engine of engines) {
      if (hasImport) await run('run-engine.ts', [engine, folder, shared, server.url]);
      if (hasFamilies) await run('run-families.ts', [engine, folder, server.url, sizes.join(), asked.join()]);
    }
    // On the server alone: with the embedded engine a question waits for the one before.
    if (hasApi) await run('run-api.ts', [join(folder, String(size)), server.url]);
  } finally {
    await server.stop();
    await rm(folder, { recursive: true });
  }
}

async function run(name: string, args: readonly string[]): Promise<void> {
  const program = fileURLToPath(new URL(name, import.meta.url));
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
  const exit: unknown[] = await once(child, 'exit');
  if (exit[0] !== 0) throw new Error(`the benchmarks on ${args[0]} did not come to their end`);
}
