import { createSqlFactSource } from '@neue-wege/database';
import {
  parsePathwaysRequest,
  parseTimeToIndependenceRequest,
  runPathways,
  runTimeToIndependence,
  toPlainDate,
} from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { anonymous } from './access/asker.ts';
import { listWith } from './testing/matchers.ts';
import { createSampleDatabase } from './testing/sample-database.ts';
import { testAsker } from './testing/test-asker.ts';
import { startTestServer, testDay } from './testing/test-server.ts';
import { twelveRuns } from './testing/twelve-runs.ts';

const database = await createSampleDatabase(twelveRuns);
const server = await startTestServer(database);
const source = createSqlFactSource(database);
const defaults = { today: toPlainDate(testDay), profile: 'EXACT' } as const;
const context = { actor: 'test', locations: 'all', profile: 'EXACT' } as const;
const ofCoesfeld = testAsker({ roles: ['case_staff'], locations: ['coesfeld'] });
let asker = ofCoesfeld;
const limited = await startTestServer(database, { authenticate: () => Promise.resolve(asker) });

interface Cells {
  readonly [column: string]: string | number | null | undefined;
}

/** The lines of a file, none of which has a cell that needs quotes. */
async function linesOf(path: string): Promise<readonly Cells[]> {
  const lines = (await (await server.get(path)).text()).trimEnd().split('\r\n');
  const [headings = [], ...rows] = lines.map((line) => line.split(','));
  return rows.map((row) => Object.fromEntries(headings.map((heading, at) => [heading, row[at] ?? ''])));
}

function written(cells: Cells): Cells {
  const texts = Object.entries(cells).map(
    ([name, cell]) => [name, cell === null ? '' : String(cell)] as const,
  );
  return Object.fromEntries(texts);
}

describe('/files/pathways', () => {
  it('has a line per count, as the domain answers it', async () => {
    const lines = await linesOf('/files/pathways.csv?by=location&year=2021,2022');
    const question = { by: ['location'], where: { year: ['2021', '2022'] } };
    const { rows, total } = await runPathways(parsePathwaysRequest(question, defaults), { source, context });
    expect(total.entries.value).toBe(96);
    expect(lines).toEqual(
      [...rows, total].flatMap(({ keys, isTotalOf, entries, notStarted, nodes }) => {
        const line = (cells: Cells): Cells =>
          written({
            location: keys.location,
            is_total_of: isTotalOf.join(),
            outcome: null,
            status: 'FINAL',
            base: null,
            ...cells,
          });
        return [
          line({ standing: 'entries', value: entries.value }),
          line({ standing: 'not_started', value: notStarted.value }),
          ...nodes.flatMap(({ standing, value, outcomes }) => [
            line({ standing, value: value.value, base: entries.value }),
            ...outcomes.map((one) =>
              line({ standing, outcome: one.outcome, value: one.value.value, base: value.value }),
            ),
          ]),
        ];
      }),
    );
  });

  it('is named by its split and day, and takes an as-of day', async () => {
    const response = await server.get('/files/pathways.csv-de?by=location,year&asOf=2024-09-30');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="neue-wege_pathways_by-location-year_2024-09-30.csv"',
    );
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(Buffer.from(bytes).toString('hex')).toMatch(/^efbbbf/);
    expect(new TextDecoder().decode(bytes)).toMatch(
      /^location;year;is_total_of;standing;outcome;value;status;base\r\nbocholt;2020;;entries;;24;FINAL;\r\n/,
    );
  });

  it('is one document as JSON', async () => {
    const response = await server.get('/files/pathways.json?by=year&location=bocholt');
    expect(await response.json()).toMatchObject({
      asOf: testDay,
      dataVersion: 2,
      profile: 'EXACT',
      by: ['year'],
      figures: listWith({
        year: 2020,
        isTotalOf: [],
        standing: 'completed',
        outcome: 'independent',
        value: 12,
        status: 'FINAL',
        base: 18,
      }),
    });
  });
});

describe('/files/time-to-independence', () => {
  it('has a line per figure with its interval and the people at the start, as the domain answers it', async () => {
    const lines = await linesOf('/files/time-to-independence.csv?by=location');
    const request = parseTimeToIndependenceRequest({ by: ['location'] }, defaults);
    const { curves, total, comparison } = await runTimeToIndependence(request, { source, context });
    expect(total.points.length).toBeGreaterThan(3);
    const blank = { month: null, end_reason: null, base: null, lower: null, upper: null };
    const expected = [...curves, total].flatMap(({ keys, isTotalOf, people, status, ...curve }) => {
      const group = { location: keys.location, is_total_of: isTotalOf.join(), status };
      const line = (cells: Cells): Cells => written({ ...group, ...blank, base: people, ...cells });
      const { median } = curve;
      return [
        line({ figure: 'people', value: people, base: null }),
        line({ figure: 'not_observed', value: curve.notObserved, base: null }),
        line({
          figure: 'median_months',
          value: median,
          status: median === null ? 'NOT_APPLICABLE' : status,
        }),
        ...curve.reasons.map(({ end, n }) => line({ figure: 'ends', end_reason: end, value: n })),
        ...curve.points.flatMap(({ month, atRisk, byWork, competing, stillInReceipt }) => [
          line({ figure: 'at_risk', month, value: atRisk }),
          line({ figure: 'ended_by_work', month, value: byWork.incidence, ...byWork.interval }),
          line({ figure: 'ended_otherwise', month, value: competing.incidence, ...competing.interval }),
          line({ figure: 'still_in_receipt', month, value: stillInReceipt }),
        ]),
      ];
    });
    const compared = { ...blank, location: '', is_total_of: 'location', status: 'FINAL' };
    expect(lines).toEqual([
      ...expected,
      written({ ...compared, figure: 'log_rank_chi_square', value: comparison?.chiSquare }),
      written({ ...compared, figure: 'log_rank_p', value: comparison?.p }),
    ]);
  });

  it('says that few people make no curve', async () => {
    const lines = await linesOf('/files/time-to-independence.csv?by=&run=bocholt/wege/2020-01');
    expect(lines.map(({ figure, value, status }) => [figure, value, status])).toEqual([
      ['people', '12', 'UNCERTAIN'],
      ['not_observed', '0', 'UNCERTAIN'],
      ['median_months', '', 'UNCERTAIN'],
      ['ends', '6', 'UNCERTAIN'],
    ]);
  });
});

describe.each(['pathways', 'time-to-independence'])('/files/%s.csv, like every file of figures', (name) => {
  const path = `/files/${name}.csv?by=location`;

  it('holds of everything that is asked only the own locations', async () => {
    const own = await (await limited.get(path)).text();
    const both = await limited.get(`${path}&location=bocholt,coesfeld`);

    expect(own).toContain('coesfeld,');
    expect(own).not.toContain('bocholt');
    expect(await both.text()).toBe(own);
    const total = own.split('\r\n').findLast((line) => line.startsWith(',location,'));
    expect(total).toContain(name === 'pathways' ? 'not_yet_due' : 'still_in_receipt');
  });

  it('is refused under protection and to nobody known, and that is kept', async () => {
    const refusals = [
      { who: testAsker({ roles: ['management'] }), query: '', code: 'NOT_PUBLISHED' },
      { who: testAsker({ roles: ['management'] }), query: '&profile=EXACT', code: 'FORBIDDEN' },
      { who: testAsker({ roles: ['publisher'] }), query: '&profile=PUBLIC', code: 'NOT_PUBLISHED' },
      { who: anonymous, query: '', code: 'UNAUTHENTICATED' },
    ];
    for (const { who, query, code } of refusals) {
      asker = who;
      const response = await limited.get(`${path}${query}`);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
      const detail = { route: `/files/${name}.csv`, code, place: 'profile' };
      const entry = { actor: who.actor, action: 'refusal', detail };
      await expect.poll(() => limited.audited).toContainEqual(entry);
    }
    asker = ofCoesfeld;
  });

  it('names the parameter that is wrong', async () => {
    const issuesOf = async (query: string): Promise<unknown> => {
      const response = await server.get(`/files/${name}.csv?${query}`);
      expect(response.status).toBe(400);
      return response.json();
    };
    const places = (...all: readonly string[]): object => ({
      errors: [{ extensions: { code: 'BAD_INPUT', issues: all.map((place) => ({ place })) } }],
    });
    expect(await issuesOf('by=year&by=year&measures=exits&margins=1')).toMatchObject(
      places('by', '"measures"', '"margins"'),
    );
    expect(await issuesOf('by=yaer&sex=w&asOf=2025-01-01&profile=none')).toMatchObject(
      places('by', 'where.sex', 'asOf', 'profile'),
    );
  });

  it('is not computed again for whoever has it, until question, rights or form change', async () => {
    const etag = (await server.get(path)).headers.get('etag') ?? '';
    const again = await server.get(path, { headers: { 'if-none-match': etag } });
    expect([again.status, again.headers.get('etag')]).toEqual([304, etag]);
    expect(again.headers.get('cache-control')).toBe('private, no-cache');
    for (const other of [`${path}&year=2021`, `${path}&asOf=2024-09-30`, path.replace('.csv', '.csv-de')])
      expect((await server.get(other, { headers: { 'if-none-match': etag } })).status).toBe(200);
    expect((await limited.get(path, { headers: { 'if-none-match': etag } })).status).toBe(200);
  });

  it('is kept in the audit when it leaves, and only then', async () => {
    const before = server.audited.length;
    const head = await server.get(path, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect((await server.get(path, { method: 'POST' })).status).toBe(405);
    const { length } = await (await server.get(path)).text();
    expect(server.audited.slice(before).filter(({ action }) => action === 'file')).toMatchObject([
      {
        action: 'file',
        detail: { name: `${name}.csv`, state: 'begun', by: ['location'], profile: 'EXACT', dataVersion: 2 },
      },
      { action: 'file', detail: { name: `${name}.csv`, state: 'sent', bytes: length } },
    ]);
  });
});
