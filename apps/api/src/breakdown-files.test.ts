import { readParquet } from '@neue-wege/reports/testing';
import { describe, expect, it } from 'vitest';
import { anonymous } from './access/asker.ts';
import { createSampleDatabase } from './testing/sample-database.ts';
import { testAsker } from './testing/test-asker.ts';
import { startTestServer } from './testing/test-server.ts';

const database = await createSampleDatabase();
const server = await startTestServer(database);
let asker = testAsker({ locations: ['coesfeld'] });
const limited = await startTestServer(database, { authenticate: () => Promise.resolve(asker) });
const question = 'by=location,year&measures=enrolments,completion_rate';

describe('/files/breakdown.csv', () => {
  it('has one column per dimension and part of a measure, and the total in the last line', async () => {
    const response = await server.get(`/files/breakdown.csv?${question}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/);
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="neue-wege_enrolments-completion_rate_by-location-year_2024-12-31.csv"',
    );
    const lines = (await response.text()).trimEnd().split(/\r?\n/);
    expect(lines[0]).toContain(
      'location,year,is_total_of,enrolments,enrolments_status,completion_rate,completion_rate_status',
    );
    expect(lines[1]).toMatch(/^bocholt,2022,,4,FINAL,0\.5,UNCERTAIN,2,4,/);
    expect(lines).toHaveLength(5);
  });

  it('takes filters by dimension id, an as-of day, margins and a profile', async () => {
    const response = await server.get(
      `/files/breakdown.csv?${question}&location=bocholt,coesfeld&sex=female&asOf=2024-06-30&margins=1&profile=EXACT`,
    );
    const lines = (await response.text()).trimEnd().split(/\r?\n/);
    expect(response.headers.get('content-disposition')).toContain('2024-06-30.csv');
    expect(lines.some((line) => line.startsWith('bocholt,,year,4,'))).toBe(true);
  });

  it('holds of everything that is asked only the own locations, and ends with the session (A08)', async () => {
    const everything = `/files/breakdown.csv?${question}&location=bocholt,coesfeld&margins=1`;
    const answer = await limited.get(everything);
    const ofAll = await limited.get(`/files/breakdown.csv?${question}`);
    const text = await answer.text();
    const own = await server.get(`/files/breakdown.csv?${question}&location=coesfeld`);

    expect(text).toContain('coesfeld,2023');
    expect(text).not.toContain('bocholt');
    expect(await ofAll.text()).toBe(await own.text());

    const known = { 'if-none-match': answer.headers.get('etag') ?? '' };
    expect((await limited.get(everything, { headers: known })).status).toBe(304);
    asker = anonymous;
    expect((await limited.get(everything, { headers: known })).status).toBe(401);
  });

  it('names everything that is wrong with the question', async () => {
    const response = await server.get(
      '/files/breakdown.csv?by=yaer&measures=exits&locatoin=x&measures=stock',
    );
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [
        { extensions: { code: 'BAD_INPUT', issues: [{ place: '"locatoin"' }, { place: 'measures' }] } },
      ],
    });
    const refused = await server.get('/files/breakdown.csv?by=yaer&measures=nothing&asOf=2025-01-01&sex=w');
    expect(await refused.json()).toMatchObject({
      errors: [
        {
          extensions: {
            issues: [{ place: 'by' }, { place: 'measures' }, { place: 'where.sex' }, { place: 'asOf' }],
          },
        },
      ],
    });
  });

  it('is not computed again for whoever has it, until the question or the data change', async () => {
    const path = `/files/breakdown.csv?${question}`;
    const first = await server.get(path);
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const again = await server.get(path, { headers: { 'if-none-match': `"other", ${etag}` } });
    expect(again.status).toBe(304);
    expect(again.headers.get('etag')).toBe(etag);
    for (const other of [
      `${path}&location=bocholt`,
      `${path}&asOf=2024-06-30`,
      path.replace('.csv', '.json'),
    ]) {
      expect((await server.get(other, { headers: { 'if-none-match': etag } })).status).toBe(200);
    }
  });

  it('is fetched, not sent', async () => {
    expect((await server.get('/files/breakdown.csv', { method: 'POST' })).status).toBe(405);
    const head = await server.get(`/files/breakdown.csv?${question}`, { method: 'HEAD' });
    expect(head.headers.get('content-disposition')).toContain('neue-wege');
    expect(await head.text()).toBe('');
  });
});

describe('/files/breakdown.csv-de', () => {
  it('is the same file as German spreadsheets read it', async () => {
    const response = await server.get(`/files/breakdown.csv-de?${question}`);
    expect(response.headers.get('content-disposition')).toMatch(/\.csv"$/);
    expect(await response.text()).toContain('bocholt;2022;;4;');
  });
});

describe('/files/breakdown.parquet', () => {
  it('holds the lines of the file for programs with their types', async () => {
    const response = await server.get(`/files/breakdown.parquet?${question}`);
    expect(response.headers.get('content-type')).toBe('application/vnd.apache.parquet');
    expect(response.headers.get('content-disposition')).toMatch(/\.parquet"$/);
    const { rows } = await readParquet(new Uint8Array(await response.arrayBuffer()));
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatchObject({ location: 'bocholt', year: '2022', enrolments: 4, completion_rate: 0.5 });
    const etag = response.headers.get('etag') ?? '';
    const again = await server.get(`/files/breakdown.parquet?${question}`, {
      headers: { 'if-none-match': etag },
    });
    expect(again.status).toBe(304);
  });

  it('holds the own locations alone', async () => {
    asker = testAsker({ locations: ['coesfeld'] });
    const response = await limited.get(`/files/breakdown.parquet?${question}&margins=1`);
    const { rows } = await readParquet(new Uint8Array(await response.arrayBuffer()));
    expect(new Set(rows.map(({ location }) => location))).toEqual(new Set(['coesfeld', null]));
  });
});

describe('/files/breakdown.json', () => {
  it('is the document that the command line prints', async () => {
    const response = await server.get(`/files/breakdown.json?${question}`);
    expect(await response.json()).toMatchObject({
      asOf: '2024-12-31',
      dataVersion: 2,
      by: ['location', 'year'],
      rows: [
        { location: 'bocholt', year: 2022, isTotalOf: [], enrolments: { value: 4, status: 'FINAL' } },
        {},
        {},
      ],
      total: { location: null, isTotalOf: ['location', 'year'], enrolments: { value: 12 } },
    });
  });
});
