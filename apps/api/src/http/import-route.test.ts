import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { createPgliteDatabase } from '@neue-wege/database/testing';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type Asker, anonymous } from '../access/asker.ts';
import { testAsker } from '../testing/test-asker.ts';
import { startTestServer } from '../testing/test-server.ts';
import { decide, formOf, settled, type TestUpload, upload } from '../testing/uploads.ts';

const database = await createPgliteDatabase();
let asker: Asker = testAsker();
const folder = await mkdtemp(join(tmpdir(), 'neue-wege-import-route-'));
const server = await startTestServer(database, {
  authenticate: () => Promise.resolve(asker),
  uploads: { folder, limit: 200_000 },
});
const csv = 'location,name\nbocholt,Bocholt\n';
const files = { 'orte.csv': csv };

afterAll(() => rm(folder, { recursive: true }));

beforeEach(() => {
  asker = testAsker();
});

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly places: readonly string[];
}

async function refusalOf(response: Response): Promise<Refusal> {
  const { errors } = (await response.json()) as {
    readonly errors: readonly [
      {
        readonly extensions: {
          readonly code: string;
          readonly issues?: readonly { readonly place: string }[];
        };
      },
    ];
  };
  const { code, issues = [] } = errors[0].extensions;
  return { status: response.status, code, places: issues.map(({ place }) => place) };
}

const post = (body: BodyInit, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  server.get('/imports', { method: 'POST', body, headers });
const refused = async (form: TestUpload): Promise<Refusal> => refusalOf(await post(formOf(form)));

/** A body by hand. */
const multipart = (...parts: readonly string[]): string =>
  `${parts.map((part) => `--b\r\n${part}\r\n`).join('')}--b--\r\n`;
const asMultipart = { 'content-type': 'multipart/form-data; boundary=b' };
const filePart = (name: string, content = csv): string =>
  `Content-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n${content}`;

describe('POST /imports', () => {
  it('is for whoever may import, and says so before a byte is read', async () => {
    asker = anonymous;
    expect(await refused({ files })).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    asker = testAsker({ roles: ['case_staff', 'analyst', 'publisher', 'admin'] });
    expect(await refused({ files })).toMatchObject({ status: 403, code: 'FORBIDDEN', places: ['/imports'] });
    await expect
      .poll(() => server.audited)
      .toContainEqual(
        expect.objectContaining({
          action: 'refusal',
          detail: { route: '/imports', code: 'FORBIDDEN', place: '/imports' },
        }),
      );
  });

  it('is refused to pages of others', async () => {
    const response = await post(formOf({ files }), { origin: 'https://other.example.de' });
    expect(await refusalOf(response)).toMatchObject({ status: 403, code: 'FORBIDDEN' });
  });

  it.each([
    ['text/csv', csv, 415],
    ['application/json', '{}', 415],
    ['application/x-www-form-urlencoded', 'file=x', 415],
    ['multipart/form-data', csv, 415],
    ['multipart/mixed; boundary=b', multipart(filePart('a.csv')), 415],
    ['multipart/form-data; boundary=', csv, 400],
  ])('refuses a body of %s', async (type, body, status) => {
    expect(await refusalOf(await post(body, { 'content-type': type }))).toMatchObject({
      status,
      code: 'BAD_INPUT',
    });
  });

  it('refuses a body that is compressed as a whole', async () => {
    const headers = { ...asMultipart, 'content-encoding': 'gzip' };
    expect(await refusalOf(await post(multipart(filePart('a.csv')), headers))).toMatchObject({ status: 415 });
  });

  it('names every field that is wrong, and repeats none of them', async () => {
    const wrong = {
      mode: 'all',
      knownOn: 'gestern',
      createMissing: 'perhaps',
      encoding: 'ebcdic',
      confirm: 'later',
      correction: 'a\nb',
      profile: '{"file": 7}',
    };
    const { places, ...rest } = await refused({ files, fields: wrong });
    expect(rest).toEqual({ status: 400, code: 'BAD_INPUT' });
    expect(places).toEqual(
      expect.arrayContaining(['mode', 'knownOn', 'createMissing', 'encoding', 'confirm', 'correction']),
    );
    expect(places.some((place) => place.startsWith('profile'))).toBe(true);
  });

  it.each(['dryRun', '__proto__', 'constructor', '', 'Mode', 'file[]'])(
    'refuses the unknown field %j',
    async (name) => {
      expect(await refused({ files, fields: { [name]: '1' } })).toMatchObject({
        status: 400,
        places: [JSON.stringify(name)],
      });
    },
  );

  it('wants at least one file, which has a name', async () => {
    expect(await refused({ files: {} })).toMatchObject({ status: 400, places: ['file'] });
    expect(await refused({ files: {}, fields: { file: csv } })).toMatchObject({
      status: 400,
      places: ['file'],
    });
    expect(await refusalOf(await post(multipart(filePart('', '')), asMultipart))).toMatchObject({
      status: 400,
    });
  });

  it.each([
    ['a field twice', multipart(filePart('a.csv'), ...['upsert', 'replace'].map(field('mode')))],
    ['no end', multipart(filePart('a.csv')).slice(0, -8)],
    ['an end in the middle of a heading', '--b\r\nContent-Disposition: form-data; name="fi'],
    ['nothing at all', ''],
    ['no part', '--b--\r\n'],
    ['another boundary', multipart(filePart('a.csv')).replaceAll('--b', '--c')],
    ['a name that controls', multipart(filePart('a\tb.csv'))],
    ['a name without end', multipart(filePart(`${'a'.repeat(300)}.csv`))],
    ['a heading without end', multipart(`X: ${'a'.repeat(50_000)}`)],
    ['very many headings', multipart(`${'X: y\r\n'.repeat(5_000)}\r\n`)],
    ['very many files', multipart(...Array.from({ length: 60 }, (_, n) => filePart(`${n}.csv`)))],
    ['very many fields', multipart(...Array.from({ length: 60 }, () => field('profile')('{}')))],
    ['a part without a name', multipart('Content-Disposition: form-data\r\n\r\nx')],
    ['a part of another kind', multipart('Content-Type: text/plain\r\n\r\nx')],
    [
      'a field in another encoding',
      multipart(`${field('mode')('').slice(0, -2)}Content-Type: text/plain; charset=x-none\r\n\r\nupsert`),
    ],
  ])('refuses %s, and goes on', async (_, body) => {
    expect(await refusalOf(await post(body, asMultipart))).toMatchObject({ status: 400, code: 'BAD_INPUT' });
    expect((await server.get('/health/live')).status).toBe(200);
  });

  it('refuses what is larger than it may be, announced or not', async () => {
    const large = { 'a.csv': 'x'.repeat(300_000) };
    expect(await refused({ files: large })).toMatchObject({ status: 413, code: 'BAD_INPUT' });
    const body = new Response(formOf({ files: large }));
    const streamed = await server.get('/imports', {
      method: 'POST',
      headers: { 'content-type': body.headers.get('content-type') ?? '' },
      body: body.body,
      duplex: 'half',
    } as RequestInit);
    expect(await refusalOf(streamed)).toMatchObject({ status: 413 });
  });

  it('takes names as they are written, and tells equal ones apart', async () => {
    const body = multipart(filePart('Teilnahmen März.csv'), filePart('C:\\Daten\\Teilnahmen März.csv'));
    const response = await post(body, asMultipart);
    expect(response.status).toBe(202);
    const { id } = (await response.json()) as { readonly id: string };
    expect(await settled(server, id)).toMatchObject({
      files: [{ name: 'Teilnahmen März.csv' }, { name: 'Teilnahmen März (2).csv' }],
    });
  });

  it('gives the same job again for the same name of the request, and refuses another content under it (I18)', async () => {
    const headers = { 'idempotency-key': 'delivery-2024-12' };
    const id = await upload(server, { files, headers });
    expect(await upload(server, { files, headers })).toBe(id);
    const other = await post(formOf({ files: { 'orte.csv': `${csv}borken,Borken\n` } }), headers);
    expect(await refusalOf(other)).toMatchObject({
      status: 409,
      code: 'CONFLICT',
      places: ['Idempotency-Key'],
    });
    expect(await refusalOf(await post(formOf({ files }), { 'idempotency-key': 'ä b' }))).toMatchObject({
      status: 400,
      places: ['Idempotency-Key'],
    });
  });

  it('lets nobody have more than five that wait, but tells the job of a request that comes again (I18)', async () => {
    asker = testAsker({ actor: 'person:eager' });
    const sent = (name: string): Promise<string> =>
      upload(server, {
        files: { 'orte.csv': `location,name\n${name},${name}\n` },
        headers: { 'idempotency-key': name },
      });
    const four = await Promise.all(['a', 'b', 'c', 'd'].map(sent));
    const repeated = await Promise.all(['e', 'e', 'e'].map(sent));
    expect(new Set(repeated).size).toBe(1);
    expect(await sent('a')).toBe(four[0]);
    const response = await post(formOf({ files }));
    expect(response.headers.get('retry-after')).toBeNull();
    expect(await refusalOf(response)).toMatchObject({ status: 429, code: 'RATE_LIMITED' });
  });

  it('lets refused ones stand in nobody’s way: the oldest gives its files up', async () => {
    asker = testAsker({ actor: 'person:mending' });
    const ids: string[] = [];
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const content = new Uint8Array(Buffer.from(`location,name\n${name},Größe\n`, 'latin1'));
      const id = await upload(server, { files: { 'orte.csv': content } });
      expect(await settled(server, id)).toMatchObject({ state: 'REFUSED' });
      ids.push(id);
    }
    const { data } = await server.ask('{ importJobs { id state expiresAt } }');
    const kept = (data as { importJobs: { id: string; state: string; expiresAt: string | null }[] })
      .importJobs;
    expect(kept.every(({ state }) => state === 'REFUSED')).toBe(true);
    expect(kept.filter(({ expiresAt }) => expiresAt === null).map(({ id }) => id)).toEqual([ids[0]]);
    expect(await decide(server, { mutation: 'retryImport', jobId: ids[0] })).toMatchObject({
      code: 'CONFLICT',
    });
    expect(await decide(server, { mutation: 'cancelImport', jobId: ids[1] })).toMatchObject({
      job: { state: 'CANCELLED' },
    });
  });
});

describe('POST /imports, by hand', () => {
  const head = (...more: readonly string[]): string =>
    [
      'POST /imports HTTP/1.1',
      'Host: 127.0.0.1',
      'Content-Type: multipart/form-data; boundary=b',
      ...more,
      '',
      '',
    ].join('\r\n');

  it('asks for the body once it is known who sends it', async () => {
    const body = multipart(filePart('a.csv'));
    const socket = await open(
      head('Expect: 100-continue', `Content-Length: ${body.length}`, 'Connection: close'),
    );
    const [first] = (await once(socket, 'data')) as [Buffer];
    expect(first.toString()).toMatch(/^HTTP\/1\.1 100 /);
    socket.write(body);
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 202 /);
    asker = anonymous;
    const refusedSocket = await open(
      head('Expect: 100-continue', 'Content-Length: 100000', 'Connection: close'),
    );
    expect(await text(refusedSocket)).toMatch(/^HTTP\/1\.1 401 /);
  });

  it('keeps of a client that was lost in the middle that its upload failed, and nothing else (I17)', async () => {
    asker = testAsker({ actor: 'person:lost' });
    const socket = await open(`${head('Content-Length: 100000')}--b\r\n${filePart('a.csv')}`);
    const jobs = async (): Promise<unknown> =>
      (await server.ask('{ importJobs { state files { name } failure { code } import { number } } }')).data;
    await expect
      .poll(jobs)
      .toMatchObject({ importJobs: [{ state: 'RECEIVING', files: [{ name: 'a.csv' }] }] });
    socket.destroy();
    await expect.poll(jobs).toMatchObject({
      importJobs: [{ state: 'FAILED', failure: { code: 'UPLOAD_BROKEN_OFF' }, import: null }],
    });
    expect(await readdir(folder)).toEqual([]);
    const again = await upload(server, { files: { 'orte.csv': 'location,name\nvreden,Vreden\n' } });
    expect(await settled(server, again)).toMatchObject({ state: 'AWAITING_CONFIRMATION' });
  });
});

function field(name: string): (value: string) => string {
  return (value) => `Content-Disposition: form-data; name="${name}"\r\n\r\n${value}`;
}

/** A connection on which something was sent already. */
async function open(first: string): Promise<Socket> {
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.write(first);
  return socket;
}
