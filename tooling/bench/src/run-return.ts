// The quarterly return of the demo data as files on PostgreSQL, from the command line: seconds and memory of a process that does
// nothing else, beside one that asks for one small file and one that does nothing. Arguments: folder, URL of the server, rounds.

import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { benchDay } from './bench-day.ts';
import { median, ratioOf } from './measure.ts';
import { openEmptyStore } from './open-store.ts';
import { nodeFlags, program } from './product.ts';
import { textTable } from './text-table.ts';

const [parent = '', serverUrl = '', rounds = '3'] = process.argv.slice(2);
const tellMost = fileURLToPath(new URL('./export/tell-most.ts', import.meta.url));
const folder = join(parent, 'return');
await mkdir(folder);
const database = await openEmptyStore({ engine: 'postgresql', url: serverUrl });
const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(database.kysely);
await database.close();
const url = new URL(serverUrl);
url.pathname = rows[0]?.name ?? '';
const env = {
  ...process.env,
  DATABASE_URL: url.href,
  DATA_DIR: folder,
  PSEUDONYM_KEY_FILE: join(folder, 'pseudonym.key'),
  MOST_MEMORY: join(folder, 'most-memory'),
};
await writeFile(env.PSEUDONYM_KEY_FILE, randomBytes(32).toString('base64'), { mode: 0o600 });

const out = join(folder, 'files');
const draft = ['return', '2026-Q2', '--draft', '--lang', 'de', '--out', out];
await neueWege('demo', '--through', benchDay);
// Makes the release that all of them are written from.
await neueWege(...draft, '--formats', 'json');

const contenders = [
  { name: 'nothing (version)', args: ['version'] },
  { name: 'json alone', args: [...draft, '--formats', 'json'] },
  { name: 'all formats', args: draft },
].map((one) => ({ ...one, times: new Array<number>(), most: new Array<number>(), bytes: 0 }));
for (let round = 0; round < Number(rounds); round += 1)
  for (const one of contenders) {
    await rm(out, { recursive: true, force: true });
    const begun = performance.now();
    one.most.push(await neueWege(...one.args));
    one.times.push(performance.now() - begun);
    if (one.args !== contenders[0]?.args) one.bytes = await bytesIn(out);
  }
const [, small] = contenders;
if (small === undefined) throw new Error('Nothing was measured');
process.stdout.write(
  `\n${textTable([
    ['return of the demo data', 's', 'of json alone', 'MB of files', 'peak MB'],
    ...contenders.map((one) => [
      one.name,
      (median(one.times) / 1000).toFixed(2),
      ratioOf(one, small).toFixed(2),
      (one.bytes / 1e6).toFixed(1),
      Math.max(...one.most).toFixed(0),
    ]),
  ])}`,
);

/** Runs a command to its end, and answers how much memory it had at most. */
async function neueWege(...args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [...nodeFlags, '--import', tellMost, program, ...args], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => {
    said += text.toString();
  });
  const exit: unknown[] = await once(child, 'close');
  if (exit[0] !== 0) throw new Error(`neue-wege ${args.join(' ')} ended with ${String(exit[0])}: ${said}`);
  return Number(await readFile(env.MOST_MEMORY, 'utf8'));
}

async function bytesIn(place: string): Promise<number> {
  const names = await readdir(place);
  const files = await Promise.all(names.map((name) => stat(join(place, name))));
  return files.reduce((sum, { size }) => sum + size, 0);
}
