import { createSqlFactSource } from '@neue-wege/database';
import {
  parsePathwaysRequest,
  parseRevisionsRequest,
  parseTimeToIndependenceRequest,
  runPathways,
  runRevisions,
  runTimeToIndependence,
  toPlainDate,
} from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { askAs } from './testing/ask-as.ts';
import { about, listWith, recordWith, textWith } from './testing/matchers.ts';
import { createSampleDatabase } from './testing/sample-database.ts';
import { startTestServer, testDay } from './testing/test-server.ts';
import { twelveRuns } from './testing/twelve-runs.ts';

const database = await createSampleDatabase();
const source = createSqlFactSource(database);
const server = await startTestServer(database);
const askAsOne = askAs(database, { locations: ['coesfeld'] });
const withSpells = await createSampleDatabase(twelveRuns);
const spellSource = createSqlFactSource(withSpells);
const spellServer = await startTestServer(withSpells);
const defaults = { today: toPlainDate(testDay), profile: 'EXACT' } as const;
const context = { actor: 'test', locations: 'all', profile: 'EXACT' } as const;

describe('Query.revisions', () => {
  const question = `query ($from: Date!, $to: Date, $by: [Dimension!]!, $measures: [MeasureId!]!) {
    revisions(from: $from, to: $to, by: $by, measures: $measures, where: { year: [2023] }) {
      from asOf dataVersion profile by measures { id }
      versions { dataVersion knownOn origin label { en } }
      revisions {
        location { key name } year isTotalOf measure change
        old { __typename number ... on Rate { numerator unknown } }
        new { number status ... on Rate { numerator unknown } }
        causes { origin label { en } change }
      }
    }
  }`;
  const late = {
    from: '2024-06-30',
    to: '2024-12-31',
    by: ['LOCATION'],
    measures: ['INDEPENDENCE_RATE_6M', 'EXITS'],
  };

  it('answers what changed and through what, with the rows by name, as the domain does', async () => {
    const { data, errors } = await server.ask(question, late);
    expect(errors).toEqual([]);
    const request = parseRevisionsRequest(
      {
        from: '2024-06-30',
        by: ['location'],
        measures: ['independence_rate_6m', 'exits'],
        where: { year: ['2023'] },
      },
      defaults,
    );
    const { revisions } = await runRevisions(request, { source, context });
    expect(revisions.length).toBeGreaterThan(0);
    expect(data).toMatchObject({
      revisions: {
        from: '2024-06-30',
        asOf: '2024-12-31',
        dataVersion: 2,
        profile: 'EXACT',
        by: ['LOCATION'],
        measures: [{ id: 'independence_rate_6m' }, { id: 'exits' }],
        versions: [{ dataVersion: 2, knownOn: '2024-07-01', origin: 'IMPORT', label: { en: 'import' } }],
        revisions: revisions.map((one) => ({
          measure: one.measure.toUpperCase(),
          change: one.change,
          causes: one.causes.map(({ origin, change }) => ({ origin: origin.toUpperCase(), change })),
        })),
      },
    });
    expect(data).toMatchObject({
      revisions: {
        revisions: listWith(
          {
            location: { key: 'coesfeld', name: 'Coesfeld am Markt' },
            year: null,
            isTotalOf: [],
            measure: 'INDEPENDENCE_RATE_6M',
            change: null,
            old: { __typename: 'Rate', number: 0, numerator: 0, unknown: 3 },
            new: { number: about(1 / 3), status: 'UNCERTAIN', numerator: 1, unknown: 2 },
            causes: [{ origin: 'IMPORT', label: { en: 'import' }, change: null }],
          },
          recordWith({
            location: null,
            isTotalOf: ['LOCATION'],
            new: { number: about(1 / 3), status: 'UNCERTAIN', numerator: 2, unknown: 3 },
          }),
        ),
      },
    });
  });

  it('has no revisions where nothing changed, and none of other locations', async () => {
    expect((await server.ask(question, { ...late, from: '2024-09-01' })).data).toMatchObject({
      revisions: { versions: [], revisions: [] },
    });
    const { data } = await askAsOne(question, late);
    expect(data).toMatchObject({
      revisions: { revisions: [{ location: { key: 'coesfeld' } }, { location: null }] },
    });
    expect(JSON.stringify(data)).not.toContain('bocholt');
  });

  it('names everything that is wrong', async () => {
    const { errors } = await server.ask(question, {
      from: '2024-12-31',
      to: '2024-12-31',
      by: ['YEAR', 'YEAR'],
      measures: [],
    });
    expect(errors).toMatchObject([
      {
        path: ['revisions'],
        extensions: {
          code: 'BAD_INPUT',
          issues: [{ place: 'from' }, { place: 'by' }, { place: 'measures' }],
        },
      },
    ]);
    expect((await server.ask(question, { ...late, to: '2025-01-01' })).errors).toMatchObject([
      { extensions: { code: 'BAD_INPUT', issues: [{ place: 'to' }] } },
    ]);
  });
});

describe('Query.pathways', () => {
  const question = `query ($by: [Dimension!], $asOf: Date) {
    pathways(by: $by, asOf: $asOf) {
      dataVersion by method { id }
      rows { ...Row }
      total { ...Row }
    }
  }
  fragment Row on PathwaysRow {
    ... on RowKeys { location { key } year isTotalOf }
    entries { value } notStarted { value }
    nodes { standing label { en } value { value } outcomes { outcome label { en } value { value status } } }
  }`;

  it('counts entries by where they stand and what became of them, as the domain does', async () => {
    const { data, errors } = await server.ask(question, { by: ['LOCATION'] });
    expect(errors).toEqual([]);
    const { total } = await runPathways(parsePathwaysRequest({ by: ['location'] }, defaults), {
      source,
      context,
    });
    expect(data).toMatchObject({
      pathways: {
        dataVersion: 2,
        by: ['LOCATION'],
        method: { id: 'pathways' },
        rows: [
          { location: { key: 'bocholt' }, year: null, isTotalOf: [], entries: { value: 8 } },
          { location: { key: 'coesfeld' }, entries: { value: 4 } },
        ],
        total: {
          location: null,
          isTotalOf: ['LOCATION'],
          entries: { value: 12 },
          notStarted: { value: 0 },
          nodes: total.nodes.map(({ standing, value }) => ({
            standing: standing.toUpperCase(),
            value: { value: value.value },
          })),
        },
      },
    });
    // Of the twelve, P01 twice, P02, P05, P07 and P09 completed.
    expect(data).toMatchObject({
      pathways: {
        total: {
          nodes: [
            { standing: 'PRESENT', value: { value: 2 }, outcomes: [{ outcome: 'NOT_YET_DUE' }] },
            {
              standing: 'COMPLETED',
              label: { en: 'Completed' },
              value: { value: 6 },
              outcomes: [
                { outcome: 'INDEPENDENT', label: { en: 'Independent' }, value: { value: 3 } },
                { outcome: 'NOT_INDEPENDENT', value: { value: 1 } },
                { outcome: 'UNKNOWN', value: { value: 2 } },
                { outcome: 'NOT_YET_DUE', value: { value: 0 } },
              ],
            },
            { standing: 'EARLY_SUCCESS', value: { value: 1 } },
            { standing: 'DROPOUT', value: { value: 2 } },
            { standing: 'OTHER_END', value: { value: 1 } },
          ],
        },
      },
    });
  });

  it('answers the total alone without dimensions, as known on an earlier day', async () => {
    expect((await server.ask(question, { asOf: '2024-06-30' })).data).toMatchObject({
      pathways: {
        dataVersion: 1,
        by: [],
        rows: [],
        total: {
          nodes: [
            {},
            { standing: 'COMPLETED', outcomes: [{}, {}, { outcome: 'UNKNOWN', value: { value: 3 } }, {}] },
            {},
            {},
            {},
          ],
        },
      },
    });
    expect((await askAsOne(question, { by: ['LOCATION'] })).data).toMatchObject({
      pathways: { rows: [{ location: { key: 'coesfeld' } }], total: { entries: { value: 4 } } },
    });
  });

  it('names what is wrong', async () => {
    expect((await server.ask(question, { by: ['SEX', 'SEX'], asOf: '2025-01-01' })).errors).toMatchObject([
      { extensions: { code: 'BAD_INPUT', issues: [{ place: 'by' }, { place: 'asOf' }] } },
    ]);
  });
});

describe('Query.timeToIndependence', () => {
  const question = `query ($by: [Dimension!], $where: BreakdownFilter, $asOf: Date) {
    timeToIndependence(by: $by, where: $where, asOf: $asOf) {
      dataVersion by method { id } comparison { chiSquare p words { en } }
      curves { location { key name } ...Curve }
      total { location { key } isTotalOf ...Curve }
    }
  }
  fragment Curve on IndependenceCurve {
    people notObserved status median
    points { month atRisk byWork { incidence interval { lower upper } } competing { incidence } stillInReceipt }
    at { month byWork { incidence } }
    reasons { end label { en } n }
  }`;

  it('answers a curve per group and whether two differ, as the domain does', async () => {
    const { data, errors } = await spellServer.ask(question, { by: ['LOCATION'] });
    expect(errors).toEqual([]);
    const request = parseTimeToIndependenceRequest({ by: ['location'] }, defaults);
    const { curves, comparison } = await runTimeToIndependence(request, { source: spellSource, context });
    // Receipt ends by work three months after entry: for 6 of 12 in Bocholt, 3 of 12 in Coesfeld.
    expect(data).toMatchObject({
      timeToIndependence: {
        dataVersion: 2,
        by: ['LOCATION'],
        method: { id: 'time_to_independence' },
        comparison: { ...comparison, words: null },
        curves: [
          {
            location: { key: 'bocholt', name: 'Bocholt' },
            people: 72,
            notObserved: 0,
            status: 'FINAL',
            median: 3,
            at: [
              { month: 3, byWork: { incidence: about(0.5) } },
              { month: 6, byWork: { incidence: about(0.5) } },
              { month: 12 },
              { month: 24 },
            ],
            reasons: [{ end: 'WORK', label: { en: 'Work' }, n: 36 }],
            points: (curves[0]?.points ?? []).map(({ month, atRisk, byWork }) => ({ month, atRisk, byWork })),
          },
          { location: { key: 'coesfeld' }, people: 72, median: null, reasons: [{ end: 'WORK', n: 18 }] },
        ],
        total: { location: null, isTotalOf: ['LOCATION'], people: 144 },
      },
    });
    expect(comparison?.p).toBeLessThan(0.05);
  });

  it('says that few people have no curve, and answers as known on an earlier day', async () => {
    expect((await server.ask(question)).data).toMatchObject({
      timeToIndependence: { curves: [], comparison: null, total: { people: 0, status: 'NOT_APPLICABLE' } },
    });
    expect(
      (await spellServer.ask(question, { where: { location: ['bocholt'], year: [2020] } })).data,
    ).toMatchObject({ timeToIndependence: { total: { people: 24, status: 'FINAL' } } });
    expect((await spellServer.ask(question, { asOf: '2024-07-01' })).data).toMatchObject({
      timeToIndependence: { dataVersion: 0, total: { people: 0, points: [] } },
    });
  });

  it('names what is wrong, and what a curve can be split by', async () => {
    const { errors } = await server.ask(question, {
      by: ['EXIT_REASON'],
      where: { exitReason: ['OTHER'] },
    });
    expect(errors).toMatchObject([
      {
        extensions: {
          code: 'BAD_INPUT',
          issues: [{ place: 'by', message: textWith('location') }, { place: 'where.exit_reason' }],
        },
      },
    ]);
  });
});
