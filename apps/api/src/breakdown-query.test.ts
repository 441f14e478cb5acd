import { createSqlFactSource } from '@neue-wege/database';
import { aggregateName, type FactSource } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { about, listWith, recordWith, textWith } from './testing/matchers.ts';
import { createSampleDatabase } from './testing/sample-database.ts';
import { startTestServer } from './testing/test-server.ts';

const database = await createSampleDatabase();
const asked: string[] = [];
const server = await startTestServer(database, { factSource: recording(createSqlFactSource(database)) });

/** Notes the aggregates that are asked of a source. */
function recording(source: FactSource): FactSource {
  return {
    versions: () => source.versions(),
    read: (question, use) =>
      source.read(question, (snapshot) =>
        use({
          ...snapshot,
          answer: (part) => {
            asked.push(...part.aggregates.map((aggregate) => `${part.fact} ${aggregateName(aggregate)}`));
            return snapshot.answer(part);
          },
        }),
      ),
  };
}

describe('Query.breakdown', () => {
  it('answers counts per location and year, in the order of the keys, with the grand total beside them', async () => {
    const { data, errors } = await server.ask(`{
      breakdown(by: [LOCATION, YEAR]) {
        asOf dataVersion profile footnotes { de en }
        rows { location { key name ags } year isTotalOf enrolments { value status preliminary } }
        total { location { key } year isTotalOf enrolments { value } }
      }
    }`);

    expect(errors).toEqual([]);
    expect(data).toEqual({
      breakdown: {
        asOf: '2024-12-31',
        dataVersion: 2,
        profile: 'EXACT',
        footnotes: [],
        rows: [
          row({ key: 'bocholt', name: 'bocholt', ags: '05554008' }, { year: 2022, enrolments: 4 }),
          row({ key: 'bocholt', name: 'bocholt', ags: '05554008' }, { year: 2023, enrolments: 4 }),
          row({ key: 'coesfeld', name: 'Coesfeld am Markt', ags: '05558012' }, { year: 2023, enrolments: 4 }),
        ],
        total: { location: null, year: null, isTotalOf: ['LOCATION', 'YEAR'], enrolments: { value: 12 } },
      },
    });
  });

  it('answers a rate with everything needed to judge it', async () => {
    const { data } = await server.ask(`{
      breakdown(by: [], where: { location: ["bocholt"], year: [2022] }) {
        total { independenceRate6m {
          value numerator denominator unknown coverage knownOnly matureShare status preliminary
          bounds { lower upper } interval { lower upper } wide: interval(level: 0.99) { lower upper }
        } }
      }
    }`);

    expect(data).toMatchObject({
      breakdown: {
        total: {
          independenceRate6m: {
            value: 0.5,
            numerator: 2,
            denominator: 4,
            unknown: 1,
            coverage: 0.75,
            knownOnly: 2 / 3,
            matureShare: null,
            status: 'UNCERTAIN',
            preliminary: false,
            bounds: { lower: 0.5, upper: 0.75 },
            interval: { lower: about(0.15), upper: about(0.85) },
            wide: { lower: about(0.105), upper: about(0.895) },
          },
        },
      },
    });
  });

  it('answers a quantity with its unit and the number of facts behind it', async () => {
    const { data } = await server.ask(
      '{ breakdown(by: [], where: { year: [2022] }) { total { durationMedian { value unit n status } } } }',
    );
    expect(data).toEqual({
      breakdown: { total: { durationMedian: { value: 172, unit: 'DAYS', n: 4, status: 'UNCERTAIN' } } },
    });
  });

  it('names the levels of an interval that may be asked for', async () => {
    const { errors } = await server.ask(
      '{ breakdown(by: []) { total { completionRate { interval(level: 0.94) { lower } } } } }',
    );
    expect(errors).toMatchObject([
      {
        extensions: {
          code: 'BAD_INPUT',
          issues: [{ place: 'interval.level', message: textWith('0.95') }],
        },
      },
    ]);
  });

  it('computes the measures selected, and nothing else', async () => {
    asked.length = 0;
    await server.ask('{ breakdown(by: [YEAR]) { rows { enrolments { value } } total { stock { value } } } }');
    expect(asked).toEqual([textWith('entry'), textWith('stock'), textWith('stock')]);
  });

  it('finds the measures through fragments, aliases and directives', async () => {
    asked.length = 0;
    const { data, errors } = await server.ask(
      `query ($yes: Boolean!, $no: Boolean!) {
        breakdown(by: []) { ...Answer }
      }
      fragment Answer on Breakdown { ... @include(if: $yes) { total { ...Row exits @skip(if: $yes) { value } } } }
      fragment Row on BreakdownRow { began: enrolments { value } ... on BreakdownRow { stock @include(if: $no) { value } } }`,
      { yes: true, no: false },
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({ breakdown: { total: { began: { value: 12 } } } });
    expect(asked).toHaveLength(1);
  });

  it('finds the measures beneath what rows, values and answers have in common', async () => {
    const { data, errors } = await server.ask(
      `{ breakdown(by: [YEAR], where: { year: [2022] }) { ...Answer rows { ...Keys enrolments { ...Value } } } }
       fragment Answer on Answer { dataVersion }
       fragment Keys on RowKeys { year isTotalOf }
       fragment Value on MeasureValue { number status }`,
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      breakdown: {
        dataVersion: 2,
        rows: [{ year: 2022, isTotalOf: [], enrolments: { number: 4, status: 'FINAL' } }],
      },
    });
  });

  it('finds the measures of columns, also where a variable names them', async () => {
    const { data, errors } = await server.ask(
      `query ($measures: [MeasureId!]!) {
        breakdown(by: [LOCATION, YEAR]) { columns(measures: $measures) { id values } }
      }`,
      { measures: ['COMPLETION_RATE', 'ENROLMENTS'] },
    );
    expect(errors).toEqual([]);
    const columns = new Map((data as Columns).breakdown.columns.map(({ id, values }) => [id, values]));
    expect(columns.get('location')).toEqual(['bocholt', 'bocholt', 'coesfeld']);
    expect(columns.get('year')).toEqual([2022, 2023, 2023]);
    expect(columns.get('enrolments.value')).toEqual([4, 4, 4]);
    expect(columns.get('completion_rate.numerator')).toEqual([2, 2, 2]);
    expect(columns.get('completion_rate.denominator')).toEqual([4, 3, 3]);
    expect(columns.get('completion_rate.status')).toEqual(['UNCERTAIN', 'UNCERTAIN', 'UNCERTAIN']);
  });

  it('puts the grand total behind the rows of columns when asked', async () => {
    const { data, errors } = await server.ask(
      '{ breakdown(by: [LOCATION, YEAR]) { columns(measures: [ENROLMENTS], total: true) { id values } total { enrolments { value } } } }',
    );
    expect(errors).toEqual([]);
    const { columns: answered, total } = (data as Columns & { breakdown: { total: unknown } }).breakdown;
    const columns = new Map(answered.map(({ id, values }) => [id, values]));
    expect(columns.get('location')).toEqual(['bocholt', 'bocholt', 'coesfeld', null]);
    expect(columns.get('is_total_of')?.at(-1)).toEqual(['location', 'year']);
    expect(total).toEqual({ enrolments: { value: columns.get('enrolments.value')?.at(-1) } });
  });

  it('adds margins when asked, naming what they sum over', async () => {
    const { data } = await server.ask(
      '{ breakdown(by: [LOCATION, YEAR], margins: true) { rows { location { key } year isTotalOf exits { value } } } }',
    );
    expect(data).toMatchObject({
      breakdown: {
        rows: listWith(
          { location: { key: 'bocholt' }, year: null, isTotalOf: ['YEAR'], exits: { value: 7 } },
          { location: null, year: 2023, isTotalOf: ['LOCATION'], exits: { value: 6 } },
        ),
      },
    });
  });

  it('gives every dimension its own type, and names what is unknown', async () => {
    const { data, errors } = await server.ask(`{
      breakdown(by: [RUN, RESIDENCE, SEX, AGE_BAND, QUARTER], where: { run: ["1"], location: ["bocholt"], quarter: ["2022-Q1"], sex: [DIVERSE, FEMALE] }) {
        rows {
          run { key number project { name(language: EN) } deliveryMode periods { targetGroup } }
          residence { ags name english: name(language: EN) relation }
          sex ageBand quarter enrolments { value }
        }
      }
    }`);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      breakdown: {
        rows: listWith(
          {
            run: {
              key: 'bocholt/wege/1',
              number: '1',
              project: { name: 'New Paths' },
              deliveryMode: 'ON_SITE',
              periods: [{ targetGroup: 'eltern' }],
            },
            residence: { ags: 'unknown', name: 'Unbekannt', english: 'Unknown', relation: 'UNKNOWN' },
            sex: 'DIVERSE',
            ageBand: '45_54',
            quarter: '2022-Q1',
            enrolments: { value: 1 },
          },
          recordWith({
            residence: { ags: '05558012', name: '05558012', english: '05558012', relation: 'UNKNOWN' },
          }),
        ),
      },
    });
  });

  it('gives programme phases by the date of the measure', async () => {
    const { data } = await server.ask(
      '{ breakdown(by: [PHASE]) { rows { phase { key name(language: EN) startsOn endsOn } exits { value } } } }',
    );
    expect(data).toEqual({
      breakdown: {
        rows: [
          {
            phase: { key: 'permanent', name: 'Permanent offer', startsOn: '2018-01-01', endsOn: null },
            exits: { value: 10 },
          },
        ],
      },
    });
  });

  it('answers as it was known on an earlier day', async () => {
    const question = (asOf: string): string =>
      `{ breakdown(by: [], where: { year: [2023] }, asOf: "${asOf}") { dataVersion total { independenceRate6m { numerator unknown status } } } }`;
    expect((await server.ask(question('2024-06-30'))).data).toMatchObject({
      breakdown: { dataVersion: 1, total: { independenceRate6m: { numerator: 1, unknown: 5 } } },
    });
    expect((await server.ask(question('2024-12-31'))).data).toMatchObject({
      breakdown: { dataVersion: 2, total: { independenceRate6m: { numerator: 2, unknown: 3 } } },
    });
  });

  it('has no rows and zero totals before the first version', async () => {
    const { data } = await server.ask(
      '{ breakdown(by: [LOCATION], asOf: "2020-01-01") { dataVersion rows { year } total { enrolments { value } } } }',
    );
    expect(data).toEqual({ breakdown: { dataVersion: 0, rows: [], total: { enrolments: { value: 0 } } } });
  });

  it('answers nothing for a key that does not exist, without an error', async () => {
    const { data, errors } = await server.ask(
      '{ breakdown(by: [LOCATION], where: { location: ["nirgends"] }) { rows { year } total { enrolments { value } } } }',
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({ breakdown: { rows: [], total: { enrolments: { value: 0 } } } });
  });

  it('answers nothing for an empty list of keys', async () => {
    const { data, errors } = await server.ask(
      '{ breakdown(by: [LOCATION], where: { location: [], sex: [] }) { rows { year } total { enrolments { value } } } }',
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({ breakdown: { rows: [], total: { enrolments: { value: 0 } } } });
  });

  it('refuses a question without a measure, with all issues of a wrong one, and the future', async () => {
    expect(
      (await server.ask('{ breakdown(by: [YEAR]) { dataVersion rows { year } } }')).errors,
    ).toMatchObject([{ extensions: { code: 'BAD_INPUT', issues: [{ place: 'breakdown' }] } }]);
    const wrong =
      '{ breakdown(by: [YEAR, YEAR], where: { year: [12] }, asOf: "2025-01-01") { total { exits { value } } } }';
    const { data, errors } = await server.ask(wrong);
    expect(data).toBeNull();
    expect(errors).toMatchObject([
      {
        path: ['breakdown'],
        extensions: {
          code: 'BAD_INPUT',
          issues: [{ place: 'by' }, { place: 'where.year' }, { place: 'asOf' }],
        },
      },
    ]);
  });
});

interface Columns {
  readonly breakdown: {
    readonly columns: readonly { readonly id: string; readonly values: readonly unknown[] }[];
  };
}

function row(
  location: Readonly<Record<string, unknown>>,
  { year, enrolments }: { year: number; enrolments: number },
) {
  return {
    location,
    year,
    isTotalOf: [],
    enrolments: { value: enrolments, status: 'FINAL', preliminary: false },
  };
}
