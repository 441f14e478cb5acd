import { describe, expect, it } from 'vitest';
import { completenessRow } from '../testing/quality-answers.ts';
import { absentRate, rate } from '../testing/values.ts';
import { belowAim, coverageByYear, coverageTogether } from './coverage.ts';
import { yearPanels } from './year-panels.ts';

const by = ['LOCATION', 'YEAR'] as const;
const rows = [
  completenessRow({ location: 'gronau', year: 2019 }, { followUpCoverage6m: rate(56, 83) }),
  completenessRow({ location: 'gronau', year: 2020 }, { followUpCoverage6m: absentRate('NOT_APPLICABLE') }),
  completenessRow({ location: 'gronau', year: 2021 }, { followUpCoverage6m: absentRate('CONFIDENTIAL') }),
  completenessRow({ location: 'gronau' }),
  completenessRow({ year: 2019 }, { followUpCoverage6m: rate(196, 237) }),
];

describe('coverageByYear', () => {
  it('leaves out the years in which nobody left', () => {
    const found = coverageByYear(rows, { field: '6m', by });
    expect(found.map(({ year, value }) => [year, value.status])).toEqual([
      [2019, 'FINAL'],
      [2021, 'CONFIDENTIAL'],
    ]);
  });

  it('takes what is known of the exit reasons from the rate that counts the unknown', () => {
    const [first] = coverageByYear(rows, { field: 'exit_reason', by });
    expect(first?.value).toMatchObject({ value: 0.95, unknown: 2, denominator: 40, interval: null });
  });

  it('says of unknown reasons that are withheld alone that they are confidential', () => {
    const withheld = { ...rate(20, 40), unknown: null, coverage: null };
    const row = completenessRow({ location: 'gronau', year: 2019 }, { completionRate: withheld });
    expect(coverageByYear([row], { field: 'exit_reason', by })[0]?.value).toMatchObject({
      value: null,
      status: 'CONFIDENTIAL',
    });
  });
});

describe('coverageTogether', () => {
  it('is what the server says of all locations', () => {
    const together = coverageTogether(rows, { field: '6m', by, years: [2019, 2020] });
    expect(together.map(({ year, rate: found }) => [year, found?.numerator])).toEqual([
      [2019, 196],
      [2020, undefined],
    ]);
  });
});

describe('belowAim', () => {
  it('names who misses it, but not what is withheld', () => {
    const panels = yearPanels(coverageByYear(rows, { field: '6m', by }), {
      years: undefined,
      locations: [{ key: 'gronau', de: 'Gronau', en: 'Gronau' }],
    });
    expect(belowAim(panels)).toEqual([{ location: 'gronau', year: 2019 }]);
  });
});
