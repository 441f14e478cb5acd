import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readEveryRow } from '@neue-wege/database/testing';
import { createTestDatabase } from '@neue-wege/vitest/postgres';
import { describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from './testing/neue-wege.ts';
import { openTerminal, type Terminal } from './testing/terminal.ts';
import { holds, spellingsOf, tracesInFolder } from './testing/traces-of.ts';

/** Every key of a person in the source system begins with it, and nothing else does. */
const secret = 'ZQXGEHEIM';
const secrets = spellingsOf(secret);
/** What is stored as it was delivered, so that the search is seen to find something. */
const kept = 'ZQXSICHTBAR';
const oldKey = 'QWx0ZXIgU2NobMO8c3NlbCBudXIgZsO8ciBkaWVzZW4gVGVzdCE=\n';
const newKey = 'TmV1ZXIgU2NobMO8c3NlbCBudXIgZsO8ciBkaWVzZW4gVGVzdCE=\n';

const header = 'participant,run,location,project,entered_on,exited_on,exit_reason';
const row = (n: number, exit = '2023-06-30') =>
  `${secret}-${n},1,${kept},wege,2023-01-10,${exit},regular_end`;
const fileOf = (...rows: readonly string[]) => `${[header, ...rows].join('\n')}\n`;

/** Somebody who brings every kind of delivery, and somebody who searches and types, by every way there is. */
async function work(terminal: Terminal, { folder }: { readonly folder: string }): Promise<readonly string[]> {
  const heard: string[] = [];
  const type = async (...argv: readonly string[]): Promise<void> => {
    const { stdout, stderr } = await terminal.type(...argv);
    heard.push(stdout, stderr);
  };
  const inputs = await openTerminal();
  const write = async (name: string, content: string | Uint8Array): Promise<string> =>
    join(inputs.folder, await inputs.write(name, content));
  const good = await write('good.csv', fileOf(row(1), row(2, ''), row(2, '')));
  const bad = await write('bad.csv', fileOf(row(3), row(4, '2022-06-30'), `${secret}-5,9,${kept},wege,x,,`));
  const broken = await write('broken.csv', `${header}\n"${secret}-6,1,${kept}`);
  const headless = await write('headless.csv', `${row(7)}\n${row(8)}\n`);
  const profile = await write(
    'profile.json',
    JSON.stringify({ file: 'enrolments', columns: { participant: 'Fall' } }),
  );
  const mapped = await write('mapped.csv', fileOf(row(9)).replace('participant', 'Fall'));
  const packed = await write('packed.csv.gz', gzipSync(fileOf(row(10))));
  const conflicting = await write('conflicting.csv', fileOf(row(11), row(11, '2023-07-31')));
  await type('import', good, '--create-missing');
  await type('import', bad);
  await type('import', bad, '--keep-good', '--json');
  await type('import', good, bad, '--dry-run', '--json');
  await type('import', broken);
  await type('import', headless);
  await type('profile', 'suggest', headless);
  await type('import', mapped, '--profile', profile);
  await type('import', packed);
  await type('import', conflicting);
  for (const line of [`${secret}-1`, `${secret}-none`, secret.repeat(40)]) {
    const { stdout, stderr } = await terminal.give(line, 'find');
    heard.push(stdout, stderr);
  }
  const key = await terminal.type(
    'key',
    'create',
    '--name',
    'Test',
    '--role',
    'steward',
    '--role',
    'admin',
    '--locations',
    'all',
  );
  const variables = { TMPDIR: join(folder, 'temporary'), LOG_LEVEL: 'debug' };
  const server = await startServer({
    folder: terminal.folder,
    variables: { ...terminal.variables, ...variables },
  });
  heard.push(...(await askServer(server, key.stdout.trim())));
  await server.stop('SIGKILL');
  heard.push(await server.printed());
  return heard;
}

async function askServer(server: RunningServer, key: string): Promise<readonly string[]> {
  const headers = { authorization: `Bearer ${key}` };
  const heard: string[] = [];
  const ask = async (query: string, variables: object = {}): Promise<string> => {
    const response = await fetch(new URL('/graphql', server.url), {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    heard.push(text);
    return text;
  };
  const find =
    'query ($key: SourceKey!) { participant(sourceKey: $key) { id enrolments { nodes { id run { id } } } } }';
  for (const value of [
    `${secret}-1`,
    `${secret}-none`,
    `${secret}\n`,
    secret.repeat(40),
    [secret],
    { secret },
  ])
    await ask(find, { key: value });
  // Whoever writes a key into a document gets it back at most, as long as it is kept nowhere.
  for (const written of [
    `sourceKey: "${secret}-1"`,
    `sourceKey "${secret}-1"`,
    `sourceKey: ${secret}`,
    `x: """${secret}"""`,
  ])
    await ask(`{ participant(${written}) { id } }`);
  heard.length = 0;
  const runId = /"run":\{"id":"([^"]+)"/.exec(await ask(find, { key: `${secret}-1` }))?.[1];
  const record =
    'mutation ($input: RecordEnrolmentInput!) { recordEnrolment(input: $input) { __typename ... on Failure { message } ... on StoredEnrolment { enrolment { id } } } }';
  const version = Number(/"dataVersion":(\d+)/.exec(await ask('{ dataStatus { dataVersion } }'))?.[1]);
  const input = { person: { sourceKey: `${secret}-20` }, runId, enteredOn: '2023-02-01', basedOn: version };
  expect(await ask(record, { input })).toContain('StoredEnrolment');
  expect(await ask(record, { input: { ...input, enteredOn: '2023-02-02' } })).toContain('RecordConflict');
  const wrong = { ...input, person: { sourceKey: `${secret}-21` }, exitedOn: '2022-01-01' };
  expect(await ask(record, { input: wrong })).toContain('InvalidRecord');
  for (const [name, text] of [
    ['upload.csv', fileOf(row(30))],
    ['upload-bad.csv', fileOf(row(31), row(32, '2022-06-30'))],
  ] as const) {
    const form = new FormData();
    form.append('file', new Blob([text]), name);
    const response = await fetch(new URL('/imports', server.url), { method: 'POST', headers, body: form });
    expect(response.status).toBe(202);
    heard.push(await response.text());
  }
  const until = Date.now() + 20_000;
  while (Date.now() < until && !(await ask('{ importJobs { state } }')).includes('AWAITING_CONFIRMATION'))
    await new Promise((resolve) => setTimeout(resolve, 200));
  const everything = await ask(
    '{ importJobs { state findings { nodes { message column } } } imports { nodes { files { name } } } auditEvents { nodes { detail } } }',
  );
  expect(everything).toContain('AWAITING_CONFIRMATION');
  expect(everything).toContain('searched');
  return heard;
}

async function rekeyed(terminal: Terminal): Promise<readonly string[]> {
  const list = Array.from({ length: 40 }, (_, n) => `${secret}-${n}`).join('\n');
  await terminal.write('new.key', newKey);
  const given = await terminal.give(
    list,
    'pseudonyms',
    'rekey',
    '--source-keys',
    '-',
    '--new-key',
    'new.key',
  );
  expect(given).toMatchObject({ exit: 0 });
  return [given.stdout, given.stderr];
}

describe('the key of a person in the source system', { timeout: 240_000 }, async () => {
  const { url } = await createTestDatabase();

  it('is found in everything in which it could be hidden', () => {
    const text = `a person called ${secret}-1 lives here`;
    const hidden = [
      Buffer.from(text),
      Buffer.from(text, 'utf16le'),
      Buffer.from(Buffer.from(text).toString('hex')),
      ...['', 'x', 'xx'].map((before) => Buffer.from(Buffer.from(before + text).toString('base64'))),
    ];
    expect(hidden.map((bytes) => holds(bytes, secrets))).toEqual(hidden.map(() => true));
    expect(holds(Buffer.from(text.replace(secret, '')), secrets)).toBe(false);
  });

  it('is in no file, table, log or message of the embedded store, also after a kill', async () => {
    const terminal = await openTerminal();
    await mkdir(join(terminal.folder, 'temporary'));
    const heard = await work(terminal, terminal);
    expect(await tracesInFolder(terminal.folder, secrets)).toEqual([]);
    heard.forEach((text) => expect(holds(Buffer.from(text), secrets)).toBe(false));
    expect((await rekeyed(terminal)).some((text) => holds(Buffer.from(text), secrets))).toBe(false);
    expect(await tracesInFolder(terminal.folder, secrets)).toEqual([]);
    expect(await readdir(join(terminal.folder, 'temporary'))).toEqual([]);

    const { tables } = await readEveryRow({ dataDir: join(terminal.folder, '.data', 'database') });
    expect([...tables].filter(([, rows]) => holds(Buffer.from(rows), secrets))).toEqual([]);
    // The search does find what is there.
    expect(tables.get('run')).toContain(kept);
    expect(await tracesInFolder(join(terminal.folder, '.data'), spellingsOf(kept))).not.toEqual([]);
  });

  it('is in no table, file of the server, log or message with PostgreSQL', async () => {
    const terminal = await openTerminal({
      DATABASE_URL: url,
      PSEUDONYM_KEY_FILE: 'old.key',
      SECRET_FILE: 'secret',
    });
    await terminal.write('old.key', oldKey);
    await terminal.write('secret', oldKey.replace('Q', 'R'));
    await mkdir(join(terminal.folder, 'temporary'));
    await terminal.type('migrate');
    const heard = [...(await work(terminal, terminal)), ...(await rekeyed(terminal))];
    expect(await tracesInFolder(terminal.folder, secrets)).toEqual([]);
    heard.forEach((text) => expect(holds(Buffer.from(text), secrets)).toBe(false));

    const { tables, folder } = await readEveryRow({ url });
    expect([...tables].filter(([, rows]) => holds(Buffer.from(rows), secrets))).toEqual([]);
    expect(tables.get('run')).toContain(kept);
    const log = join(folder ?? '', 'pg_wal');
    expect(await tracesInFolder(log, secrets)).toEqual([]);
    expect(await tracesInFolder(log, spellingsOf(kept))).not.toEqual([]);
  });
});
