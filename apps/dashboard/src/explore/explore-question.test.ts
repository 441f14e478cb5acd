import { toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { noFilters } from '../filters/filters.ts';
import { exploreInput, exploreTableQuestion, exploreVariables, exploreWhere } from './explore-question.ts';
import { defaultExploreView } from './explore-view.ts';

const today = toPlainDate('2026-11-23');
const explored = {
  filters: {
    ...noFilters,
    locations: ['bocholt'],
    years: { kind: 'range', from: 2024, to: 2030 } as const,
    asOf: toPlainDate('2025-06-30'),
  },
  today,
  view: { ...defaultExploreView, where: { sex: ['female'], age_band: ['25-34'], quarter: ['2024-Q3'] } },
};

describe('exploreWhere', () => {
  it('puts the filters of every page beside those of this one', () => {
    expect(exploreWhere(explored)).toEqual({
      location: ['bocholt'],
      year: ['2024', '2025'],
      sex: ['female'],
      age_band: ['25-34'],
      quarter: ['2024-Q3'],
    });
  });
});

describe('exploreVariables', () => {
  it('spells the question as the schema does', () => {
    expect(exploreVariables(explored)).toEqual({
      by: ['LOCATION', 'YEAR'],
      measures: ['ENROLMENTS', 'COMPLETION_RATE', 'INDEPENDENCE_RATE_6M'],
      where: {
        location: ['bocholt'],
        year: [2024, 2025],
        sex: ['FEMALE'],
        ageBand: ['25-34'],
        quarter: ['2024-Q3'],
      },
      asOf: '2025-06-30',
      profile: null,
    });
  });
});

describe('exploreInput', () => {
  it('names the profile, which programs have to say', () => {
    expect(exploreInput(explored, 'MANAGEMENT')).toMatchObject({
      profile: 'MANAGEMENT',
      asOf: '2025-06-30',
      by: ['location', 'year'],
      margins: true,
    });
  });
});

describe('exploreTableQuestion', () => {
  it('holds the measures of the catalogue', () => {
    const { measures } = exploreTableQuestion(explored, 'MANAGEMENT');
    expect(measures.map(({ id }) => id)).toEqual(defaultExploreView.measures);
  });
});
