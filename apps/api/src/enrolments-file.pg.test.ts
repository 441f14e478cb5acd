import { inContext } from '@neue-wege/database';
import { createPostgresDatabase } from '@neue-wege/database/testing';
import { describe, expect, it } from 'vitest';
import { streamPlaces } from './http/stream-places.ts';
import { fileLines, listedLines, parquetLines, workbookLines } from './testing/enrolment-lines.ts';
import { recordWith } from './testing/matchers.ts';
import { storeSample } from './testing/sample-database.ts';
import { startTestServer } from './testing/test-server.ts';

const path = '/files/enrolments.csv';
const people = 60_000;
const database = await createPostgresDatabase();
await storeSample(database, {
  knownOn: '2024-01-15',
  actor: 'steward',
  files: {
    'standorte.csv': 'location\nbocholt\ncoesfeld\n',
    'projekte.csv': 'project\nwege\n',
    'durchlaeufe.csv': 'run,project,location\n1,wege,bocholt\n1,wege,coesfeld\n',
    'teilnahmen.csv': deliveryOf(people),
  },
});
const server = await startTestServer(database);

/** So many people, in turn at two sites, from the one with this number on. */
function deliveryOf(count: number, { from = 0, reason = 'regular_end' } = {}): string {
  const rows = Array.from({ length: count }, (_, index) => {
    const n = from + index;
    const day = `2023-${String(1 + (n % 9)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`;
    return `P${n},1,${n % 2 === 0 ? 'bocholt' : 'coesfeld'},wege,${day},2023-12-15,${reason}`;
  });
  return ['participant,run,location,project,entered_on,exited_on,exit_reason', ...rows, ''].join('\n');
}

/** Transactions of this database that have a file on its way, and what they do. */
async function reading(): Promise<readonly string[]> {
  const rows = await database.kysely
    .$extendTables<{ pg_stat_activity: { query: string; state: string; datname: string } }>()
    .selectFrom('pg_stat_activity')
    .select('state')
    .where('query', 'like', 'fetch % from enrolments_of_file')
    .where('state', '!=', 'idle')
    .where((eb) => eb('datname', '=', eb.fn<string>('current_database')))
    .execute();
  return rows.map(({ state }) => state);
}

interface Begun {
  readonly response: Response;
  /** Takes a piece more, and says how many bytes that were. */
  readonly take: () => Promise<number>;
  readonly leave: () => void;
}

/** Begins to take the file, and waits for its first piece. */
async function begin(file = path): Promise<Begun> {
  const controller = new AbortController();
  const response = await server.get(file, { signal: controller.signal });
  const reader = response.body?.getReader();
  const take = async (): Promise<number> => (await reader?.read())?.value?.byteLength ?? 0;
  if (response.ok) await take();
  return { response, take, leave: () => controller.abort() };
}

describe('/files/enrolments.csv on PostgreSQL', () => {
  it('holds everybody once, in the order of entries, and what the list tells', async () => {
    const lines = await fileLines(await server.get(path));
    expect(lines).toHaveLength(people);
    expect(new Set(lines.map(({ participant }) => participant)).size).toBe(people);
    const days = lines.map((line) => line['entered_on'] ?? '');
    expect(days).toEqual(days.toSorted());
    expect(lines.slice(0, 100)).toEqual(await listedLines(server));
    const one = await fileLines(await server.get(`${path}?location=bocholt&enteredFrom=2023-09-01`));
    expect(one).toEqual(
      lines.filter((line) => line['location'] === 'bocholt' && (line['entered_on'] ?? '') >= '2023-09-01'),
    );
  });

  it('is no longer read when its client hangs up, and gives its connection back (E05, T12)', async () => {
    const whole = Buffer.byteLength(await (await server.get(path)).text());
    for (let round = 0; round < 12; round += 1) {
      const { take, leave } = await begin();
      for (let taken = 0; taken < whole / 10; ) taken += await take();
      leave();
    }
    await expect.poll(reading, { timeout: 5000 }).toEqual([]);
    await expect
      .poll(() => server.audited)
      .toContainEqual(recordWith({ detail: recordWith({ name: 'enrolments.csv', state: 'broken off' }) }));
    const context = { actor: 'test', locations: 'all', profile: 'EXACT' } as const;
    const use = (): Promise<true> => Promise.resolve(true);
    const all = Array.from({ length: 10 }, () =>
      inContext(database, { context, dataVersion: 1, access: 'read', use }),
    );
    expect(await Promise.all(all)).toHaveLength(10);
    expect(server.log.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  });

  it('waits for a slow client, reads no further, and lets nobody hold more than their share', async () => {
    const begun = [];
    for (let n = 0; n < streamPlaces.perPerson; n += 1) begun.push(await begin());
    const refused = await server.get(path);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('60');
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
    for (const { leave } of begun) leave();
    await expect.poll(reading, { timeout: 5000 }).toEqual([]);
    const next = await begin();
    expect(next.response.status).toBe(200);
    next.leave();
    await expect.poll(reading, { timeout: 5000 }).toEqual([]);
  });
});

describe('/files/enrolments.parquet on PostgreSQL', () => {
  it('is the same file line by line, packed in parts as it is read', async () => {
    const { lines, groups } = await parquetLines(await server.get('/files/enrolments.parquet'));
    expect(groups).toEqual([20_000, 20_000, 20_000]);
    expect(lines).toEqual(await fileLines(await server.get(path)));
    const question = '?location=coesfeld&enteredFrom=2023-02-01';
    const some = await parquetLines(await server.get(`/files/enrolments.parquet${question}`));
    expect(some.groups).toHaveLength(2);
    expect(some.lines).toEqual(await fileLines(await server.get(`${path}${question}`)));
  });
});

describe('/files/enrolments.xlsx on PostgreSQL', () => {
  it('is the same file line by line, on one sheet', async () => {
    const question = '?location=coesfeld&enteredFrom=2023-02-01';
    const { lines, cover } = await workbookLines(await server.get(`/files/enrolments.xlsx${question}`));
    expect(lines).toEqual(await fileLines(await server.get(`${path}${question}`)));
    expect(lines.length).toBeGreaterThan(20_000);
    expect(cover?.rows.flat()).toContainEqual(recordWith({ value: lines.length, format: '#,##0' }));
  });

  it('is no longer read when its client hangs up (E05)', async () => {
    const { take, leave } = await begin('/files/enrolments.xlsx');
    for (let taken = 0; taken < 100_000; ) taken += await take();
    expect(await reading()).toHaveLength(1);
    leave();
    await expect.poll(reading, { timeout: 5000 }).toEqual([]);
    await expect
      .poll(() => server.audited)
      .toContainEqual(recordWith({ detail: recordWith({ name: 'enrolments.xlsx', state: 'broken off' }) }));
  });
});

describe('an import meanwhile', () => {
  it('is in a file as a whole or not at all (E02, T21)', async () => {
    const begun = await server.get(path);
    await deliver('2024-02-01', deliveryOf(500, { from: people, reason: 'own_wish' }));
    expect(await told(begun)).toEqual({ version: 1, lines: people, reasons: ['regular_end'] });

    const files = [server.get(path), server.get(path)];
    const [answers] = await Promise.all([
      Promise.all(files),
      deliver('2024-03-01', deliveryOf(1000, { from: people })),
    ]);
    const states = [
      { version: 2, lines: people + 500, reasons: ['own_wish', 'regular_end'] },
      { version: 3, lines: people + 1000, reasons: ['regular_end'] },
    ];
    for (const response of answers) expect(states).toContainEqual(await told(response));
    expect(await told(await server.get(path))).toEqual(states[1]);
  });
});

function deliver(knownOn: string, rows: string): Promise<void> {
  return storeSample(database, { knownOn, actor: 'steward', files: { 'teilnahmen.csv': rows } });
}

/** Which data version a file names, and what it holds. */
async function told(response: Response): Promise<unknown> {
  const [, version] = /_v(\d+)\.csv/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  const lines = await fileLines(response);
  const reasons = [...new Set(lines.map((line) => line['exit_reason'] ?? ''))].toSorted();
  return { version: Number(version), lines: lines.length, reasons };
}
