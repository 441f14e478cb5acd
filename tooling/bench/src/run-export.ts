// Files of all enrolments on PostgreSQL, in turn with `COPY` piped, in the same order and in none: rows per second, memory, and how
// long others wait for their answers meanwhile. Then a workbook about as large as one may be. Arguments: enrolments, URL of the
// server, rounds.

import { get } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { createApiKey } from '@neue-wege/api/accounts';
import { sql } from 'kysely';
import { fillStore } from './export/fill-store.ts';
import { type Served, serve } from './export/served.ts';
import { median, ratioOf, type Timed } from './measure.ts';
import { openEmptyStore } from './open-store.ts';
import { textTable } from './text-table.ts';

const [size = '', serverUrl = '', rounds = '3'] = process.argv.slice(2);
const secret = 'a secret for figures that nobody keeps';
const database = await openEmptyStore({ engine: 'postgresql', url: serverUrl });
await fillStore(database, Number(size));
const { key } = await createApiKey(
  { database, record: () => Promise.resolve() },
  { name: 'bench', roles: ['steward'], locations: 'all', personId: null, createdBy: 'bench' },
);
const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(database.kysely);
const url = new URL(serverUrl);
url.pathname = rows[0]?.name ?? '';
const headers = { authorization: `Bearer ${key}` };
const api = await serve('serve-api.ts', [url.href, secret]);
const csv = '/files/enrolments.csv';
const parquet = '/files/enrolments.parquet';
const xlsx = '/files/enrolments.xlsx';
/** Two measures more, and it would be refused: a workbook holds 100,000 cells. */
const largest = {
  name: '1,874 rows of 49 columns',
  question:
    'by=run,quarter,delivery_mode&measures=enrolments,exits,completion_rate,dropout_rate,early_exit_rate,independence_rate_6m,independence_rate_12m',
} as const;
const contenders: readonly { readonly name: string; readonly path: string; readonly served: Served }[] = [
  { name: 'COPY piped, in order', path: '/', served: await serve('serve-copy.ts', [url.href, 'ordered']) },
  { name: 'COPY piped, in no order', path: '/', served: await serve('serve-copy.ts', [url.href]) },
  { name: csv, path: csv, served: api },
  { name: parquet, path: parquet, served: await serve('serve-api.ts', [url.href, secret]) },
  { name: xlsx, path: xlsx, served: await serve('serve-api.ts', [url.href, secret]) },
];
const timed = contenders.map(
  ({ name }): Timed & { times: number[]; sizes: number[]; before: number[]; peaks: number[] } => ({
    name,
    times: [],
    sizes: [],
    before: [],
    peaks: [],
  }),
);
const waits: number[] = [];
const idle: number[] = [];
await whileOthersAsk(idle, () => setTimeout(3000));
for (let round = -1; round < Number(rounds); round += 1)
  for (const [index, { path, served }] of contenders.entries()) {
    await served.peak();
    await setTimeout(100);
    // What a server needs that has given no file yet.
    const before = await served.peak();
    if (round < 0) timed[index]?.before.push(before);
    const begun = performance.now();
    const { lines, bytes } = await download(served, path);
    if (path !== parquet && path !== xlsx && lines < Number(size))
      throw new Error(`${lines} lines came of ${size}`);
    if (round < 0) continue;
    timed[index]?.times.push(performance.now() - begun);
    timed[index]?.sizes.push(bytes / 1e6);
    timed[index]?.peaks.push(await served.peak());
  }
await whileOthersAsk(waits, () => download(api, csv));
for (const { served } of contenders) await served.close();
const workbook = await largestWorkbook();
await database.close();

const [floor] = timed;
if (floor === undefined) throw new Error('Nothing was measured');
const at = (values: readonly number[], share: number): string =>
  (values.toSorted((one, other) => one - other)[Math.floor(values.length * share)] ?? 0).toFixed(0);
process.stdout.write(
  `\n${textTable([
    [`${size} enrolments`, 's', 'rows/s', 'of COPY in order', 'MB of file', 'MB before', 'peak MB'],
    ...timed.map((one) => [
      one.name,
      (median(one.times) / 1000).toFixed(2),
      ((1000 * Number(size)) / median(one.times)).toFixed(0),
      (1 / ratioOf(one, floor)).toFixed(2),
      Math.max(...one.sizes).toFixed(0),
      Math.max(...one.before).toFixed(0),
      Math.max(...one.peaks).toFixed(0),
    ]),
  ])}\n${textTable([
    ['others, asking the API', 'answers', 'p50 ms', 'p99 ms', 'longest ms'],
    ['alone', String(idle.length), at(idle, 0.5), at(idle, 0.99), at(idle, 0.9999)],
    ['during a file', String(waits.length), at(waits, 0.5), at(waits, 0.99), at(waits, 0.9999)],
  ])}\n${textTable([
    ['/files/breakdown.xlsx, by a server that gives nothing else', 's', 'MB before', 'peak MB'],
    workbook,
  ])}`,
);

/** A table that nearly reaches the limit of cells: how it is called, how long it takes, and the memory before and at most. */
async function largestWorkbook(): Promise<readonly string[]> {
  const served = await serve('serve-api.ts', [url.href, secret]);
  await setTimeout(1000);
  const before = await served.most();
  const begun = performance.now();
  await download(served, `/files/breakdown.xlsx?${largest.question}`);
  const seconds = (performance.now() - begun) / 1000;
  const most = await served.most();
  await served.close();
  return [largest.name, seconds.toFixed(2), before.toFixed(0), most.toFixed(0)];
}

/** Takes a file, and counts its lines and bytes. */
function download(
  { port }: Served,
  path: string,
): Promise<{ readonly lines: number; readonly bytes: number }> {
  return new Promise((resolve, reject) => {
    get({ port, path, headers, host: '127.0.0.1' }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${path} is refused: ${response.statusCode}`));
      let lines = 0;
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        for (let place = chunk.indexOf(10); place >= 0; place = chunk.indexOf(10, place + 1)) lines += 1;
      });
      response.on('end', () => resolve({ lines, bytes })).on('error', reject);
    }).on('error', reject);
  });
}

/** Asks the API for something else again and again while something runs. */
async function whileOthersAsk(times: number[], run: () => Promise<unknown>): Promise<void> {
  const other = api.port;
  const state = { isOver: false };
  const asking = (async () => {
    while (!state.isOver) {
      const begun = performance.now();
      const response = await fetch(`http://127.0.0.1:${other}/graphql`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ query: `{ runs(first: 20) { nodes { key } } } # ${times.length}` }),
      });
      await response.text();
      if (!response.ok) throw new Error(`The API refused: ${response.status}`);
      times.push(performance.now() - begun);
      await setTimeout(5);
    }
  })();
  await run();
  state.isOver = true;
  await asking;
}
