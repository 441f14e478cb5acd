import type { RatePartsFragment } from '../src/generated/graphql.ts';
import { createReading } from '../src/reading/reading.ts';
import { basisText, intervalText, rateText } from '../src/values/rate-text.ts';
import { expect, open, type Page, test } from './testing/dashboard-test.ts';
import { violations } from './testing/violations.ts';

const reading = createReading('de');
const rate = '{ value numerator denominator unknown coverage interval { lower upper } status preliminary }';

interface CohortAnswer {
  readonly year: number | null;
  readonly location: { readonly key: string } | null;
  readonly exits: { readonly value: number | null };
  readonly rates: Readonly<Record<3 | 6 | 12 | 24, RatePartsFragment>>;
}

/** The cohorts as the API answers them beside the page. */
async function askCohorts(page: Page, asOf: string): Promise<readonly CohortAnswer[]> {
  const rates = [3, 6, 12, 24].map((months) => `independenceRate${months}m ${rate}`).join(' ');
  const query = `{ breakdown(by: [LOCATION, YEAR], margins: true, asOf: "${asOf}") {
    rows { year location { key } exits { value } ${rates} }
  } }`;
  const response = await page.request.post('/graphql', { data: { query } });
  const { data } = (await response.json()) as {
    data: { breakdown: { rows: readonly (CohortAnswer & Record<string, RatePartsFragment>)[] } };
  };
  return data.breakdown.rows.map((row) => ({
    ...row,
    rates: {
      3: row.independenceRate3m ?? missing(),
      6: row.independenceRate6m ?? missing(),
      12: row.independenceRate12m ?? missing(),
      24: row.independenceRate24m ?? missing(),
    },
  }));
}

function missing(): never {
  throw new Error('The API answers every rate');
}

async function cellsOf(
  page: Page,
  { group, year }: { group: string; year: number },
): Promise<readonly string[]> {
  const body = page
    .locator('tbody')
    .filter({ has: page.getByRole('rowheader', { name: group, exact: true }) });
  const row = body
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: String(year), exact: true }) });
  return row.getByRole('cell').allInnerTexts();
}

const spoken = (page: Page, name: RegExp) =>
  page.getByRole('application', { name }).locator('[aria-live]').innerText();

test.describe('the cohorts', () => {
  test('have the same numbers as API, table and chart', async ({ page }) => {
    await open(page, '/cohorts?asOf=2026-06-30&show=table');
    const rows = await askCohorts(page, '2026-06-30');
    for (const [key, group] of [
      ['gronau', 'Gronau (Westf.)'],
      [undefined, 'Alle Standorte zusammen'],
    ] as const) {
      for (const year of [2019, 2022, 2023]) {
        const row = rows.find((one) => one.year === year && one.location?.key === key);
        if (row === undefined) throw new Error(`The demo has exits in ${year}`);
        const cells = await cellsOf(page, { group, year });
        expect(cells[0]).toBe(reading.count(row.exits.value ?? Number.NaN));
        for (const [index, months] of ([3, 6, 12, 24] as const).entries()) {
          const one = row.rates[months];
          expect(cells[index + 1]).toContain(rateText(one, reading));
          expect(cells[index + 1]).toContain(intervalText(one, reading) ?? '');
          expect(cells[index + 1]).toContain(basisText(one, reading) ?? '');
        }
      }
    }

    const twelve = rows.find(({ year, location }) => year === 2023 && location?.key === 'gronau')?.rates[12];
    await page.getByRole('radio', { name: 'Diagramm' }).check();
    const chart = page.getByRole('application', { name: /^Gronau/ });
    await chart.focus();
    while (!(await spoken(page, /^Gronau/)).startsWith('Austritte 2023')) {
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const told = await spoken(page, /^Gronau/);
    expect(told).toContain('Austritte 2023, 12 Monate danach');
    expect(told).toContain(rateText(twelve ?? missing(), reading));
    expect(told).toContain(intervalText(twelve ?? missing(), reading) ?? '');
  });

  test('tell the latest whole cohort in a sentence', async ({ page }) => {
    await open(page, '/cohorts?asOf=2026-06-30');
    const whole = (await askCohorts(page, '2026-06-30')).find(
      (row) => row.year === 2023 && row.location === null,
    );
    const message = page.getByText(/^Von denen, die 2023 austraten/);
    await expect(message).toBeVisible();
    for (const months of [3, 6, 12, 24] as const) {
      const share = rateText(whole?.rates[months] ?? missing(), reading);
      await expect(message).toContainText(`${share} nach ${months} Monaten`);
    }
  });

  test('say of what is not due from which day on it will be there', async ({ page }) => {
    await open(page, '/cohorts?asOf=2026-06-30&show=table');
    const cells = await cellsOf(page, { group: 'Bocholt', year: 2024 });
    expect(cells[4]).toBe('t liegt noch nicht vor, ab 31.12.2026');

    await page.getByRole('radio', { name: 'Diagramm' }).check();
    await expect(page.getByRole('list', { name: 'Zeichenerklärung' })).toContainText('liegt noch nicht vor');
    await page.getByRole('application', { name: /^Bocholt/ }).focus();
    await page.keyboard.press('Home');
    expect(await spoken(page, /^Bocholt/)).toContain('liegt noch nicht vor, ab 31.03.2027');
    await page.keyboard.press('Escape');
    expect(await spoken(page, /^Bocholt/)).toBe('');
  });

  test('turn to independence by work and back, in the address too', async ({ page }) => {
    await open(page, '/cohorts');
    await page.getByRole('radio', { name: 'Unabhängig durch Arbeit' }).check();
    await expect(page.getByText(/durch eigene Arbeit unabhängig/)).toBeVisible();
    expect(new URL(page.url()).search).toBe('?measure=independence_by_work_rate');
    await page.goBack();
    await expect(page.getByText(/durch eigene Arbeit unabhängig/)).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'CSV für Programme' })).toHaveAttribute(
      'href',
      /measures=exits,independence_rate_3m,independence_rate_6m,independence_rate_12m,independence_rate_24m/,
    );
  });

  test('of one location stand alone', async ({ page }) => {
    await open(page, '/cohorts?location=gronau&years=2020-2023');
    await expect(page.locator('figure h3')).toHaveText(['Gronau (Westf.)']);
    await expect(page.getByText(/^Von denen, die 2023 austraten/)).toBeVisible();
  });
});

test.describe('under protection', () => {
  test.use({ storageState: ({ management }, use) => use(management) });
  test.describe.configure({ timeout: 60_000 });

  test('the cohorts tell withheld, immature and absent cells apart', async ({ page }) => {
    await open(page, '/cohorts');
    await expect(page.getByText(/^Von denen, die \d{4} austraten/)).toBeVisible();
    const key = page.getByRole('list', { name: 'Zeichenerklärung' });
    for (const word of ['geheim gehalten', 'liegt noch nicht vor', 'keine Austritte']) {
      await expect(key).toContainText(word);
    }
    await page.getByRole('radio', { name: 'Tabelle' }).check();
    await expect(page.getByRole('cell', { name: 'geheim gehalten' })).not.toHaveCount(0);
    await expect(page.getByRole('cell', { name: /liegt noch nicht vor, ab/ })).not.toHaveCount(0);
    await expect(page.getByRole('cell', { name: 'keine Austritte' })).not.toHaveCount(0);
    expect(await violations(page)).toEqual([]);

    await open(page, '/cohorts?location=bocholt,borken');
    await expect(page.locator('figure h3')).toHaveText(['Bocholt', 'Borken']);
    await expect(page.getByText(/^Von denen, die/)).toHaveCount(0);
  });
});
