import { readFileSync } from 'node:fs';
import { dimensionIds, measureIds } from '@neue-wege/domain';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { graphqlQuery } from './graphql-query.ts';

const schema = buildSchema(readFileSync(new URL('../../../api/schema.graphql', import.meta.url), 'utf8'));

const errorsOf = (query: string) => validate(schema, parse(query)).map(({ message }) => message);

describe('graphqlQuery', () => {
  it('writes a document with the question as the defaults of its variables', () => {
    const query = graphqlQuery({
      by: ['location', 'year'],
      measures: ['enrolments', 'independence_rate_6m', 'duration_median'],
      where: { location: ['bocholt'], year: ['2023', '2024'], sex: ['female'], age_band: ['25-34'] },
      asOf: '2026-09-30',
      margins: true,
      profile: 'MANAGEMENT',
    });
    expect(errorsOf(query)).toEqual([]);
    expect(query).toBe(`query Breakdown(
  $by: [Dimension!]! = [LOCATION, YEAR]
  $where: BreakdownFilter = { location: ["bocholt"], year: [2023, 2024], sex: [FEMALE], ageBand: ["25-34"] }
  $asOf: Date = "2026-09-30"
  $profile: DisclosureProfile = MANAGEMENT
) {
  breakdown(by: $by, where: $where, asOf: $asOf, profile: $profile, margins: true) {
    asOf
    dataVersion
    rows {
      location { key name }
      year
      isTotalOf
      enrolments { value status }
      independenceRate6m { value numerator denominator unknown coverage interval { lower upper } status }
      durationMedian { value unit n status }
    }
    total {
      enrolments { value status }
      independenceRate6m { value numerator denominator unknown coverage interval { lower upper } status }
      durationMedian { value unit n status }
    }
  }
}
`);
  });

  it.each(dimensionIds)('is read by the schema of the server when rows are split by %s', (id) => {
    expect(errorsOf(graphqlQuery({ by: [id], measures: measureIds }))).toEqual([]);
  });

  it('keeps quotes of a key inside it', () => {
    const where = { target_group: ['„U25“ "mobil" \\ 1'] };
    expect(errorsOf(graphqlQuery({ by: ['target_group'], measures: ['exits'], where }))).toEqual([]);
  });
});
