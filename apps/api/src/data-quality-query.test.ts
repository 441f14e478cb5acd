import { createSqlFactSource } from '@neue-wege/database';
import {
  answerMethods,
  parseDataQualityRequest,
  publishedTables,
  qualityRules,
  ruleExplanation,
  runDataQuality,
  toPlainDate,
} from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { askAs } from './testing/ask-as.ts';
import { about, listWith, recordWith, textWith } from './testing/matchers.ts';
import { createSampleDatabase } from './testing/sample-database.ts';
import { startTestServer, testDay } from './testing/test-server.ts';

const database = await createSampleDatabase();
const source = createSqlFactSource(database);
const server = await startTestServer(database);
const askAsPublisher = askAs(database, { roles: ['publisher'] });
const askAsOne = askAs(database, { locations: ['bocholt'] });

describe('Query.dataQuality', () => {
  const question = `query ($rules: [DataQualityRuleId!], $grain: DataQualityGrain, $where: BreakdownFilter, $asOf: Date) {
    dataQuality(rules: $rules, grain: $grain, where: $where, asOf: $asOf) {
      asOf dataVersion profile
      rules {
        rule { id rule severity severityLabel { en } remedy { en } countedOn }
        rows { location { key name } period counts { findings checked share status } }
        total { findings checked }
      }
      measures { measure { id } rows { location { key } period value { __typename number status } } total { number ... on Rate { numerator denominator } } }
    }
  }`;

  it('counts what each rule finds by location and period, as the domain does', async () => {
    const { data, errors } = await server.ask(question, { grain: 'YEAR' });
    expect(errors).toEqual([]);
    const { rules } = await runDataQuality(
      parseDataQualityRequest({ grain: 'year' }, { today: toPlainDate(testDay), profile: 'EXACT' }),
      { source, context: { actor: 'test', locations: 'all', profile: 'EXACT' } },
    );
    expect(data).toMatchObject({
      dataQuality: {
        dataVersion: 2,
        profile: 'EXACT',
        rules: rules.map(({ rule, rows, total: { findings, checked } }) => ({
          rule: { id: rule.id, severity: rule.severity.toUpperCase() },
          rows: rows.map(({ location, period, ...counts }) => ({
            location: { key: location },
            period,
            counts,
          })),
          total: { findings, checked },
        })),
      },
    });
    // P10 left Coesfeld in 2023 for an unknown reason, one of three exits there.
    expect(data).toMatchObject({
      dataQuality: {
        rules: listWith({
          rule: {
            id: 'unknown_exit_reason',
            rule: 'UNKNOWN_EXIT_REASON',
            severity: 'WARNING',
            severityLabel: { en: 'Warning' },
            remedy: { en: textWith('Record the exit reason') },
            countedOn: 'EXIT',
          },
          rows: listWith({
            location: { key: 'coesfeld', name: 'Coesfeld am Markt' },
            period: '2023',
            counts: { findings: 1, checked: 3, share: about(1 / 3), status: 'UNCERTAIN' },
          }),
          total: { findings: 1, checked: 10 },
        }),
        measures: [
          { measure: { id: 'recording_delay_median' } },
          {
            measure: { id: 'follow_up_coverage_6m' },
            rows: listWith(
              recordWith({
                location: { key: 'bocholt' },
                period: '2022',
                value: { __typename: 'Rate', number: 0.75, status: 'UNCERTAIN' },
              }),
            ),
            total: { numerator: 6, denominator: 10 },
          },
        ],
      },
    });
  });

  it('has one row per location without a grain, of the rules asked for, as known on an earlier day', async () => {
    const few = { rules: ['MISSING_FOLLOW_UP_6M'], where: { location: ['coesfeld'] } };
    const found = async (asOf: string): Promise<unknown> =>
      (await server.ask(question, { ...few, asOf })).data;
    expect(await found('2024-06-30')).toMatchObject({
      dataQuality: {
        dataVersion: 1,
        rules: [{ rows: [{ period: null, counts: { findings: 3, checked: 3 } }] }],
      },
    });
    expect(await found('2024-12-31')).toMatchObject({
      dataQuality: { dataVersion: 2, rules: [{ rows: [{ counts: { findings: 2, checked: 3 } }] }] },
    });
  });

  it('counts the locations that may be seen alone', async () => {
    const { data } = await askAsOne(question);
    expect(JSON.stringify(data)).not.toContain('coesfeld');
    expect(data).toMatchObject({
      dataQuality: {
        rules: listWith(recordWith({ total: { findings: 0, checked: 7 } })),
      },
    });
  });

  it('names everything that is wrong', async () => {
    const { errors } = await server.ask(question, {
      rules: ['LATE_RECORDING', 'LATE_RECORDING'],
      where: { sex: ['MALE'], year: [1] },
      asOf: '2025-01-01',
    });
    expect(errors).toMatchObject([
      {
        path: ['dataQuality'],
        extensions: {
          code: 'BAD_INPUT',
          issues: [{ place: 'rules' }, { place: 'where.year' }, { place: 'asOf' }],
        },
      },
    ]);
    expect((await server.ask(question, { rules: [] })).errors).toMatchObject([
      { extensions: { code: 'BAD_INPUT', issues: [{ place: 'rules', message: 'names no rule' }] } },
    ]);
  });

  it('is answered to an analyst under the profile of another role alone', async () => {
    const exact = '{ dataQuality(profile: EXACT) { profile } }';
    const alone = askAs(database, { roles: ['analyst'] });
    expect((await alone('{ dataQuality { asOf } }')).errors).toMatchObject([
      { extensions: { code: 'NOT_PUBLISHED' } },
    ]);
    expect((await alone(exact)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const { data } = await askAs(database, { roles: ['analyst', 'case_staff'] })(exact);
    expect(data).toEqual({ dataQuality: { profile: 'EXACT' } });
  });

  it('is refused under disclosure control as long as nothing is published', async () => {
    expect((await askAsPublisher('{ dataQuality(profile: MANAGEMENT) { asOf } }')).errors).toMatchObject([
      { extensions: { code: 'NOT_PUBLISHED', issues: [{ place: 'profile' }] } },
    ]);
  });
});

describe('what can be asked', () => {
  it('has every rule of data quality with its words', async () => {
    const { data, errors } = await server.ask(
      `{ dataQualityRules { id rule severity label { de en } definition { de en } formula { de en } example { de en }
         readingHint { de en } unknownRule { de en } remedy { de en } source version countedOn } }`,
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      dataQualityRules: qualityRules.map((rule) => {
        const explanation = ruleExplanation(rule);
        return {
          id: rule.id,
          label: explanation.label,
          definition: explanation.definition,
          formula: explanation.formula,
          example: explanation.example,
          readingHint: explanation.readingHint,
          unknownRule: explanation.unknownRule,
          source: explanation.source,
          version: explanation.version,
          rule: rule.id.toUpperCase(),
          severity: rule.severity.toUpperCase(),
          remedy: rule.remedy,
          countedOn: rule.kind === 'rate' ? rule.measure.fact.toUpperCase() : null,
        };
      }),
    });
  });

  it('has every answer method, which names a field that there is', async () => {
    const { data, errors } = await server.ask(
      `{ answerMethods { id query label { de en } definition { de en } formula { de en } example { de en }
         readingHint { de en } unknownRule { de en } source version } }`,
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({ answerMethods });
  });

  it('has every published table, whose rows are always those of a breakdown', async () => {
    const { data, errors } = await server.ask(
      '{ publishedTables { id label { de en } dimensions measures filters profiles method { id } } }',
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      publishedTables: publishedTables.map(({ id, label, dimensions, measures, filters, profiles }) => ({
        id,
        label,
        dimensions: dimensions.map((dimension) => dimension.toUpperCase()),
        measures,
        filters: filters.map((dimension) => dimension.toUpperCase()),
        profiles,
        method: null,
      })),
    });
  });
});
