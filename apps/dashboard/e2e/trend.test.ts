import { readFile } from 'node:fs/promises';
import { createReading } from '../src/reading/reading.ts';
import { basisText, intervalText, rateText } from '../src/values/rate-text.ts';
import { askApi } from './decode-breakdown.ts';
import { expect, open, type Page, settled, test } from './testing/dashboard-test.ts';

const reading = createReading('de');

/** The cells of the row of a year in the group of a location. */
async function tableRow(
  page: Page,
  { group, year }: { group: string; year: string },
): Promise<readonly string[]> {
  const body = page
    .locator('tbody')
    .filter({ has: page.getByRole('rowheader', { name: group, exact: true }) });
  const row = body.getByRole('row').filter({ has: page.getByRole('rowheader', { name: year, exact: true }) });
  return row.getByRole('cell').allInnerTexts();
}

test.describe('the trend', () => {
  test('has the same numbers as table, chart, API and file', async ({ page }) => {
    const { rows, total } = await askApi(page, 'by: [LOCATION, YEAR], margins: true, asOf: "2026-06-30"');
    const gronau = rows.find(({ year, location }) => year === 2023 && location?.key === 'gronau');
    if (gronau === undefined) throw new Error('The demo has exits in Gronau in 2023');
    const rate = gronau.independenceRate6m;

    await open(page, '/?asOf=2026-06-30&measure=independence_rate_6m&show=table');
    const cells = await tableRow(page, { group: 'Gronau (Westf.)', year: '2023' });
    expect(cells.slice(0, 3)).toEqual([
      rateText(rate, reading),
      intervalText(rate, reading),
      basisText(rate, reading),
    ]);
    const whole = await tableRow(page, {
      group: 'Alle Standorte zusammen',
      year: 'Alle Jahre, nur ausgereifte Austritte',
    });
    expect(whole[0]).toBe(rateText(total.independenceRate6m, reading));

    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'CSV für Programme' }).click();
    const file = await readFile(await (await download).path(), 'utf8');
    const [headings = [], ...lines] = file.split(/\r?\n/).map((line) => line.split(','));
    const line = lines.find(([location, year]) => location === 'gronau' && year === '2023');
    expect(Number(line?.[headings.indexOf('independence_rate_6m')])).toBe(rate.value);

    await page.getByRole('radio', { name: 'Diagramm' }).check();
    const chart = page.getByRole('application', { name: /^Gronau/ });
    await chart.focus();
    await page.keyboard.press('Home');
    while (!(await spoken(chart)).startsWith('2023')) await page.keyboard.press('ArrowRight');
    expect(await spoken(chart)).toContain(`${rateText(rate, reading)}, ${intervalText(rate, reading)}`);
  });

  test('draws one chart per location in fixed order and colours, whatever is chosen', async ({ page }) => {
    await open(page, '/');
    const names = page.locator('figure h3');
    await expect(names).toHaveText(['Bocholt', 'Borken', 'Gronau (Westf.)']);
    const colour = (index: number) =>
      page
        .locator('figure')
        .nth(index)
        .evaluate((figure) => figure.style.getPropertyValue('--mark'));
    const [all, borken] = [await colour(2), await colour(1)];

    await open(page, '/?location=borken,gronau');
    await expect(names).toHaveText(['Borken', 'Gronau (Westf.)']);
    expect([await colour(1), await colour(0)]).toEqual([all, borken]);
  });

  test('names the phases of the programme', async ({ page }) => {
    await open(page, '/');
    const chart = page.getByRole('application').first();
    for (const phase of ['Pilotphase', 'Modellphase', 'Regelangebot']) {
      await expect(chart.getByText(phase)).toBeVisible();
    }
  });

  test('does not show outcomes that are not due as zero', async ({ page }) => {
    await open(page, '/?asOf=2026-06-30&measure=independence_rate_6m&show=table');
    const cells = await tableRow(page, { group: 'Bocholt', year: '2026, bis 30.06.2026' });
    expect(cells[0]).toContain('liegt noch nicht vor');

    await page.getByRole('radio', { name: 'Diagramm' }).check();
    await expect(page.getByRole('list', { name: 'Zeichenerklärung' })).toContainText('liegt noch nicht vor');
  });

  test('walks through the years by keyboard and speaks them', async ({ page }) => {
    await open(page, '/?asOf=2026-06-30');
    await page.getByRole('radio', { name: 'Diagramm' }).focus();
    await page.keyboard.press('Tab');
    const chart = page.getByRole('application').first();
    await expect(chart).toBeFocused();
    expect(await spoken(chart)).toMatch(/^2026, bis 30\.06\.2026: Eintritte \d+, vorläufig/);

    await page.keyboard.press('ArrowLeft');
    expect(await spoken(chart)).toMatch(/^2025: Eintritte \d+, .+; Abschlüsse \d+/);
    await page.keyboard.press('Escape');
    expect(await spoken(chart)).toBe('');
    await expect(chart).toBeFocused();

    await page.keyboard.press('Tab');
    await expect(page.getByRole('application').nth(1)).toBeFocused();
  });

  test('turns to the table and back with one key', async ({ page }) => {
    await open(page, '/');
    await page.getByRole('application').first().focus();
    await page.keyboard.press('t');
    await expect(page.getByRole('table')).toBeVisible();
    await expect(page).toHaveURL('/?show=table');
    await page.keyboard.press('t');
    await expect(page.getByRole('application').first()).toBeVisible();
    await expect(page).toHaveURL('/');
  });

  test('shows the year under the pointer and hides it when the pointer leaves', async ({ page }) => {
    await open(page, '/');
    const chart = page.getByRole('application').first();
    await chart.hover();
    await expect(chart.getByText(/^20\d\d/).first()).toBeVisible();
    expect(await spoken(chart)).not.toBe('');
    await page.mouse.move(5, 5);
    expect(await spoken(chart)).toBe('');
  });

  test('shows nothing of the former choice as if it were the new one', async ({ page }) => {
    await open(page, '/?show=table');
    await page.route('**/graphql', async (route) => {
      const isSlow = route.request().postData()?.includes('"bocholt"') === true;
      if (isSlow) await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.getByRole('button', { name: /^Standort/ }).click();
    await page.getByRole('checkbox', { name: 'Bocholt' }).check();
    await expect(page.locator('[aria-busy="true"]').first()).toContainText('Wird aktualisiert');
    await page.getByRole('checkbox', { name: 'Bocholt' }).uncheck();
    await page.getByRole('checkbox', { name: 'Gronau (Westf.)' }).check();
    await settled(page);
    await page.waitForTimeout(1700);

    await expect(page.getByRole('rowheader', { name: 'Gronau (Westf.)' })).toBeVisible();
    await expect(page.getByRole('rowheader', { name: 'Bocholt' })).toHaveCount(0);
  });
});

/** What a screen reader is told by a chart. */
async function spoken(chart: ReturnType<Page['getByRole']>): Promise<string> {
  return chart.locator('[aria-live]').innerText();
}
