import { createSqlFactSource } from '@neue-wege/database';
import type { Release } from '@neue-wege/domain';
import { footnotesOf, toPlainDate } from '@neue-wege/domain';
import { createMemoryReleases, unprotectedRelease, withholdRows } from '@neue-wege/domain/testing';
import { afterAll, describe, expect, it } from 'vitest';
import type { Asker } from './access/asker.ts';
import type { BuildingReleases } from './releases/keep-releases.ts';
import { eventsOf } from './testing/event-stream.ts';
import { listWith, someNumber } from './testing/matchers.ts';
import { createSampleDatabase, storeSample } from './testing/sample-database.ts';
import { testAsker } from './testing/test-asker.ts';
import { startTestServer } from './testing/test-server.ts';

const manager = testAsker({ actor: 'person:manager', roles: ['management'] });
const limited = testAsker({ actor: 'person:limited', roles: ['management'], locations: ['coesfeld'] });
const analyst = testAsker({ actor: 'person:analyst', roles: ['analyst'] });
const steward = testAsker();

const database = await createSampleDatabase();
const source = createSqlFactSource(database);
const released = toPlainDate('2024-07-01');
const made: Release[] = [];

/** Releases as a test makes them, and none that follow by themselves. */
const releases: BuildingReleases = {
  table: (question) => createMemoryReleases(made).table(question),
  ensureRelease: (profile) => {
    const releaseId = made.findLastIndex((one) => one.profile === profile) + 1;
    const { dataVersion } = made[releaseId - 1] ?? {};
    return Promise.resolve(dataVersion === undefined ? undefined : { releaseId, dataVersion });
  },
  heldBack: () => 7,
  standing: ({ asOf }) => Promise.resolve({ firstOn: released, lastOn: asOf, isNextUnderWay: true }),
};

async function release(): Promise<void> {
  const counted = await unprotectedRelease(source, { asOf: released, profile: 'MANAGEMENT' });
  made.push(withholdRows(counted, ({ location, year }) => location === 'coesfeld' && year === '2023'));
}
await release();

let asker: Asker = manager;
const server = await startTestServer(database, { releases, authenticate: () => Promise.resolve(asker) });
const closing = new AbortController();
afterAll(() => closing.abort());

const post = (query: string, headers = {}): Promise<Response> =>
  server.get('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
    signal: closing.signal,
  });
async function askAs(who: Asker, query: string): Promise<{ readonly body: unknown; readonly etag: string }> {
  asker = who;
  const response = await post(query);
  return { body: await response.json(), etag: response.headers.get('etag') ?? '' };
}

let added = 0;
/** A data version that nobody releases: one more person. */
async function addPerson(): Promise<void> {
  added += 1;
  await storeSample(database, {
    knownOn: '2024-07-02',
    actor: 'steward',
    files: {
      'mehr.csv': `participant,run,location,project,entered_on,sex\nM${added},1,bocholt,wege,2022-01-10,w\n`,
    },
  });
}

const byPlace = `{ breakdown(by: [LOCATION], where: { year: [2023] }) { asOf dataVersion profile
  rows { location { key } enrolments { value status } completionRate { value numerator denominator unknown interval { lower } bounds { lower } status } }
  total { enrolments { value } } columns(measures: [ENROLMENTS]) { id values } } }`;

describe('figures under disclosure control', () => {
  it('are those of the release, and null in every part where they are withheld', async () => {
    const { body } = await askAs(manager, byPlace);
    const hidden = {
      value: null,
      numerator: null,
      denominator: null,
      unknown: null,
      interval: null,
      bounds: null,
    };
    expect(body).toMatchObject({
      data: {
        breakdown: {
          asOf: '2024-07-01',
          dataVersion: 2,
          profile: 'MANAGEMENT',
          rows: [
            { location: { key: 'bocholt' }, enrolments: { value: 4, status: 'FINAL' } },
            {
              location: { key: 'coesfeld' },
              enrolments: { value: null, status: 'CONFIDENTIAL' },
              completionRate: { ...hidden, status: 'CONFIDENTIAL' },
            },
          ],
          total: { enrolments: { value: 8 } },
        },
      },
    });
    expect(JSON.stringify(body)).toContain('{"id":"enrolments.value","values":[4,null]}');
  });

  it('come with the footnotes that stand below them', async () => {
    const { body } = await askAs(
      manager,
      '{ breakdown(by: []) { footnotes { de en } total { exits { status } } } }',
    );
    const footnotes = footnotesOf('MANAGEMENT').map(({ text }) => text);
    expect(body).toMatchObject({ data: { breakdown: { footnotes } } });
  });

  it('are those of their locations for whoever sees some, and none across locations', async () => {
    const query =
      '{ breakdown(by: [LOCATION]) { rows { location { key } enrolments { value } } total { enrolments { value status } } } }';
    const { body } = await askAs(limited, query);
    const rows = [{ location: { key: 'coesfeld' }, enrolments: { value: 4 } }];
    const total = { enrolments: { value: null, status: 'NOT_APPLICABLE' } };
    expect(body).toMatchObject({ data: { breakdown: { rows, total } } });
  });

  it.each([
    ['caseMix', '{ caseMix { asOf } }'],
    ['pathways', '{ pathways { asOf } }'],
    ['timeToIndependence', '{ timeToIndependence { asOf } }'],
    ['dataQuality', '{ dataQuality { asOf } }'],
  ])('are refused by %s, which no published table answers', async (_, query) => {
    const { body } = await askAs(analyst, query);
    expect(body).toMatchObject({ errors: [{ extensions: { code: 'NOT_PUBLISHED' } }] });
    expect(JSON.stringify(body)).toContain('it is answered under EXACT');
  });

  it('are the same by page and file, and hidden alike (S05)', async () => {
    asker = manager;
    const file = await server.get('/files/breakdown.csv?by=location&measures=enrolments&year=2023');
    expect(await file.text()).toMatch(/\r\nbocholt,,4,FINAL\r\ncoesfeld,,,CONFIDENTIAL\r\n/);
    const json = await server.get(
      '/files/breakdown.json?by=location&measures=completion_rate&year=2023&location=coesfeld',
    );
    expect(await json.text()).not.toMatch(/"(numerator|denominator|unknown|value)":\s*\d/);
  });
});

describe('the state of the data for management', () => {
  it('names as not applicable what no table publishes of a quarter', async () => {
    const { body } = await askAs(
      manager,
      '{ dataStatus { completeness { enrolments { value } followUpCoverage6m { numerator coverage status } } } }',
    );
    const followUpCoverage6m = { numerator: null, coverage: null, status: 'NOT_APPLICABLE' };
    const enrolments = { value: someNumber() };
    expect(body).toMatchObject({
      data: { dataStatus: { completeness: listWith({ enrolments, followUpCoverage6m }) } },
    });
  });
});

describe('a data version that was not released', () => {
  const status =
    '{ dataStatus { dataVersion asOf knownOn lastImport { at actor rows files } completeness { enrolments { value } } } }';

  it('changes no answer, no validator and no state of the data for management', async () => {
    const before = [await askAs(manager, byPlace), await askAs(manager, status)];
    expect(before[1]?.body).toMatchObject({
      data: {
        dataStatus: { dataVersion: 2, asOf: '2024-07-01', knownOn: '2024-07-01', lastImport: { rows: null } },
      },
    });
    asker = manager;
    const path = '/files/breakdown.csv?by=location&measures=enrolments';
    const tag = (await server.get(path)).headers.get('etag') ?? '';
    await addPerson();
    expect([await askAs(manager, byPlace), await askAs(manager, status)]).toEqual(before);
    asker = manager;
    expect((await post(byPlace, { 'if-none-match': before[0]?.etag })).status).toBe(412);
    expect((await server.get(path, { headers: { 'if-none-match': tag } })).status).toBe(304);
    const exact = await askAs(steward, '{ dataStatus { dataVersion } }');
    expect(exact.body).toMatchObject({ data: { dataStatus: { dataVersion: 3 } } });
  });

  it('is told of to whoever sees exact figures, where a delivery waits, and to nobody else', async () => {
    const query = '{ dataStatus { heldBack } }';
    const [exact, told] = [await askAs(steward, query), await askAs(manager, query)];
    expect(exact.body).toMatchObject({ data: { dataStatus: { heldBack: 7 } } });
    expect(told.body).toMatchObject({ data: { dataStatus: { heldBack: null } } });
  });

  it('is known to be on its way while it is being protected, as of the day of the release', async () => {
    const query = '{ dataStatus { releases { firstOn lastOn isNextUnderWay } } }';
    const releasesThen = { firstOn: '2024-07-01', lastOn: '2024-07-01', isNextUnderWay: true };
    const answer = await askAs(manager, query);
    expect(answer.body).toMatchObject({ data: { dataStatus: { releases: releasesThen } } });
  });

  it('is told to management when it is released, and answers from then on', async () => {
    asker = manager;
    const stream = eventsOf(
      await post('subscription { dataVersionChanged { dataVersion } }', { accept: 'text/event-stream' }),
    );
    await addPerson();
    const counted = await unprotectedRelease(source, {
      asOf: toPlainDate('2024-07-02'),
      profile: 'MANAGEMENT',
    });
    made.push(counted);
    // The next version has the server look for releases.
    await addPerson();
    expect(await stream.next()).toMatchObject({ data: { data: { dataVersionChanged: { dataVersion: 4 } } } });
    await stream.cancel();
    const { body } = await askAs(
      manager,
      '{ breakdown(by: []) { dataVersion total { enrolments { value } } } }',
    );
    expect(body).toMatchObject({
      data: { breakdown: { dataVersion: 4, total: { enrolments: { value: 14 } } } },
    });
  });

  it('names no location to management that nothing released names', async () => {
    await storeSample(database, {
      knownOn: '2024-07-02',
      actor: 'steward',
      files: {
        'locations.csv': 'location,name\ndorf,Dorf\n',
        'runs.csv': 'run,location,project\n1,dorf,wege\n',
        'neu.csv': 'participant,run,location,project,entered_on\nN1,1,dorf,wege,2024-06-10\n',
      },
    });
    const query = '{ locations { key } runs { key } dimension: dimensions { id options { key } } }';
    const [exact, told] = [await askAs(steward, query), await askAs(manager, query)];
    expect(JSON.stringify(exact.body)).toContain('dorf');
    expect(JSON.stringify(told.body)).not.toContain('dorf');
    expect(JSON.stringify(told.body)).toContain('bocholt');
  });
});
