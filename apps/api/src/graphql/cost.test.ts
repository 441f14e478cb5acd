import { buildSchema, getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../schema.ts';
import { costOf } from './cost.ts';
import { listSizes, readingCosts } from './cost-table.ts';
import { questionLimits } from './limits.ts';

const cost = (query: string, variables: Readonly<Record<string, unknown>> = {}): number =>
  costOf({ schema, document: parse(query), variables });

const pages = buildSchema(`
  type Query { all(first: Int = 20, last: Int): Page  some(ids: [ID!]!): [Thing] }
  type Page { edges: [Edge] nodes: [Thing] totalCount: Int }
  type Edge { node: Thing }
  type Thing { name: String  things(first: Int): Page  a: Thing b: Thing }
`);
const costOfPages = (query: string, variables: Readonly<Record<string, unknown>> = {}): number =>
  costOf({ schema: pages, document: parse(query), variables });

describe('costOf', () => {
  it('grows with dimensions, measures and fields of a breakdown', () => {
    const costs = [
      '{ breakdown(by: []) { total { exits { value } } } }',
      '{ breakdown(by: [YEAR]) { rows { exits { value } } } }',
      '{ breakdown(by: [YEAR]) { rows { exits { value } enrolments { value } } } }',
      '{ breakdown(by: [LOCATION, YEAR]) { rows { exits { value } enrolments { value } } } }',
      '{ breakdown(by: [LOCATION, YEAR], margins: true) { rows { exits { value } enrolments { value } } } }',
      '{ breakdown(by: [LOCATION, YEAR, SEX]) { rows { exits { value } enrolments { value } } } }',
    ].map((query) => cost(query));
    expect(costs).toEqual([1002, 1030, 1060, 4000, 4264, 16_000]);
  });

  it('tells persons, who are told apart, from cases, which are counted', () => {
    const of = (measure: string): number =>
      cost(`{ breakdown(by: [YEAR]) { rows { ${measure} { value } } } }`);
    expect(of('participants')).toBe(of('enrolments') + 7 * 15);
  });

  it('looks at the keys of a filter, also in variables', () => {
    const query =
      'query ($w: BreakdownFilter) { breakdown(by: [LOCATION, YEAR], where: $w) { rows { exits { value } } } }';
    expect(cost(query, { w: { location: ['bocholt'], year: [2023, 2024] } })).toBe(1004);
    expect(cost(query)).toBe(2500);
  });

  it('takes dimensions of which one decides the other for the larger one', () => {
    const of = (by: string): number => cost(`{ breakdown(by: [${by}]) { rows { exits { value } } } }`);
    expect(of('YEAR, MONTH')).toBe(of('MONTH'));
    expect(of('LOCATION, PROJECT, RUN')).toBe(of('RUN'));
  });

  it('counts columns for a small part of what rows cost', () => {
    const columns = cost(
      '{ breakdown(by: [LOCATION, YEAR]) { columns(measures: [EXITS, ENROLMENTS]) { id values } } }',
    );
    expect(columns).toBeLessThan(2000);
  });

  it('counts every grouping of margins, whatever is selected of their rows', () => {
    const by = 'by: [RUN, MONTH, SEX, AGE_BAND, SINGLE_PARENT, LONG_TERM_RECIPIENT], margins: true';
    const figures = 'exits { value } participants { value } averageStock { value } stock { value }';
    for (const selected of [
      'columns(measures: [EXITS, PARTICIPANTS, AVERAGE_STOCK, STOCK]) { id }',
      `total { ${figures} }`,
      `rows { ${figures} }`,
    ])
      expect(cost(`{ breakdown(${by}) { ${selected} } }`)).toBeGreaterThan(questionLimits.cost);
  });

  it('counts what questions made of breakdowns count for every row', () => {
    const by = 'by: [RUN, MONTH, SEX, AGE_BAND]';
    const all = 'measures: [EXITS, PARTICIPANTS, STOCK, AVERAGE_STOCK, ENROLMENTS, COMPLETION_RATE]';
    expect(cost(`{ pathways(${by}) { total { entries { value } } } }`)).toBeGreaterThan(200_000);
    expect(cost(`{ timeToIndependence(${by}) { total { status } } }`)).toBeGreaterThan(200_000);
    expect(
      cost(`{ revisions(from: "2024-01-01", ${by}, margins: true, ${all}) { versions { dataVersion } } }`),
    ).toBeGreaterThan(questionLimits.cost);
  });

  it('lets every location and year be asked as columns of seven measures', () => {
    const measures =
      'ENROLMENTS, EXITS, COMPLETIONS, COMPLETION_RATE, INDEPENDENCE_RATE_6M, PARTICIPANTS, STOCK';
    expect(
      cost(`{ breakdown(by: [LOCATION, YEAR]) { columns(measures: [${measures}]) { id values } } }`),
    ).toBeLessThan(20_000);
  });

  it('counts fields that become one in the answer once, and what is skipped not at all', () => {
    expect(cost('{ a: locations { key } b: locations { key } }')).toBe(300);
    expect(
      cost('{ locations { key } locations { key } ...L ...L } fragment L on Query { locations { key } }'),
    ).toBe(150);
    expect(
      cost(
        'query ($no: Boolean = false) { locations @include(if: $no) { key } phases @skip(if: $no) { key } }',
      ),
    ).toBe(105);
  });

  it('multiplies pages within pages by `first`, or by its default (G10)', () => {
    expect(costOfPages('{ all { nodes { name } } }')).toBe(120);
    expect(
      costOfPages('query ($n: Int) { all(first: $n) { edges { node { name } } totalCount } }', { n: 100 }),
    ).toBe(201);
    const five = `{ all(first: 100) ${'{ nodes { things(first: 100) '.repeat(4)} { nodes { name } } ${'} }'.repeat(4)} }`;
    expect(costOfPages(five)).toBe(1e10 + 100);
    expect(costOfPages('{ some(ids: ["a", "b"]) { name } }')).toBe(102);
  });

  it('does not take longer for fields that double thirty times (G06)', () => {
    const start = performance.now();
    const fragments = Array.from(
      { length: 30 },
      (_, n) => `fragment F${n} on Thing { a { ...F${n + 1} } b { ...F${n + 1} } }`,
    );
    const query = `{ some(ids: ["a"]) { ...F0 } } ${fragments.join(' ')} fragment F30 on Thing { name }`;
    expect(costOfPages(query)).toBe(2 ** 30 + 100);
    expect(performance.now() - start).toBeLessThan(200);
  });

  it('lets tools ask for the schema, but not for types of fields of types of fields', () => {
    expect(cost(getIntrospectionQuery())).toBeLessThan(questionLimits.cost);
    const types =
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }';
    expect(cost(types)).toBeGreaterThan(questionLimits.cost);
  });

  it('is nothing where nothing is executed', () => {
    expect(cost('query A { __typename } query B { __typename }')).toBe(0);
    expect(cost('query ($by: [Dimension!]!) { breakdown(by: $by) { asOf } }', { by: 1 })).toBe(0);
  });
});

describe('the table of costs', () => {
  it('names fields of the schema', () => {
    for (const coordinate of [...Object.keys(listSizes), ...Object.keys(readingCosts)]) {
      const [type = '', field = ''] = coordinate.split('.');
      const named = schema.getType(type);
      expect(named !== undefined && 'getFields' in named && Object.keys(named.getFields())).toContain(field);
    }
  });
});
