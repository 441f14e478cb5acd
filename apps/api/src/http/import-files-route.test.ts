import { describe, expect, it } from 'vitest';
import { type Asker, anonymous } from '../access/asker.ts';
import { createSampleDatabase } from '../testing/sample-database.ts';
import { testAsker } from '../testing/test-asker.ts';
import { startTestServer } from '../testing/test-server.ts';
import { settled, upload } from '../testing/uploads.ts';

const database = await createSampleDatabase();
let asker: Asker = testAsker();
const server = await startTestServer(database, { authenticate: () => Promise.resolve(asker) });
const rows = ['P1,2,coesfeld,wege,2023-02-30', 'P2,2,coesfeld,wege,=1+1'];
const refusedId = await upload(server, {
  files: { 'märz.csv': ['participant,run,location,project,entered_on', ...rows].join('\n') },
});
const job = await settled(server, refusedId);
const number = (job['import'] as { readonly number: number } | null)?.number ?? 0;

describe('GET /files/imports/{number}/findings', () => {
  it('gives what was found, a line each, for programs', async () => {
    const response = await server.get(`/files/imports/${number}/findings.csv`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="neue-wege_import-${number}_findings.csv"`,
    );
    const lines = (await response.text()).trimEnd().split('\n');
    expect(lines[0]?.trimEnd()).toBe('file,line,column,rule,severity,label,message');
    expect(lines.slice(1).map((line) => line.split(',').slice(0, 5).join(','))).toEqual([
      'märz.csv,2,entered_on,not_a_date,error',
      'märz.csv,3,entered_on,not_a_date,error',
    ]);
    expect(lines.join('\n')).not.toMatch(/P1|1\+1/);
  });

  it('gives it for German spreadsheets in German, unless asked otherwise', async () => {
    const german = await (await server.get(`/files/imports/${number}/findings.csv-de`)).text();
    expect(german).toMatch(/^\uFEFF?Datei;Zeile;Spalte;Regel;Schwere;/);
    const english = await server.get(`/files/imports/${number}/findings.csv-de?language=en`);
    expect(await english.text()).toContain('File;Line;Column');
    expect((await server.get(`/files/imports/${number}/findings.csv?language=fr`)).status).toBe(400);
  });

  it('is recorded before and after it leaves', async () => {
    await (await server.get(`/files/imports/${number}/findings.csv`)).text();
    const kept = server.audited.filter(({ action }) => action === 'file').map(({ detail }) => detail);
    expect(kept).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'findings.csv', state: 'begun', importId: number }),
        expect.objectContaining({ name: 'findings.csv', state: 'sent' }),
      ]),
    );
  });

  it('tells nobody of an import that may not be seen', async () => {
    const of = async (asking: Asker, path: string): Promise<number> => {
      asker = asking;
      const { status } = await server.get(path);
      asker = testAsker();
      return status;
    };
    const path = `/files/imports/${number}/findings.csv`;
    expect(await of(anonymous, path)).toBe(401);
    expect(await of(testAsker({ roles: ['case_staff'] }), path)).toBe(403);
    expect(await of(testAsker({ locations: ['bocholt'] }), path)).toBe(404);
    expect(await of(testAsker(), '/files/imports/999/findings.csv')).toBe(404);
    expect(await of(testAsker(), '/files/imports/0/findings.csv')).toBe(404);
    expect(await of(testAsker(), '/files/imports/1/rows.csv')).toBe(404);
  });
});

describe('GET /files/templates/{kind}', () => {
  it('gives a file of each kind with an example row', async () => {
    const response = await server.get('/files/templates/enrolments.csv');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="enrolments.csv"');
    expect(await response.text()).toMatch(/^participant,.*\n.+\n$/);
    expect(await (await server.get('/files/templates/enrolments.csv-de')).text()).toContain('Kundennummer;');
    expect((await server.get('/files/templates/everything.csv')).status).toBe(404);
    expect((await server.get('/files/templates/enrolments.csv', { method: 'POST' })).status).toBe(405);
  });

  it('gives files that are a delivery', async () => {
    const text = await (await server.get('/files/templates/locations.csv-de')).text();
    const id = await upload(server, { files: { 'orte.csv': text } });
    expect(await settled(server, id)).toMatchObject({ state: 'AWAITING_CONFIRMATION' });
  });
});
