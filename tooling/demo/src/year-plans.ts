import type { Site } from './municipalities.ts';

interface YearPlan {
  /** Runs that start in the year, on site per location and mobile for all three together. */
  readonly runs: Readonly<Record<Site | 'mobile', number>>;
  readonly places: readonly [least: number, most: number];
  /** Average number of people entitled to benefits in each site's area: invented, close to the real order of size. */
  readonly averageElb: Readonly<Record<Site, number>>;
}

type YearRow = readonly [
  year: number,
  runs: readonly [bocholt: number, borken: number, gronau: number, mobile: number],
  places: readonly [least: number, most: number],
  averageElb: readonly [bocholt: number, borken: number, gronau: number],
];

/** Pilots at one site, then two; the model phase at all three; the permanent offer; the pandemic; growth. */
const years: readonly YearRow[] = [
  [2012, [0, 0, 0, 0], [10, 12], [4010, 3560, 3720]],
  [2013, [2, 0, 0, 0], [10, 12], [4050, 3590, 3750]],
  [2014, [2, 1, 0, 0], [10, 12], [4090, 3640, 3790]],
  [2015, [3, 2, 0, 0], [10, 12], [4170, 3730, 3860]],
  [2016, [3, 3, 2, 0], [10, 14], [4330, 3910, 4010]],
  [2017, [4, 4, 3, 0], [10, 14], [4480, 4060, 4140]],
  [2018, [5, 4, 4, 1], [12, 15], [4300, 3880, 3970]],
  [2019, [5, 5, 5, 2], [12, 16], [4060, 3650, 3740]],
  [2020, [4, 4, 4, 2], [8, 10], [4110, 3700, 3780]],
  [2021, [4, 4, 4, 2], [9, 11], [4020, 3620, 3690]],
  [2022, [5, 5, 4, 2], [11, 14], [4230, 3880, 3850]],
  [2023, [6, 5, 5, 3], [12, 16], [4380, 4050, 4000]],
  [2024, [6, 6, 5, 4], [12, 16], [4310, 4000, 3950]],
  [2025, [6, 6, 6, 4], [12, 16], [4220, 3920, 3890]],
];

/** From here on every year is like the last one: the calendar may run past the plan. */
const steadyYear: YearRow = [0, [6, 6, 6, 4], [12, 16], [4160, 3870, 3840]];

export function planOf(year: number): YearPlan {
  const [, runs, places, averageElb] = years.find(([planned]) => planned === year) ?? steadyYear;
  return {
    runs: { bocholt: runs[0], borken: runs[1], gronau: runs[2], mobile: runs[3] },
    places,
    averageElb: { bocholt: averageElb[0], borken: averageElb[1], gronau: averageElb[2] },
  };
}
