import { describe, expect, it } from 'vitest';
import { formatQuery } from '../filters/filters.ts';
import { defaultExploreView, type ExploreView, formatExploreView, readExploreView } from './explore-view.ts';

const read = (query: string) => readExploreView(new URLSearchParams(query));

describe('formatExploreView', () => {
  it('writes nothing for the default', () => {
    expect(formatExploreView(defaultExploreView)).toEqual([]);
  });

  it('writes what was chosen as files have it', () => {
    const view: ExploreView = {
      measures: ['exits', 'dropout_rate'],
      by: ['location', 'sex'],
      where: { sex: ['female', 'male'], residence: ['05554008'] },
      form: 'table',
    };
    expect(formatQuery(formatExploreView(view))).toBe(
      'by=location,sex&measures=exits,dropout_rate&sex=female,male&residence=05554008&show=table',
    );
  });
});

describe('readExploreView', () => {
  it('reads again what was written', () => {
    for (const view of [
      defaultExploreView,
      { measures: ['stock'], by: ['quarter'], where: {}, form: 'chart' },
      {
        measures: ['exits', 'duration_median'],
        by: ['run', 'month'],
        where: { target_group: ['U25, mobil', '50 % Plus'], single_parent: ['yes'] },
        form: 'table',
      },
    ] as const satisfies readonly ExploreView[]) {
      expect(read(formatQuery(formatExploreView(view)))).toEqual({ view, unread: [] });
    }
  });

  it('puts measures in the order of the catalogue', () => {
    expect(read('measures=completion_rate,enrolments').view.measures).toEqual([
      'enrolments',
      'completion_rate',
    ]);
  });

  it.each([
    ['measures=mood', 'measures'],
    ['measures=enrolments,mood', 'measures'],
    ['by=location,year,sex', 'by'],
    ['by=year,year', 'by'],
    ['by=weather', 'by'],
    ['sex=blue', 'sex'],
    ['quarter=2023', 'quarter'],
    ['show=pie', 'show'],
  ])('names what it cannot read in %s, and takes the default', (query, name) => {
    expect(read(query)).toEqual({ view: defaultExploreView, unread: [name] });
  });
});
