import { describe, expect, it } from 'vitest';
import { yearPanels } from './year-panels.ts';

const locations = [
  { key: 'bocholt', de: 'Bocholt', en: 'Bocholt' },
  { key: 'borken', de: 'Borken', en: 'Borken' },
  { key: 'gronau', de: 'Gronau', en: 'Gronau' },
];

describe('yearPanels', () => {
  const values = [
    { location: 'gronau', year: 2016, value: 3 },
    { location: 'gronau', year: 2018, value: 5 },
    { location: 'bocholt', year: 2017, value: 7 },
  ];

  it('leaves gaps where a location has no value', () => {
    const { years, panels } = yearPanels(values, { years: undefined, locations });
    expect(years).toEqual([2016, 2017, 2018]);
    expect(panels.map(({ location, rank }) => [location.key, rank])).toEqual([
      ['bocholt', 0],
      ['gronau', 2],
    ]);
    expect(panels[1]?.points).toEqual([
      { year: 2016, value: 3 },
      { year: 2017, value: null },
      { year: 2018, value: 5 },
    ]);
  });

  it('has the years that were chosen', () => {
    expect(yearPanels(values, { years: [2018, 2019], locations }).years).toEqual([2018, 2019]);
  });

  it('has nothing without values', () => {
    expect(yearPanels([], { years: undefined, locations })).toEqual({ years: [], panels: [] });
  });
});
