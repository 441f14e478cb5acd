import { describe, expect, it } from 'vitest';
import { anonymous } from './access/asker.ts';
import { fileLines, listedLines, parquetLines, workbookLines } from './testing/enrolment-lines.ts';
import { recordWith } from './testing/matchers.ts';
import { createSampleDatabase, storeSample } from './testing/sample-database.ts';
import { testAsker } from './testing/test-asker.ts';
import { startTestServer } from './testing/test-server.ts';

const database = await createSampleDatabase();
const server = await startTestServer(database);
const ofCoesfeld = testAsker({ roles: ['case_staff'], locations: ['coesfeld'] });
let asker = ofCoesfeld;
const limited = await startTestServer(database, { authenticate: () => Promise.resolve(asker) });
const path = '/files/enrolments.csv';

describe('/files/enrolments.csv', () => {
  it('holds what the list of enrolments tells, in its order', async () => {
    const lines = await fileLines(await server.get(path));
    expect(lines).toHaveLength(12);
    expect(lines).toEqual(await listedLines(server));
  });

  it('takes the filters of the list and an as-of day', async () => {
    const filters = [
      ['location=bocholt&sex=female,male', 'location: ["bocholt"], sex: [FEMALE, MALE]'],
      ['run=bocholt/wege/2&exit_reason=regular_end', 'run: ["bocholt/wege/2"], exitReason: [REGULAR_END]'],
      [
        'enteredFrom=2023-01-10&exitedThrough=2023-09-30',
        'enteredFrom: "2023-01-10", exitedThrough: "2023-09-30"',
      ],
    ] as const;
    for (const [query, where] of filters) {
      const lines = await fileLines(await server.get(`${path}?${query}`));
      expect(lines.length).toBeGreaterThan(0);
      expect({ query, lines }).toEqual({ query, lines: await listedLines(server, where) });
    }
    const before = await server.get(`${path}?asOf=2024-01-14`);
    expect(before.headers.get('content-disposition')).toBe(
      'attachment; filename="neue-wege_enrolments_2024-01-14_v0.csv"',
    );
    expect(await fileLines(before)).toEqual([]);
  });

  it('names everything that is wrong with the question', async () => {
    const response = await server.get(
      `${path}?by=year&sex=w&enteredFrom=soon&asOf=2025-01-01&asOf=2024-01-01`,
    );
    expect(response.status).toBe(400);
    const places = ['"by"', 'asOf', 'enteredFrom', 'where.sex'].map((place) => ({ place }));
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_INPUT', issues: places } }],
    });
  });

  it.each(['entered', 'exited'])(
    'is refused between days of which the first lies after the last: %s',
    async (what) => {
      const days = [`${what}From=2024-02-01`, `${what}Through=2024-01-31`];
      const response = await server.get(`${path}?${days.join('&')}`);
      expect(response.status).toBe(400);
      const message = `2024-02-01 lies after ${what}Through, 2024-01-31`;
      expect(await response.json()).toMatchObject({
        errors: [{ extensions: { code: 'BAD_INPUT', issues: [{ place: `${what}From`, message }] } }],
      });
      const oneDay = await server.get(`${path}?${what}From=2024-02-01&${what}Through=2024-02-01`);
      expect(oneDay.status).toBe(200);
    },
  );

  it('holds the own locations alone, and behaves for others as if they did not exist', async () => {
    const own = await fileLines(await limited.get(path));
    expect(own).toEqual(await listedLines(server, 'location: ["coesfeld"]'));
    expect(own).toHaveLength(4);
    const elsewhere = await limited.get(`${path}?location=bocholt`);
    expect([elsewhere.status, await fileLines(elsewhere)]).toEqual([200, []]);
  });

  it.each(['management', 'analyst', 'publisher', 'admin'] as const)(
    'is refused to the role %s, and that is kept',
    async (role) => {
      asker = testAsker({ actor: `person:${role}`, roles: [role] });
      const response = await limited.get(path);
      asker = ofCoesfeld;
      expect(response.status).toBe(403);
      const detail = { route: path, code: 'FORBIDDEN', place: 'enrolments' };
      const entry = { actor: `person:${role}`, action: 'refusal', detail };
      await expect.poll(() => limited.audited).toContainEqual(entry);
    },
  );

  it('is refused to nobody known', async () => {
    asker = anonymous;
    const response = await limited.get(path);
    asker = ofCoesfeld;
    expect(response.status).toBe(401);
  });

  it('is named by day and data version, and kept in the audit when it leaves', async () => {
    const before = server.audited.length;
    const head = await server.get(path, { method: 'HEAD' });
    expect(head.headers.get('content-disposition')).toBe(
      'attachment; filename="neue-wege_enrolments_2024-12-31_v2.csv"',
    );
    const { length } = await (await server.get(`${path}?location=bocholt`)).text();
    expect(server.audited.slice(before)).toEqual([
      recordWith({
        action: 'file',
        detail: recordWith({
          name: 'enrolments.csv',
          state: 'begun',
          asOf: '2024-12-31',
          dataVersion: 2,
          keys: { location: ['bocholt'] },
        }),
      }),
      recordWith({ action: 'file', detail: recordWith({ state: 'sent', bytes: length }) }),
    ]);
  });

  it('is not read again for whoever has it, until filter, rights or day change', async () => {
    const etag = (await server.get(path)).headers.get('etag') ?? '';
    const headers = { 'if-none-match': etag };
    expect((await server.get(path, { headers })).status).toBe(304);
    for (const other of [`${path}?sex=male`, `${path}?asOf=2024-06-30`, '/files/enrolments.csv-de'])
      expect((await server.get(other, { headers })).status).toBe(200);
    expect((await limited.get(path, { headers })).status).toBe(200);
  });

  it('holds the same as Parquet, with days and numbers as such', async () => {
    const response = await server.get('/files/enrolments.parquet');
    expect(response.headers.get('content-type')).toBe('application/vnd.apache.parquet');
    expect(response.headers.get('content-disposition')).toContain(
      'neue-wege_enrolments_2024-12-31_v2.parquet',
    );
    const { columns, lines } = await parquetLines(response);
    expect(columns).toMatchObject({
      participant: 'BYTE_ARRAY UTF8',
      entered_on: 'INT32 DATE',
      progress_at_exit: 'INT32',
    });
    expect(lines).toEqual(await fileLines(await server.get(path)));
    expect(lines).toHaveLength(12);
    const elsewhere = await limited.get('/files/enrolments.parquet?location=bocholt');
    expect((await parquetLines(elsewhere)).lines).toEqual([]);
  });

  it('holds the same as a workbook, with days and numbers as such and in words what the catalogue names', async () => {
    const response = await server.get('/files/enrolments.xlsx');
    expect(response.headers.get('content-type')).toContain('spreadsheetml.sheet');
    expect(response.headers.get('content-disposition')).toContain('neue-wege_enrolments_2024-12-31_v2.xlsx');
    const { lines, table } = await workbookLines(response);
    expect(lines).toEqual(await fileLines(await server.get(path)));
    expect(lines).toHaveLength(12);
    const cellsOf = (heading: string): readonly unknown[] => {
      const at = table?.rows[0]?.findIndex(({ value }) => value === heading) ?? -1;
      return table?.rows.slice(1).map((row) => row[at]) ?? [];
    };
    const format = 'dd.mm.yyyy';
    expect(cellsOf('Eintritt')[0]).toEqual(recordWith({ type: 'number', format }));
    expect(cellsOf('Pseudonym')[0]).toEqual(recordWith({ type: 'text', format: '@' }));
    expect(cellsOf('Geschlecht')).toContainEqual({ type: 'text', value: 'Weiblich', format: '@' });
  });

  it('says in a workbook what was asked for and how much there is, in the language asked for', async () => {
    const query = 'location=bocholt&enteredFrom=2023-01-10&lang=en&page=%2Fpeople%3Flocation%3Dbocholt';
    const { cover, table, lines } = await workbookLines(await server.get(`/files/enrolments.xlsx?${query}`));
    expect(lines).toEqual(
      await fileLines(await server.get(`${path}?location=bocholt&enteredFrom=2023-01-10`)),
    );
    const texts = cover?.rows.map((row) => row.map(({ value }) => value)) ?? [];
    expect(texts).toContainEqual(['Enrolments', lines.length]);
    expect(texts).toContainEqual(['Selection', 'Location: bocholt']);
    expect(texts).toContainEqual([null, 'Entry from 2023-01-10 on']);
    expect(texts).toContainEqual(['Data version', 2]);
    expect(texts).toContainEqual(['View', 'Open this view in the browser']);
    expect(table?.rows[0]?.map(({ value }) => value)).toContain('Exit reason');
    const mistyped = await server.get('/files/enrolments.xlsx?language=en');
    expect(await mistyped.text()).toMatch(/allowed: .*asOf, lang, page, location/);
    const wrong = await server.get('/files/enrolments.xlsx?lang=fr');
    expect([wrong.status, (await server.get(`${path}?lang=de`)).status]).toEqual([400, 400]);
  });

  it('holds as a workbook the own locations alone, and none where there are none', async () => {
    const { lines, cover } = await workbookLines(await limited.get('/files/enrolments.xlsx'));
    expect(lines).toEqual(await listedLines(server, 'location: ["coesfeld"]'));
    const texts = cover?.rows.map((row) => row.map(({ value }) => value)) ?? [];
    expect(texts).toContainEqual(['Nur Standorte', 'Coesfeld am Markt']);
    const elsewhere = await workbookLines(await limited.get('/files/enrolments.xlsx?location=bocholt'));
    expect(elsewhere.lines).toEqual([]);
    expect(elsewhere.cover?.rows.flat()).toContainEqual(recordWith({ type: 'number', value: 0 }));
  });

  it('runs no formula, and is read by German spreadsheets', async () => {
    const odd = await createSampleDatabase([
      {
        knownOn: '2024-01-15',
        actor: 'steward',
        files: {
          'standorte.csv': 'location\n"=1+1;x"\n',
          'projekte.csv': 'project\n-5\n',
          'durchlaeufe.csv': 'run,project,location,target_group\n1,-5,"=1+1;x",@all\n',
          'teilnahmen.csv':
            'participant,run,location,project,entered_on,progress_at_entry\nP01,1,"=1+1;x",-5,2023-01-09,2\n',
        },
      },
    ]);
    const text = await (await (await startTestServer(odd)).get('/files/enrolments.csv-de')).arrayBuffer();
    expect(Buffer.from(text).toString('utf8')).toMatch(
      /^\uFEFFlocation;project;run;participant;.*\r\n"'=1\+1;x";'-5;"'=1\+1;x\/-5\/1";[-0-9a-f]{36};;;2023-01-09;.*;2;;;'@all;;\r\n$/,
    );
    const { table } = await workbookLines(await (await startTestServer(odd)).get('/files/enrolments.xlsx'));
    const cells = table?.rows[1] ?? [];
    expect(cells.filter(({ type }) => !['text', 'number', 'empty'].includes(type))).toEqual([]);
    for (const value of ['=1+1;x', '-5', '=1+1;x/-5/1', '@all'])
      expect(cells).toContainEqual({ type: 'text', value, format: '@' });
  });

  it('leaves after a delivery with what it brought', async () => {
    const own = await createSampleDatabase();
    const growing = await startTestServer(own);
    const etag = (await growing.get(path)).headers.get('etag') ?? '';
    await storeSample(own, {
      knownOn: '2024-12-01',
      actor: 'steward',
      files: {
        'teilnahmen.csv': 'participant,run,location,project,entered_on\nP99,2,bocholt,wege,2023-05-01\n',
      },
    });
    const after = await growing.get(path, { headers: { 'if-none-match': etag } });
    expect(after.headers.get('content-disposition')).toContain('_v3.csv');
    expect(await fileLines(after)).toHaveLength(13);
  });
});
