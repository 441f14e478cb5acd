// The API at 32 connections on PostgreSQL, in one run: an answer from memory and a first answer of the overview, each beside its
// floor on node:http and beside an obvious server; then every location and year as columns. Prints ratios.
// Arguments: folder with the delivery, URL of the server, seconds per stretch, rounds.

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ApiServer, createAccounts, createApiServer, createAudit, createLogger } from '@neue-wege/api';
import { createApiKey } from '@neue-wege/api/accounts';
import { createSqlFactSource, type Database } from '@neue-wege/database';
import { type DrivenTarget, driveInterleaved, type Target } from './api/drive.ts';
import { fillNationalStore, national } from './api/national-store.ts';
import { serveObviously } from './api/obvious-server.ts';
import { type BenchServer, servePlainly } from './api/plain-server.ts';
import { nationalQuestion, overviewQuestion, type Question } from './api/questions.ts';
import { type AskedBreakdown, rawSqlOf } from './api/raw-sql.ts';
import { benchDay } from './bench-day.ts';
import { benchPseudonyms, importDelivery } from './import-delivery.ts';
import { median } from './measure.ts';
import { openEmptyStore } from './open-store.ts';
import { textTable } from './text-table.ts';

const [folder = '', url = '', seconds = '2', rounds = '5'] = process.argv.slice(2);
const pace = { rounds: Number(rounds), milliseconds: 1000 * Number(seconds) };
// A connection to the database for each client, so that raw SQL and the API queue alike.
const clients = 32;
const secret = Buffer.from('a secret for figures that nobody keeps');
const logger = createLogger({ level: 'error', destination: process.stderr });

// What the audit costs is measured by itself.
const record = (): Promise<void> => Promise.resolve();

await benchOverview();
await benchNational();

async function benchOverview(): Promise<void> {
  const database = await openEmptyStore({ engine: 'postgresql', url, connections: clients });
  await importDelivery(database, { folder, expected: 'stored' });
  const measures = [
    'enrolments',
    'completions',
    'completion_rate',
    'independence_rate_6m',
    'independence_by_work_rate_6m',
  ];
  const question = overviewQuestion();
  const asked = { by: ['location', 'year'], measures, margins: true };
  await compare(database, { title: 'overview', question, asked, connections: clients, hasObvious: true });
}

async function benchNational(): Promise<void> {
  const database = await openEmptyStore({ engine: 'postgresql', url, connections: clients });
  await fillNationalStore(database);
  const measures = ['enrolments', 'completions', 'completion_rate', 'independence_rate_6m'];
  const asked = { by: ['location', 'year'], measures, margins: false };
  const title = `${national.locations} locations x ${national.years} years`;
  await compare(database, { title, question: nationalQuestion, asked, connections: 1, hasObvious: false });
}

interface Comparison {
  readonly title: string;
  readonly question: Question;
  readonly asked: AskedBreakdown;
  readonly connections: number;
  readonly hasObvious: boolean;
}

async function compare(
  database: Database,
  { title, question, asked, connections, hasObvious }: Comparison,
): Promise<void> {
  const body = JSON.stringify(question);
  const { key } = await createApiKey(
    { database, record },
    {
      name: 'bench',
      roles: ['steward'],
      locations: 'all',
      personId: null,
      createdBy: 'bench',
    },
  );
  const headers = [`Authorization: Bearer ${key}`];
  const remembering = await serveApi(database, { answerCacheBytes: 64 * 1024 * 1024 });
  const computing = await serveApi(database, { answerCacheBytes: 0 });
  const bytes = await answerOf(remembering, { body, key });
  const floor = await servePlainly(() => bytes);
  const raw = await servePlainly(await rawSqlOf(database, asked));
  const obvious = hasObvious ? await serveObviously(database) : undefined;
  const target = (name: string, port: number): Target => ({ name, port, body, headers });
  const driven = await driveInterleaved(
    [
      target('node:http, the same bytes from memory', floor.port),
      target('repeated', portOf(remembering)),
      target('raw SQL behind node:http', raw.port),
      target('first', portOf(computing)),
      ...(obvious === undefined ? [] : [target('obvious Yoga and Pothos', obvious.port)]),
    ],
    { ...pace, connections },
  );
  process.stdout.write(`\n${tableOf(`${title}, ${connections} connections`, driven)}`);
  for (const server of [floor, raw, obvious] satisfies (BenchServer | undefined)[]) await server?.close();
  await remembering.close();
  await computing.close();
  await database.close();
}

async function serveApi(
  database: Database,
  { answerCacheBytes }: { answerCacheBytes: number },
): Promise<ApiServer> {
  const { authenticate } = await createAccounts({ database, secret, logger, record });
  const now = (): Date => new Date(`${benchDay}T12:00:00Z`);
  return createApiServer({
    database,
    factSource: createSqlFactSource(database),
    authenticate,
    audit: createAudit({ database, logger, now }),
    pseudonyms: benchPseudonyms,
    uploads: { folder: join(tmpdir(), 'neue-wege-bench-uploads') },
    secret,
    logger,
    now,
    host: '127.0.0.1',
    port: 0,
    development: false,
    answerCacheBytes,
    questionsPerHour: { anonymous: 0, person: 0, key: Number.POSITIVE_INFINITY },
  });
}

async function answerOf(server: ApiServer, { body, key }: { body: string; key: string }): Promise<Buffer> {
  const response = await fetch(new URL('/graphql', server.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body,
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  if (!response.ok || bytes.includes('"errors"')) throw new Error(`The API refused: ${bytes.toString()}`);
  return bytes;
}

function portOf(server: ApiServer): number {
  return Number(new URL(server.url).port);
}

function tableOf(title: string, driven: readonly DrivenTarget[]): string {
  const [floor, , raw] = driven;
  return textTable([
    [title, 'answers/s', 'p50 ms', 'p99 ms', 'kB', 'of node:http', 'of raw SQL'],
    ...driven.map((one) => [
      one.name,
      median(one.loads.map(({ perSecond }) => perSecond)).toFixed(0),
      median(one.loads.map(({ p50 }) => p50)).toFixed(2),
      median(one.loads.map(({ p99 }) => p99)).toFixed(1),
      (median(one.loads.map(({ bytes }) => bytes)) / 1000).toFixed(1),
      shareOf(one, floor),
      shareOf(one, raw),
    ]),
  ]);
}

/** The median of what each round says of one beside another. */
function shareOf(one: DrivenTarget, other: DrivenTarget | undefined): string {
  if (other === undefined) return '';
  return median(
    one.loads.map(({ perSecond }, round) => perSecond / (other.loads[round]?.perSecond ?? Number.NaN)),
  ).toFixed(3);
}
