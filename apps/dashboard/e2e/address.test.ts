import { expect, open, settled, test } from './testing/dashboard-test.ts';

const query = (url: string): string => decodeURIComponent(new URL(url).search);

test.describe('the address', () => {
  test('holds the filters, so that reload, back, and a link give the same view', async ({
    page,
    context,
  }) => {
    await open(page, '/');
    await page.getByRole('button', { name: /^Standort/ }).click();
    await page.getByRole('checkbox', { name: 'Gronau (Westf.)' }).check();
    await page.getByRole('checkbox', { name: 'Bocholt' }).check();
    await page.keyboard.press('Escape');
    await settled(page);
    expect(query(page.url())).toBe('?location=bocholt,gronau');
    const chosen = await page.getByRole('main').innerText();

    await page.reload();
    await expect.poll(() => page.getByRole('main').innerText()).toBe(chosen);

    const shared = await context.newPage();
    await open(shared, page.url());
    await expect.poll(() => shared.getByRole('main').innerText()).toBe(chosen);

    await page.goBack();
    await settled(page);
    expect(query(page.url())).toBe('?location=gronau');
    await expect(page.getByRole('heading', { level: 3, name: 'Bocholt' })).toHaveCount(0);
    await page.goForward();
    await expect.poll(() => page.getByRole('main').innerText()).toBe(chosen);
  });

  test('holds measure and form of the trend', async ({ page }) => {
    await open(page, '/?location=borken');
    await page.getByRole('radio', { name: 'Abschlussquote' }).check();
    await page.getByRole('radio', { name: 'Tabelle' }).check();
    expect(query(page.url())).toBe('?location=borken&measure=completion_rate&show=table');
    await open(page, page.url());
    await expect(page.getByRole('table')).toContainText('95-%-Intervall');
  });

  test('holds the years', async ({ page }) => {
    await open(page, '/?show=table&location=bocholt');
    await page.getByRole('button', { name: /^Jahre/ }).click();
    await page.getByRole('combobox', { name: 'Von' }).selectOption('2018');
    await page.getByRole('combobox', { name: 'Bis' }).selectOption('2020');
    await page.keyboard.press('Escape');
    await settled(page);
    expect(query(page.url())).toBe('?location=bocholt&years=2018-2020&show=table');
    const years = await page.getByRole('rowheader').allInnerTexts();
    expect(years.filter((year) => /^\d{4}/.test(year))).toEqual(['2020', '2019', '2018']);
  });

  test('holds the as-of day, typed or chosen', async ({ page }) => {
    await open(page, '/');
    await page.getByRole('button', { name: /^Datenstand/ }).click();
    await page.getByRole('dialog').getByLabel('Tag').fill('2024-06-30');
    await settled(page);
    expect(query(page.url())).toBe('?asOf=2024-06-30');
    await expect(page.getByRole('main')).toContainText('Datenstand 30.06.2024');

    await page.getByRole('dialog').getByRole('button', { name: 'Heute' }).click();
    await settled(page);
    expect(query(page.url())).toBe('');
  });

  test('holds the language, which keeps the filters', async ({ page }) => {
    await open(page, '/?location=borken&show=table');
    await page.getByRole('radio', { name: 'Englisch' }).check();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    expect(query(page.url())).toBe('?lang=en&location=borken&show=table');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overview');
    await expect(page).toHaveTitle('Overview – Neue Wege');
  });

  test('names no language where German or the one chosen last is meant', async ({ page }) => {
    await open(page, '/');
    await page.getByRole('radio', { name: 'Englisch' }).check();
    await open(page, '/pathways?location=borken');
    expect(query(page.url())).toBe('?lang=en&location=borken');
    await page.getByRole('radio', { name: 'German' }).check();
    await open(page, '/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    expect(query(page.url())).toBe('');
  });

  test('says that locations to compare are not there', async ({ page }) => {
    await open(page, '/locations?compare=x,y');
    await expect(page.getByRole('alert')).toContainText('compare');
    await open(page, '/locations?compare=gronau,bocholt');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('says what of it could not be read', async ({ page }) => {
    await open(page, '/?years=bald&measure=gewinn');
    await expect(page.getByRole('alert')).toContainText('years, measure');
    await expect(page.getByRole('article', { name: 'Eintritte' })).toBeVisible();
  });

  for (const [path, names] of [
    ['/?foo=1&utm_source=mail', 'nicht kennt: foo.'],
    ['/explore?year=2023', 'nicht kennt: year.'],
    ['/cohorts?measures=exits&years=last-5', 'nicht kennt: measures.'],
    ['/projects?measure=completion_rate&location=gronau', 'nicht kennt: measure.'],
    ['/locations?cohort=2020', 'nicht kennt: cohort.'],
  ] as const)
    test(`says what of ${path} the page does not know`, async ({ page }) => {
      await open(page, path);
      await expect(page.getByRole('alert')).toContainText(names);
    });

  test('leads to a page that says so when there is none', async ({ page }) => {
    await open(page, '/nirgendwo');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Diese Seite gibt es nicht');
    await page.getByRole('link', { name: 'Zur Übersicht' }).click();
    await settled(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Übersicht');
  });
});
