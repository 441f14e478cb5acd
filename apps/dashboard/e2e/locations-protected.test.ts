import { expect, open, settled, test } from './testing/dashboard-test.ts';

test.use({ storageState: ({ management }, use) => use(management) });
test.describe.configure({ timeout: 60_000 });

test('management finds from the start page what Gronau reached in 2023, and whether it differs from Bocholt', async ({
  page,
}) => {
  await open(page, '/');
  await page.getByRole('link', { name: 'Standorte', exact: true }).click();
  await settled(page);
  await page.getByRole('combobox', { name: 'Jahr der Austritte' }).selectOption('2023');
  const section = page.getByRole('region', { name: 'Zwei Standorte vergleichen' });
  await section.getByRole('combobox', { name: 'Standort' }).selectOption('Gronau (Westf.)');
  await section.getByRole('combobox', { name: 'verglichen mit' }).selectOption('Bocholt');
  await settled(page);
  await expect(section).toContainText(
    'Austritte 2023: Gronau (Westf.) 29,3\u00a0%, Bocholt 34,9\u00a0% – kein gesicherter Unterschied',
  );
});

test('withheld rates look and read as withheld, in chart, table and comparison', async ({ page }) => {
  await open(page, '/locations?year=2016&compare=gronau,bocholt');
  const figure = page.getByRole('region', { name: 'Standorte nebeneinander' });
  await figure.getByRole('application').focus();
  await page.keyboard.press('End');
  await expect(figure.locator('[aria-live="polite"]')).toHaveText('Gronau (Westf.): geheim gehalten');
  await expect(figure.getByRole('list', { name: 'Zeichenerklärung' })).toContainText('geheim gehalten');
  const section = page.getByRole('region', { name: 'Zwei Standorte vergleichen' });
  await expect(section).toContainText(
    'Gronau (Westf.) geheim gehalten, Bocholt 20,5\u00a0% – kein Vergleich möglich',
  );
  await page.keyboard.press('t');
  await expect(figure.getByRole('cell', { name: 'geheim gehalten' }).first()).toBeVisible();
});

test('parts that are not published say so, and are not asked', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/graphql') asked.push(request.postData() ?? '');
  });
  for (const path of ['/locations', '/locations/gronau']) {
    await open(page, path);
    for (const name of ['Beobachtet und erwartet', 'Durchläufe im Trichter']) {
      await expect(page.getByRole('region', { name })).toContainText('Geschützt nicht veröffentlicht');
    }
  }
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((question) => /CaseMix|Funnel/.test(question))).toEqual([]);
});
