import { createSqlFactSource } from '@neue-wege/database';
import {
  parseCaseMixRequest,
  parseComparisonRequest,
  parseControlChartRequest,
  parseFunnelRequest,
  runCaseMix,
  runComparison,
  runControlChart,
  runFunnel,
  toPlainDate,
} from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { askAs } from './testing/ask-as.ts';
import { about, listWith, textWith } from './testing/matchers.ts';
import { createSampleDatabase } from './testing/sample-database.ts';
import { startTestServer, testDay } from './testing/test-server.ts';
import { twelveRuns } from './testing/twelve-runs.ts';

const database = await createSampleDatabase(twelveRuns);
const source = createSqlFactSource(database);
const server = await startTestServer(database);
const askAsPublisher = askAs(database, { roles: ['publisher'] });
const askAsOne = askAs(database, { locations: ['bocholt'] });
const defaults = { today: toPlainDate(testDay), profile: 'EXACT' } as const;
const door = { source, context: { actor: 'test', locations: 'all', profile: 'EXACT' } } as const;

describe('Query.comparison', () => {
  const question = `query ($asOf: Date) {
    comparison(measure: COMPLETION_RATE, a: { location: ["bocholt"] }, b: { location: ["coesfeld"] }, where: { year: [2020, 2021, 2022] }, asOf: $asOf) {
      asOf dataVersion profile exclusions difference interval { lower upper } verdict words { de en } status
      measure { id } note { en } method { id query }
      a { where { dimension keys } value { numerator denominator } }
      b { value { value } }
    }
  }`;

  it('answers both sides, their difference and what may be said of it, as the domain does', async () => {
    const { data, errors } = await server.ask(question);
    expect(errors).toEqual([]);
    const request = parseComparisonRequest(
      {
        measure: 'completion_rate',
        a: { location: ['bocholt'] },
        b: { location: ['coesfeld'] },
        where: { year: ['2020', '2021', '2022'] },
      },
      defaults,
    );
    const { interval, status } = await runComparison(request, door);
    expect(data).toEqual({
      comparison: {
        asOf: testDay,
        dataVersion: 2,
        profile: 'EXACT',
        exclusions: false,
        difference: 0.25,
        interval,
        verdict: 'HIGHER',
        words: { de: 'A gesichert höher als B', en: 'A proven higher than B' },
        status,
        measure: { id: 'completion_rate' },
        note: { en: textWith('Newcombe') },
        method: { id: 'comparison', query: 'comparison' },
        a: {
          where: [
            { dimension: 'LOCATION', keys: ['bocholt'] },
            { dimension: 'YEAR', keys: ['2020', '2021', '2022'] },
          ],
          value: { numerator: 54, denominator: 72 },
        },
        b: { value: { value: 0.5 } },
      },
    });
  });

  it('answers as it was known on an earlier day', async () => {
    expect((await server.ask(question, { asOf: '2024-08-31' })).data).toMatchObject({
      comparison: { asOf: '2024-08-31', dataVersion: 1, a: { value: { numerator: 53, denominator: 72 } } },
    });
  });

  it('takes the closed list of exclusions out when asked', async () => {
    const { data } = await server.ask(
      `{ comparison(measure: INDEPENDENCE_RATE_6M, a: { year: [2020] }, b: { year: [2021] }, exclusions: true) {
           exclusions a { value { denominator excluded } }
         } }`,
    );
    expect(data).toEqual({
      comparison: { exclusions: true, a: { value: { denominator: 48, excluded: 0 } } },
    });
  });

  it('has nothing to compare with where one location alone may be seen', async () => {
    expect((await askAsOne(question)).data).toMatchObject({
      comparison: { difference: null, interval: null, verdict: null, words: null, status: 'NOT_APPLICABLE' },
    });
  });

  it('names everything that is wrong', async () => {
    const { data, errors } = await server.ask(
      '{ comparison(measure: EXITS, a: { year: [12] }, b: { location: ["x"] }, where: { location: ["y"] }, asOf: "2025-01-01") { asOf } }',
    );
    expect(data).toBeNull();
    expect(errors).toMatchObject([
      {
        path: ['comparison'],
        extensions: {
          code: 'BAD_INPUT',
          issues: [{ place: 'measure' }, { place: 'asOf' }, { place: 'a.year' }, { place: 'b.location' }],
        },
      },
    ]);
  });

  it('is refused under disclosure control as long as nothing was released', async () => {
    const { errors } = await askAsPublisher(
      '{ comparison(measure: COMPLETION_RATE, a: { year: [2021] }, b: { year: [2022] }, profile: PUBLIC) { asOf } }',
    );
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_PUBLISHED', issues: [{ place: 'asOf' }] } }]);
  });
});

describe('Query.funnel', () => {
  const question = `query ($unit: FunnelUnit!, $target: Float, $asOf: Date) {
    funnel(measure: COMPLETION_RATE, unit: $unit, target: $target, asOf: $asOf) {
      dataVersion unit where { keys } target targetKind targetWords { en } isDrawable reason { en } method { id } note { en } measure { id }
      total { numerator denominator }
      units { key name english: name(language: EN) signal words { en } value { numerator denominator } limits { alert { lower upper } alarm { lower upper } } }
    }
  }`;

  it('answers every unit by name with its limits around the common rate, as the domain does', async () => {
    const { data, errors } = await server.ask(question, { unit: 'RUN' });
    expect(errors).toEqual([]);
    const request = parseFunnelRequest({ measure: 'completion_rate', unit: 'run' }, defaults);
    const { units } = await runFunnel(request, door);
    expect(data).toMatchObject({
      funnel: {
        dataVersion: 2,
        unit: 'RUN',
        where: [],
        target: 0.625,
        targetKind: 'POOLED',
        targetWords: { en: 'rate of all cases together' },
        isDrawable: true,
        reason: null,
        method: { id: 'funnel' },
        measure: { id: 'completion_rate' },
        total: { numerator: 90, denominator: 144 },
        units: units.map(({ key, limits }) => ({ key, limits })),
      },
    });
    expect(data).toMatchObject({
      funnel: {
        units: listWith({
          key: 'coesfeld/wege/2020-04',
          name: 'Neue Wege 2020-04, Coesfeld',
          english: 'New Paths 2020-04, Coesfeld',
          signal: 'WITHIN',
          words: { en: 'within the limits' },
          value: { numerator: 6, denominator: 12 },
          limits: {
            alert: { lower: about(0.29), upper: about(0.85) },
            alarm: { lower: about(0.13), upper: about(0.98) },
          },
        }),
      },
    });
  });

  it('takes an agreed target, and says why few units are no funnel', async () => {
    expect((await server.ask(question, { unit: 'LOCATION', target: 0.9 })).data).toMatchObject({
      funnel: {
        target: 0.9,
        targetKind: 'AGREED',
        isDrawable: false,
        reason: { en: textWith('here there are 2') },
        units: [
          { key: 'bocholt', name: 'Bocholt', signal: 'ALARM', value: { numerator: 54 } },
          { key: 'coesfeld', name: 'Coesfeld', signal: 'ALARM', value: { numerator: 36 } },
        ],
      },
    });
    expect((await server.ask(question, { unit: 'PROJECT' })).data).toMatchObject({
      funnel: { units: [{ key: 'wege', name: 'Neue Wege', english: 'New Paths' }] },
    });
  });

  it('answers as it was known on an earlier day, and of the locations that may be seen alone', async () => {
    expect((await server.ask(question, { unit: 'LOCATION', asOf: '2024-08-31' })).data).toMatchObject({
      funnel: { dataVersion: 1, total: { numerator: 89 }, units: [{ value: { numerator: 53 } }, {}] },
    });
    expect((await askAsOne(question, { unit: 'LOCATION' })).data).toMatchObject({
      funnel: { target: 0.75, total: { numerator: 54, denominator: 72 }, units: [{ key: 'bocholt' }] },
    });
  });

  it('names everything that is wrong', async () => {
    const { errors } = await server.ask(
      '{ funnel(measure: STOCK, unit: RUN, target: 1, where: { quarter: [], month: [], year: [1] }) { asOf } }',
    );
    expect(errors).toMatchObject([
      {
        extensions: {
          code: 'BAD_INPUT',
          issues: [{ place: 'measure' }, { place: 'target' }, { place: 'where.year' }],
        },
      },
    ]);
  });
});

describe('Query.controlChart', () => {
  const question = `query ($measure: MeasureId!, $grain: ControlChartGrain!, $asOf: Date) {
    controlChart(measure: $measure, grain: $grain, asOf: $asOf) {
      dataVersion grain kind kindWords { en } centre rangeLimit isDrawable reason { en } rule { en } periodsWithoutCases { en } note { en } method { id }
      points { period isZero isUsed movingRange isOutside isInRun limits { lower upper } value { __typename number status ... on Rate { numerator } ... on Count { value } } }
    }
  }`;

  it('draws rates around their pooled centre, as the domain does', async () => {
    const { data, errors } = await server.ask(question, { measure: 'COMPLETION_RATE', grain: 'QUARTER' });
    expect(errors).toEqual([]);
    const request = parseControlChartRequest({ measure: 'completion_rate', grain: 'quarter' }, defaults);
    const { points } = await runControlChart(request, door);
    expect(data).toMatchObject({
      controlChart: {
        dataVersion: 2,
        grain: 'QUARTER',
        kind: 'P',
        kindWords: { en: 'p-chart (rates)' },
        centre: 0.625,
        rangeLimit: null,
        isDrawable: true,
        reason: null,
        rule: { en: textWith('outside its limits') },
        periodsWithoutCases: { en: textWith('no points') },
        method: { id: 'control_chart' },
        points: points.map(({ period, limits }) => ({ period, limits })),
      },
    });
    // 0.625 − 3 × √(0.625 × 0.375 ÷ 12) = 0.2057; the upper limit is cut at 1.
    expect(data).toMatchObject({
      controlChart: {
        points: listWith({
          period: '2020-Q1',
          isZero: false,
          isUsed: true,
          movingRange: null,
          isOutside: false,
          isInRun: false,
          limits: { lower: about(0.21), upper: 1 },
          value: { __typename: 'Rate', number: 0.75, status: 'FINAL', numerator: 9 },
        }),
      },
    });
  });

  it('draws counts by their moving ranges, periods without cases as zero', async () => {
    const { data } = await server.ask(question, { measure: 'EXITS', grain: 'MONTH' });
    expect(data).toMatchObject({
      controlChart: {
        kind: 'XMR',
        centre: about(144 / 34),
        points: listWith({
          period: '2020-03',
          isZero: true,
          isUsed: true,
          movingRange: 12,
          isOutside: false,
          isInRun: false,
          limits: { lower: about(-17.04), upper: about(25.52) },
          value: { __typename: 'Count', number: 0, status: 'FINAL', value: 0 },
        }),
      },
    });
  });

  it('answers as it was known on an earlier day, and says why there are no limits', async () => {
    expect(
      (await server.ask(question, { measure: 'COMPLETION_RATE', grain: 'QUARTER', asOf: '2024-08-31' })).data,
    ).toMatchObject({ controlChart: { dataVersion: 1, centre: 89 / 144 } });
    expect((await askAsOne(question, { measure: 'COMPLETION_RATE', grain: 'QUARTER' })).data).toMatchObject({
      controlChart: { centre: 0.75, isDrawable: false, reason: { en: textWith('here there are 6') } },
    });
  });

  it('names everything that is wrong', async () => {
    const { errors } = await server.ask(
      '{ controlChart(measure: REACH_RATE, grain: QUARTER, where: { month: ["2020-01"], phase: ["a", "b"] }) { asOf } }',
    );
    expect(errors).toMatchObject([
      {
        extensions: {
          code: 'BAD_INPUT',
          issues: [{ place: 'measure' }, { place: 'where.month' }, { place: 'where.phase' }],
        },
      },
    ]);
  });
});

describe('Query.caseMix', () => {
  const question = `query ($where: CaseMixFilter, $asOf: Date) {
    caseMix(where: $where, asOf: $asOf) {
      dataVersion measure { id } strata where { dimension keys } reason { en } note { en } method { id }
      rows { location { key name } year observed expected n observedRate expectedRate ratio interval { lower upper } verdict words { en } status preliminary }
    }
  }`;

  it('answers observed against expected by location and year, as the domain does', async () => {
    const { data, errors } = await server.ask(question, { where: { year: [2021] } });
    expect(errors).toEqual([]);
    const { rows } = await runCaseMix(parseCaseMixRequest({ where: { year: ['2021'] } }, defaults), door);
    // Everybody is alike: 18 of 48 leave receipt, so 9 of 24 are expected at each site.
    expect(data).toMatchObject({
      caseMix: {
        dataVersion: 2,
        measure: { id: 'independence_rate_6m' },
        strata: ['AGE_BAND', 'SEX', 'SINGLE_PARENT', 'LONG_TERM_RECIPIENT'],
        where: [{ dimension: 'YEAR', keys: ['2021'] }],
        reason: null,
        method: { id: 'case_mix' },
        rows: [
          {
            location: { key: 'bocholt', name: 'Bocholt' },
            year: 2021,
            observed: 12,
            expected: 9,
            n: 24,
            observedRate: 0.5,
            expectedRate: 0.375,
            ratio: about(1.33),
            interval: rows[0]?.interval,
            verdict: 'NOT_ESTABLISHED',
            words: { en: 'no proven difference from the expected' },
            status: 'FINAL',
            preliminary: false,
          },
          { location: { key: 'coesfeld' }, observed: 6, expected: 9, interval: rows[1]?.interval },
        ],
      },
    });
  });

  it('answers as it was known on an earlier day, and of the locations that may be seen alone', async () => {
    expect((await server.ask(question, { asOf: '2024-07-01' })).data).toMatchObject({
      caseMix: { dataVersion: 0, rows: [] },
    });
    const { data } = await askAsOne(question, { where: { location: ['bocholt', 'coesfeld'] } });
    expect(data).toMatchObject({
      caseMix: {
        reason: { en: textWith('only some may be seen') },
        rows: [2020, 2021, 2022].map((year) => ({
          location: { key: 'bocholt' },
          year,
          observed: null,
          status: 'NOT_APPLICABLE',
        })),
      },
    });
  });

  it('names everything that is wrong', async () => {
    const { errors } = await server.ask(question, {
      where: { location: [''], year: [1] },
      asOf: '2025-01-01',
    });
    expect(errors).toMatchObject([
      {
        extensions: {
          code: 'BAD_INPUT',
          issues: [{ place: 'where.location' }, { place: 'where.year' }, { place: 'asOf' }],
        },
      },
    ]);
  });
});
