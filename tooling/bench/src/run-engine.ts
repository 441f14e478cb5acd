// All benchmarks on one engine, in a process of its own, so that its memory is its own. Prints medians.
// Arguments: engine, folder with the delivery, folder that the server may write to, URL of the server.
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { type BreakdownFigures, benchBreakdown } from './bench-breakdown.ts';
import { benchImport } from './bench-import.ts';
import { importTable, ratio } from './import-table.ts';
import { median } from './measure.ts';
import { textTable } from './text-table.ts';

const [engine, folder = '', shared = '', url = ''] = process.argv.slice(2);
const isEmbedded = engine === 'pglite';
const { filled, figures } = await benchImport({
  delivery: join(folder, 'delivery'),
  place: isEmbedded ? { engine: 'pglite', folder } : { engine: 'postgresql', url },
  // The embedded engine has files of its own.
  serverFolder: isEmbedded ? '/pglite/data' : shared,
});
const breakdown = await benchBreakdown(filled);
const { rows: versions } = await sql<{ version: string }>`
  select current_setting('server_version') as version`.execute(filled.kysely);
await filled.close();

const name = `${isEmbedded ? 'PGlite, PostgreSQL' : 'PostgreSQL'} ${versions[0]?.version}`;
const cores = `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'})`;
process.stdout.write(`\n${name}; Node ${process.versions.node}; ${cores}\n`);
process.stdout.write(`${importTable(figures, { isEmbedded })}\n${breakdownTable(breakdown)}`);

function breakdownTable({ groups, timed }: BreakdownFigures): string {
  return textTable([
    [`breakdown into ${groups} groups`, 'ms', '÷ by hand'],
    ...timed.map((one) => [one.name, median(one.times).toFixed(1), ratio(one, timed[0])]),
  ]);
}
