import { createSqlFactSource } from '@neue-wege/database';
import { languages, toPlainDate } from '@neue-wege/domain';
import { createMemoryReleases, unprotectedRelease, withholdRows } from '@neue-wege/domain/testing';
import { type ReadCell, type ReadSheet, readParts, readSheets } from '@neue-wege/reports/testing';
import { describe, expect, it } from 'vitest';
import { createSampleDatabase } from './testing/sample-database.ts';
import { testAsker } from './testing/test-asker.ts';
import { startTestServer } from './testing/test-server.ts';

const database = await createSampleDatabase();
const counted = await unprotectedRelease(createSqlFactSource(database), {
  asOf: toPlainDate('2024-07-01'),
  profile: 'MANAGEMENT',
});
const release = withholdRows(counted, ({ location, year }) => location === 'coesfeld' && year === '2023');
let asker = testAsker({ roles: ['steward', 'publisher'] });
const server = await startTestServer(database, {
  releases: {
    ...createMemoryReleases([release]),
    ensureRelease: () => Promise.resolve(undefined),
  },
  authenticate: () => Promise.resolve(asker),
  contact: { office: 'Jobcenter im Kreis', email: 'wege@kreis.example', privacyEmail: null },
});
const question = 'by=location,year&measures=enrolments,completion_rate,duration_median&margins=1';

async function sheetsOf(query: string): Promise<readonly ReadSheet[]> {
  const response = await server.get(`/files/breakdown.xlsx?${query}`);
  expect(response.status).toBe(200);
  return readSheets(await readParts(await response.bytes()));
}

function rowsOf(sheets: readonly ReadSheet[], at: number): readonly (readonly ReadCell[])[] {
  return sheets[at]?.rows ?? [];
}

/** The numbers of a row of the JSON document, in the order in which the workbook has them. */
function numbersIn(row: unknown): readonly unknown[] {
  const value = (path: string): unknown =>
    path.split('.').reduce<unknown>((at, name) => (isRecord(at) ? (at[name] ?? null) : null), row);
  return [
    'enrolments.value',
    ...['value', 'numerator', 'denominator', 'unknown', 'coverage', 'interval.lower', 'interval.upper'].map(
      (part) => `completion_rate.${part}`,
    ),
    'duration_median.value',
    'duration_median.n',
  ].map(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

async function documentRows(query: string): Promise<readonly unknown[]> {
  const document: unknown = await (await server.get(`/files/breakdown.json?${query}`)).json();
  const { rows, total } = isRecord(document) ? document : {};
  if (!Array.isArray(rows)) throw new Error('no document');
  return [...Array.from<unknown>(rows), total];
}

describe('/files/breakdown.xlsx', () => {
  const cases = languages.flatMap((language) =>
    ['EXACT', 'MANAGEMENT'].map((profile) => ({ language, profile })),
  );
  it.each(cases)('holds the numbers of the JSON document under $profile in $language (S05)', async (one) => {
    const query = `${question}&profile=${one.profile}`;
    const [, ...lines] = rowsOf(await sheetsOf(`${query}&lang=${one.language}`), 1);
    const numbers = lines.map((line) =>
      line
        .slice(4)
        .filter(({ type }) => type !== 'text')
        .map(({ value }) => value),
    );
    const rows = await documentRows(query);
    expect(numbers).toEqual(rows.map(numbersIn));
    const isWithheld = JSON.stringify(rows).includes('CONFIDENTIAL');
    expect(isWithheld).toBe(one.profile === 'MANAGEMENT');
    const words = { de: 'geheim gehalten', en: 'confidential' }[one.language];
    expect(lines.flat().some(({ value }) => value === words)).toBe(isWithheld);
  });

  it('names locations, says what was asked, and leads back to the page and the question', async () => {
    const page = encodeURIComponent('/?location=coesfeld&years=2023');
    const path = `/files/breakdown.xlsx?${question}&location=coesfeld&year=2023&profile=EXACT&page=${page}`;
    const response = await server.get(path);
    expect(response.headers.get('content-type')).toContain('spreadsheetml.sheet');
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="neue-wege_breakdown_by-location-year_2024-12-31.xlsx"',
    );
    const parts = await readParts(await response.bytes());
    const cover = rowsOf(readSheets(parts), 0).map((row) => row.map(({ value }) => value));
    expect(cover).toContainEqual(['Auswahl', 'Standort: Coesfeld am Markt']);
    expect(cover).toContainEqual(['Kontakt', 'wege@kreis.example']);
    const links = parts.get('xl/worksheets/_rels/sheet1.xml.rels');
    expect(links).toContain(`Target="${server.url}/?location=coesfeld&amp;years=2023&amp;asOf=2024-12-31"`);
    expect(links).toContain(`${server.url}/files/breakdown.xlsx?by=location,year&amp;measures=`);
    expect(links).toContain('&amp;asOf=2024-12-31&amp;');
  });

  it('leads to page and question on the day of its figures', async () => {
    const linksOf = async (query: string) => {
      const page = encodeURIComponent('/?asOf=2024-12-01&location=a%252Cb,coesfeld#x');
      const response = await server.get(`/files/breakdown.xlsx?${question}&${query}&page=${page}`);
      return (await readParts(await response.bytes())).get('xl/worksheets/_rels/sheet1.xml.rels');
    };
    const ofRelease = await linksOf('profile=MANAGEMENT');
    expect(ofRelease).toContain(`"${server.url}/?asOf=2024-07-01&amp;location=a%252Cb,coesfeld#x"`);
    expect(ofRelease).toMatch(/breakdown\.xlsx\?[^"]*asOf=2024-07-01&amp;/);
    expect(ofRelease).not.toMatch(/asOf=2024-12/);
    expect(await linksOf('profile=EXACT&asOf=2024-11-11')).toContain('/?asOf=2024-11-11&amp;location');
    const again = await server.get(`/files/breakdown.csv?${question}&profile=MANAGEMENT&asOf=2024-07-01`);
    const today = await server.get(`/files/breakdown.csv?${question}&profile=MANAGEMENT`);
    expect(await again.text()).toBe(await today.text());
  });

  it('holds only the own locations, and says so', async () => {
    asker = testAsker({ locations: ['coesfeld'] });
    const sheets = await sheetsOf('by=location&measures=enrolments');
    asker = testAsker({ roles: ['steward', 'publisher'] });
    const cells = sheets.flatMap(({ rows }) => rows.flat().map(({ value }) => value));
    expect(cells.filter((value) => /bocholt/i.test(String(value)))).toEqual([]);
    const cover = rowsOf(sheets, 0).map((row) => row.map(({ value }) => value));
    expect(cover).toContainEqual(['Nur Standorte', 'Coesfeld am Markt']);
  });

  it('is not sent again to whoever has it, until the question, the language or the page change', async () => {
    for (const profile of ['EXACT', 'MANAGEMENT']) {
      const path = `/files/breakdown.xlsx?${question}&profile=${profile}`;
      const etag = (await server.get(path)).headers.get('etag') ?? '';
      const statusOf = async (other: string) =>
        (await server.get(other, { headers: { 'if-none-match': etag } })).status;
      expect(await statusOf(path)).toBe(304);
      expect(await statusOf(`${path}&lang=en`)).toBe(200);
      expect(await statusOf(`${path}&page=/`)).toBe(200);
      expect(await statusOf(`${path}&location=bocholt`)).toBe(200);
    }
  });

  it.each([
    ['lang=fr', 'lang'],
    ['lang=de&lang=en', 'lang'],
    ['page=https://elsewhere.example/', 'page'],
    ['page=//elsewhere.example/', 'page'],
    ['page=/%5Celsewhere.example', 'page'],
    ['page=/%0Ax', 'page'],
  ])('refuses %s', async (parameters, place) => {
    const response = await server.get(`/files/breakdown.xlsx?${question}&${parameters}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { issues: [{ place }] } }] });
  });

  it('knows neither language nor page in files for programs', async () => {
    expect((await server.get(`/files/breakdown.csv?${question}&lang=de`)).status).toBe(400);
  });

  it('is recorded like every file that leaves', async () => {
    await sheetsOf(question);
    const { action, detail } = server.audited.findLast((entry) => entry.action === 'file') ?? {};
    expect({ action, detail }).toMatchObject({
      action: 'file',
      detail: { name: 'breakdown.xlsx', state: 'sent' },
    });
  });
});
