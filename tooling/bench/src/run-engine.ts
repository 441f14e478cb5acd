// All benchmarks on one engine, in a process of its own, so that its memory is its own. Prints medians.
// Arguments: engine, folder with the delivery, folder that the server may write to, URL of the server.
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { type BreakdownFigures, benchBreakdown } from './bench-breakdown.ts';
import { benchImport, type ImportFigures } from './bench-import.ts';
import { median, ratioOf, type Timed } from './measure.ts';
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
process.stdout.write(`${importTable(figures)}\n${breakdownTable(breakdown)}`);

function importTable({ rows, timed, memoryBefore, memoryPeak }: ImportFigures): string {
  const [copy, first] = timed;
  const table = textTable([
    [`import of ${whole(rows)} rows`, 's', 'rows/s', '÷ COPY', '÷ first'],
    ...timed.map((one) => {
      const seconds = median(one.times) / 1000;
      return [one.name, seconds.toFixed(2), whole(rows / seconds), ratio(one, copy), ratio(one, first)];
    }),
  ]);
  const of = isEmbedded ? 'the engine included' : 'without the server';
  const memory = `${whole(memoryPeak)} MB with the first import, ${whole(memoryBefore)} MB before it`;
  return `${table}  peak memory of the process, ${of}: ${memory}\n`;
}

function breakdownTable({ groups, timed }: BreakdownFigures): string {
  return textTable([
    [`breakdown into ${groups} groups`, 'ms', '÷ by hand'],
    ...timed.map((one) => [one.name, median(one.times).toFixed(1), ratio(one, timed[0])]),
  ]);
}

function ratio(one: Timed, other: Timed | undefined): string {
  return other === undefined ? '' : ratioOf(one, other).toFixed(2);
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}
