import { expect, open, type Page, settled, test } from './testing/dashboard-test.ts';
import { askLabels } from './testing/decode-figures.ts';
import type { ChosenFilters, NumberView } from './testing/number-view.ts';
import { placeViews } from './testing/place-views.ts';
import { fileRow, readCharts, readFile, readTables, type Told } from './testing/read-figures.ts';
import { splitViews } from './testing/split-views.ts';
import { bare, createTeller } from './testing/told-values.ts';

/** What the addresses ask: each set of filters on every page that takes it. */
const filterSets: readonly ChosenFilters[] = [
  { name: 'everything' },
  { name: 'one location', locations: ['gronau'] },
  { name: 'two locations, in English', locations: ['bocholt', 'gronau'], lang: 'en' },
  { name: 'some years', years: [2020, 2021, 2022, 2023] },
  { name: 'an earlier day', asOf: '2024-06-30' },
];

const protectedSets: readonly ChosenFilters[] = [
  { name: 'everything' },
  { name: 'two locations', locations: ['bocholt', 'gronau'] },
  { name: 'some years, in English', years: [2016, 2017, 2018], lang: 'en' },
];

function addressOf({ path }: NumberView, { locations, years, asOf, lang }: ChosenFilters): string {
  const parameters = [
    ...(locations === undefined ? [] : [`location=${locations.join(',')}`]),
    ...(years === undefined ? [] : [`years=${years[0]}-${years.at(-1)}`]),
    ...(asOf === undefined ? [] : [`asOf=${asOf}`]),
    ...(lang === undefined ? [] : [`lang=${lang}`]),
    'show=table',
  ];
  return `${path}${path.includes('?') ? '&' : '?'}${parameters.join('&')}`;
}

/** Compares every number that a page tells with what the API answers beside it. */
async function expectNumbers(
  page: Page,
  { view, filters, isProtected }: { view: NumberView; filters: ChosenFilters; isProtected: boolean },
): Promise<void> {
  const tell = createTeller(filters.lang ?? 'de');
  await open(page, addressOf(view, filters));
  const labels = await askLabels(page);
  const {
    tables,
    charts,
    sentences,
    tiles = {},
    file,
    skippedCells = 0,
  } = await view.expected({
    page,
    filters,
    labels,
    tell,
    isProtected,
  });
  const about = `${view.name}, ${filters.name}`;
  expect(
    Object.values(tables).some((table) => Object.keys(table).length > 0),
    about,
  ).toBe(true);

  const shown = await readTables(page);
  for (const [heading, table] of Object.entries(tables))
    expect(without(shown[heading] ?? {}, skippedCells), `${about}: the table below ${heading}`).toEqual(
      table,
    );

  for (const [name, parts] of Object.entries(tiles)) {
    const tile = bare(await page.getByRole('article', { name, exact: true }).innerText());
    for (const part of parts) expect(tile, `${about}: the tile ${name}`).toContain(part);
  }

  if (file !== undefined) {
    const rows = file.rows.map((row) => fileRow(row, file.by));
    for (const name of [tell.words.program, tell.words.german])
      expect(await readFile(page, name), `${about}: ${name}`).toEqual(rows);
  }

  if (Object.keys(charts).length > 0) {
    await page.getByRole('radio', { name: tell.words.chart, exact: true }).first().check();
    await settled(page);
    await expect(page.getByRole('application').first()).toBeVisible();
    const spoken = await readCharts(page);
    for (const [name, points] of Object.entries(charts))
      expect(spoken[name], `${about}: the chart ${name}`).toEqual(points);
  }

  const told = bare(await page.getByRole('main').innerText());
  for (const sentence of sentences) expect(told, about).toContain(sentence);
}

/** Rows without their first cells. */
function without(table: Told, cells: number): Told {
  return Object.fromEntries(Object.entries(table).map(([name, row]) => [name, row.slice(cells)]));
}

function takes(
  { isOfOneLocation = false, isByYears = true, year }: NumberView,
  { filters: { locations, years }, isProtected }: { filters: ChosenFilters; isProtected: boolean },
): boolean {
  if (isOfOneLocation && locations !== undefined) return false;
  if (isProtected && !isByYears && years !== undefined) return false;
  return year === undefined || years === undefined || years.includes(year);
}

test.describe.configure({ timeout: 90_000 });

test.describe('every number is that of the API', () => {
  for (const view of [...placeViews, ...splitViews])
    test(`on ${view.name}`, async ({ page }) => {
      for (const filters of filterSets.filter((set) => takes(view, { filters: set, isProtected: false })))
        await test.step(filters.name, () => expectNumbers(page, { view, filters, isProtected: false }));
    });
});

test.describe('every protected number is that of the API', () => {
  test.use({ storageState: ({ management }, use) => use(management) });

  for (const view of [...placeViews, ...splitViews])
    test(`on ${view.name}`, async ({ page }) => {
      for (const filters of protectedSets.filter((set) => takes(view, { filters: set, isProtected: true })))
        await test.step(filters.name, () => expectNumbers(page, { view, filters, isProtected: true }));
    });
});
