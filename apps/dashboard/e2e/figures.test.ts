import { createReading } from '../src/reading/reading.ts';
import { rateText } from '../src/values/rate-text.ts';
import { askApi } from './decode-breakdown.ts';
import { expect, open, test } from './testing/dashboard-test.ts';

const reading = createReading('de');

test.describe('the four figures', () => {
  test('are the numbers of the API for the latest complete year', async ({ page }) => {
    await open(page, '/');
    const { rows, asOf } = await askApi(page, 'by: [YEAR]');
    const last = Number(asOf.slice(0, 4)) - 1;
    const row = rows.find(({ year }) => year === last);
    const current = rows.find(({ year }) => year === last + 1);
    if (row === undefined || current === undefined) throw new Error('The demo reaches up to today');

    const tile = (name: string) => page.getByRole('article', { name });
    await expect(tile('Eintritte')).toContainText(reading.count(row.enrolments.value ?? Number.NaN));
    await expect(tile('Abschlussquote')).toContainText(rateText(row.completionRate, reading));
    await expect(tile('Bestand')).toContainText(reading.count(current.stock.value ?? Number.NaN));
  });

  test('say which year they speak of, and why', async ({ page }) => {
    await open(page, '/?asOf=2026-06-29');
    const independence = page.getByRole('article', { name: 'Unabhängigkeitsquote 6 Monate' });
    await expect(independence).toContainText('Austritte 2024');
    await expect(independence).toContainText('30.06.2025');

    await open(page, '/?asOf=2026-06-30');
    await expect(independence).toContainText('Austritte 2025');
    await expect(page.getByRole('article', { name: 'Bestand' })).toContainText('am 30.06.2026');
  });

  test('show independence by own work of the same year beside independence', async ({ page }) => {
    await open(page, '/?asOf=2026-06-30');
    const { rows } = await askApi(page, 'by: [YEAR], asOf: "2026-06-30"');
    const row = rows.find(({ year }) => year === 2025);
    if (row === undefined) throw new Error('The demo has exits in 2025');
    const independence = page.getByRole('article', { name: 'Unabhängigkeitsquote 6 Monate' });

    await expect(independence).toContainText(rateText(row.independenceRate6m, reading));
    await expect(independence).toContainText(rateText(row.independenceByWorkRate6m, reading));
  });

  test('tell the targets that the API gives for the same rows, and whether they were reached', async ({
    page,
  }) => {
    await open(page, '/?location=bocholt&years=2018&lang=de');
    const { rows } = await askApi(page, 'by: [YEAR], where: { location: ["bocholt"], year: [2018] }');
    const { enrolments } = rows[0] ?? {};
    const { value, target } = enrolments ?? {};
    if (!target || value === null || value === undefined)
      throw new Error('The demo agrees on entries per location');
    const entries = page.getByRole('article', { name: 'Eintritte' });
    await expect(entries).toContainText(
      `Ziel 2018: ${reading.count(target.value)} (${target.source})\u00a0– ${value < target.value ? 'nicht erreicht' : 'erreicht'}`,
    );
    await expect(page.getByRole('article', { name: 'Abschlussquote' })).not.toContainText('Ziel 2018');

    await open(page, '/?years=2018&lang=de');
    const programme = (await askApi(page, 'by: [YEAR], where: { year: [2018] }')).rows[0];
    const agreed = programme?.completionRate.target;
    if (!agreed) throw new Error('The demo agrees on a completion rate for the programme');
    await expect(page.getByRole('article', { name: 'Abschlussquote' })).toContainText(
      `Ziel 2018: ${reading.share(agreed.value, 0)} (${agreed.source})\u00a0– `,
    );
    await expect(entries).not.toContainText('Ziel 2018');
  });

  test('show the occupancy of the same year beside stock', async ({ page }) => {
    await open(page, '/?asOf=2024-06-30');
    const { rows } = await askApi(page, 'by: [YEAR], asOf: "2024-06-30"');
    const row = rows.find(({ year }) => year === 2024);
    if (row === undefined) throw new Error('The demo has stock in 2024');
    const stock = page.getByRole('article', { name: 'Bestand' });

    await expect(stock).toContainText(rateText(row.occupancyRate, reading));
    await expect(stock).toContainText('Auslastung2024 bis zum Datenstand');
  });

  test('write no rate on fewer than ten cases', async ({ page }) => {
    await open(page, '/?location=bocholt&project=perspektive&years=2023');
    const { rows } = await askApi(
      page,
      'by: [YEAR], where: { location: ["bocholt"], project: ["perspektive"], year: [2023] }',
    );
    const { numerator, denominator } = rows[0]?.completionRate ?? {};
    expect(denominator).toBeLessThan(10);
    const completion = page.getByRole('article', { name: 'Abschlussquote' });

    await expect(completion).toContainText(`${numerator}\u00a0von\u00a0${denominator}`);
    await expect(completion).toContainText('unsicher');
    await expect(completion).not.toContainText('%');
  });

  test('open their definition by keyboard and close it by Escape', async ({ page }) => {
    await open(page, '/');
    const button = page.getByRole('button', { name: 'Definition: Abschlussquote' });
    await button.focus();
    await page.keyboard.press('Enter');
    const definition = page.getByRole('dialog', { name: 'Definition: Abschlussquote' });
    await expect(definition).toContainText('Abschlüsse ÷ alle Austritte');

    await page.keyboard.press('Escape');
    await expect(definition).toBeHidden();
    await expect(button).toBeFocused();
  });
});

test.describe('the page', () => {
  test('labels made-up data', async ({ page }) => {
    await open(page, '/');
    await expect(page.getByRole('banner')).toContainText('Synthetische Daten');
    await open(page, '/?lang=en');
    await expect(page.getByRole('banner')).toContainText('Synthetic data');
  });

  test('names as-of day and data version of its figures', async ({ page }) => {
    await open(page, '/?asOf=2024-06-30');
    const { dataVersion } = await askApi(page, 'by: [], asOf: "2024-06-30"');
    await expect(page.getByRole('main')).toContainText(`Datenstand 30.06.2024 · Datenversion ${dataVersion}`);
  });
});
