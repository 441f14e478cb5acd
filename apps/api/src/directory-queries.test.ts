import { dimensionIds, measures } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { askAs } from './testing/ask-as.ts';
import { listWith, recordWith, textWith } from './testing/matchers.ts';
import { createSampleDatabase } from './testing/sample-database.ts';
import { sampleDeliveries } from './testing/sample-deliveries.ts';
import { startTestServer } from './testing/test-server.ts';

const database = await createSampleDatabase();
const server = await startTestServer(database);
const asCoesfeld = askAs(database, { locations: ['coesfeld'] });
const demoServer = await startTestServer(
  await createSampleDatabase(sampleDeliveries.map((delivery) => ({ ...delivery, actor: 'demo' }))),
);

describe('lists of names', () => {
  it('name locations, projects, runs and phases as known on the day', async () => {
    const question = `query ($asOf: Date) {
      locations(asOf: $asOf) { key name ags kind }
      projects(asOf: $asOf) { key name english: name(language: EN) description }
      runs(asOf: $asOf) { key number location { key } host { ags name relation } startsOn endsOn deliveryMode periods { validFrom places targetGroup contents legalBasis } }
      phases(asOf: $asOf) { key name startsOn endsOn }
    }`;
    const { data, errors } = await server.ask(question);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      locations: [{ key: 'bocholt' }, { key: 'coesfeld', name: 'Coesfeld am Markt', ags: '05558012' }],
      projects: [{ key: 'wege', name: 'Neue Wege', english: 'New Paths', description: null }],
      runs: listWith({
        key: 'bocholt/wege/2',
        number: '2',
        location: { key: 'bocholt' },
        host: { ags: '05554068', name: 'Vreden', relation: 'DISTRICT' },
        startsOn: '2023-01-09',
        endsOn: '2023-12-15',
        deliveryMode: 'MOBILE',
        periods: [{ validFrom: null, places: 10, targetGroup: 'jugend', contents: null, legalBasis: null }],
      }),
      phases: [{ key: 'permanent', name: 'Dauerangebot', startsOn: '2018-01-01', endsOn: null }],
    });
    expect((await server.ask(question, { asOf: '2020-01-01' })).data).toEqual({
      locations: [],
      projects: [],
      runs: [],
      phases: [],
    });
  });

  it('refuse a day that lies ahead', async () => {
    const { errors } = await server.ask('{ locations(asOf: "2025-01-01") { key } }');
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT', issues: [{ place: 'asOf' }] } }]);
  });
});

describe('the glossary', () => {
  it('has every measure with label, definition and the field that computes it', async () => {
    const { data } = await server.ask(
      `{ measures { id measure field kind unit countedOn horizon waiting notSplitBy version source
         label { de en } definition { de en } formula { de en } unknownRule { de } } }`,
    );
    expect(data).toMatchObject({
      measures: measures.map(({ id, label, definition }) => ({
        id,
        measure: id.toUpperCase(),
        label,
        definition,
      })),
    });
    expect(data).toMatchObject({
      measures: listWith(
        recordWith({
          id: 'independence_rate_6m',
          field: 'independenceRate6m',
          kind: 'RATE',
          unit: 'SHARE',
          countedOn: 'EXIT',
          horizon: 6,
        }),
      ),
    });
  });

  it('has every dimension, and the keys of closed lists with their labels', async () => {
    const { data } = await server.ask(
      '{ dimensions { id dimension field label { de } keys { key label { de en } } } }',
    );
    expect(data).toMatchObject({
      dimensions: dimensionIds.map((id) => ({ id, dimension: id.toUpperCase() })),
    });
    expect(data).toMatchObject({
      dimensions: listWith(
        recordWith({
          id: 'age_band',
          field: 'ageBand',
          keys: listWith({ key: 'under_25', label: { de: 'Unter 25', en: 'Under 25' } }),
        }),
        recordWith({ id: 'location', keys: null }),
      ),
    });
  });

  it('tells of every measure what can split it and which tables publish it, as a picker needs it', async () => {
    const { data } = await server.ask(
      '{ measures { id dimensions notSplitBy publishedTables { id measures } } publishedTables { id measures } }',
    );
    const { measures: all, publishedTables } = data as {
      readonly measures: readonly {
        readonly id: string;
        readonly dimensions: readonly string[];
        readonly notSplitBy: readonly string[];
        readonly publishedTables: readonly { readonly id: string }[];
      }[];
      readonly publishedTables: readonly { readonly id: string; readonly measures: readonly string[] }[];
    };
    for (const { id, dimensions, notSplitBy, publishedTables: tables } of all) {
      expect(new Set([...dimensions, ...notSplitBy]).size).toBe(dimensionIds.length);
      expect(tables.map((table) => table.id)).toEqual(
        publishedTables.filter(({ measures: published }) => published.includes(id)).map((table) => table.id),
      );
    }
    expect(all.some(({ notSplitBy }) => notSplitBy.length > 0)).toBe(true);
  });

  it('offers as options what the data have at the own locations (A07)', async () => {
    const question = `query ($asOf: Date) { dimensions { id options(asOf: $asOf) { key label { de } } } }`;
    const optionsOf = (answer: { readonly data: unknown }): Readonly<Record<string, unknown>> =>
      Object.fromEntries(
        (answer.data as { dimensions: { id: string; options: { key: string }[] | null }[] }).dimensions.map(
          ({ id, options }) => [id, options?.map(({ key }) => key) ?? null],
        ),
      );
    expect(optionsOf(await asCoesfeld(question))).toMatchObject({
      location: ['coesfeld'],
      run: ['coesfeld/wege/1'],
      target_group: ['eltern'],
      residence: ['05554008', '05554068'],
      phase: ['permanent'],
      year: null,
    });
    expect(optionsOf(await server.ask(question))).toMatchObject({
      location: ['bocholt', 'coesfeld'],
      target_group: ['eltern', 'jugend'],
    });
    expect(optionsOf(await server.ask(question, { asOf: '2020-01-01' }))).toMatchObject({
      location: [],
      run: [],
    });
  });
});

describe('Query.dataStatus', () => {
  const question = `query ($asOf: Date) {
    dataStatus(asOf: $asOf) {
      dataVersion asOf knownOn synthetic lastImport { at actor rows files }
      completeness { location { key } quarter enrolments { value } followUpCoverage6m { numerator denominator status } }
    }
  }`;

  it('says what the figures rest on, and how complete each location and quarter is', async () => {
    const { data, errors } = await server.ask(question);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      dataStatus: {
        dataVersion: 2,
        asOf: '2024-12-31',
        knownOn: '2024-07-01',
        synthetic: false,
        lastImport: { at: textWith(/^\d{4}-.*Z$/), actor: 'steward', rows: 2, files: 1 },
        completeness: listWith({
          location: { key: 'bocholt' },
          quarter: '2022-Q2',
          enrolments: { value: 0 },
          followUpCoverage6m: { numerator: 3, denominator: 3, status: 'UNCERTAIN' },
        }),
      },
    });
  });

  it('speaks of the version that was known on an earlier day', async () => {
    expect((await server.ask(question, { asOf: '2024-02-01' })).data).toMatchObject({
      dataStatus: { dataVersion: 1, knownOn: '2024-01-15', lastImport: { files: 7 } },
    });
    expect((await server.ask(question, { asOf: '2020-02-01' })).data).toEqual({
      dataStatus: {
        dataVersion: 0,
        asOf: '2020-02-01',
        knownOn: null,
        synthetic: false,
        lastImport: null,
        completeness: [],
      },
    });
  });

  it('says so when the demo filled the store', async () => {
    expect((await demoServer.ask('{ dataStatus { synthetic } viewer { syntheticData } }')).data).toEqual({
      dataStatus: { synthetic: true },
      viewer: { syntheticData: true },
    });
  });
});
