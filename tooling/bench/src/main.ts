// `pnpm bench`: import and breakdown on both engines, each beside what it is measured against. Read the ratios.
// Option: `pnpm bench -- --size 100000`, the number of enrolments.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startPostgres } from '@neue-wege/vitest/postgres-server';
import { writeDelivery } from './testing/write-delivery.ts';

const { values } = parseArgs({ options: { size: { type: 'string', default: '30000' } } });
const size = Number(values.size);
if (Number.isSafeInteger(size) && size > 0) {
  await benchAll();
} else {
  process.stderr.write('bench [--size N]: the number of enrolments, a whole number above 0\n');
  process.exitCode = 2;
}

async function benchAll(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'neue-wege-bench-'));
  const shared = join(folder, 'shared');
  const server = await startPostgres();
  try {
    await writeDelivery(folder, { size, seed: 1 });
    await mkdir(shared);
    // The server may run as another user.
    await chmod(folder, 0o711);
    await chmod(shared, 0o777);
    for (const engine of ['pglite', 'postgresql']) await runEngine([engine, folder, shared, server.url]);
  } finally {
    await server.stop();
    await rm(folder, { recursive: true });
  }
}

async function runEngine(args: readonly string[]): Promise<void> {
  const program = fileURLToPath(new URL('run-engine.ts', import.meta.url));
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
  const exit: unknown[] = await once(child, 'exit');
  if (exit[0] !== 0) throw new Error(`the benchmarks on ${args[0]} did not come to their end`);
}
