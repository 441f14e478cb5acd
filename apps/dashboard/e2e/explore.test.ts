import type { CountPartsFragment, RatePartsFragment } from '../src/generated/graphql.ts';
import { createReading } from '../src/reading/reading.ts';
import { basisText, countText, intervalText, rateText } from '../src/values/rate-text.ts';
import { expect, open, type Page, settled, test } from './testing/dashboard-test.ts';
import { violations } from './testing/violations.ts';

const reading = createReading('de');

interface ApiRow {
  readonly location?: { readonly name: string } | null;
  readonly year?: number | null;
  readonly enrolments: CountPartsFragment;
  readonly completionRate: RatePartsFragment;
}

/** Sends the query that the page offers to copy, as it is. */
async function askByCopiedQuery(page: Page): Promise<{ rows: readonly ApiRow[]; total: ApiRow }> {
  const query = await codeOf(page, 'GraphQL-Abfrage');
  const response = await page.request.post('/graphql', { data: { query } });
  const { data, errors } = (await response.json()) as {
    data: { breakdown: { rows: readonly ApiRow[]; total: ApiRow } };
    errors?: unknown;
  };
  expect(errors).toBeUndefined();
  return data.breakdown;
}

async function codeOf(page: Page, name: string): Promise<string> {
  const details = page.locator('details', { hasText: 'Befehl und Abfrage ansehen' });
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
  return (await page.getByRole('region', { name, exact: true }).textContent()) ?? '';
}

/** The cells of a row of the table, below the heading of its group. */
async function cellsOf(
  page: Page,
  { group, label }: { group: string; label: string },
): Promise<readonly string[]> {
  const body = page
    .locator('tbody')
    .filter({ has: page.getByRole('rowheader', { name: group, exact: true }) });
  const row = body
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: label, exact: true }) });
  return (await row.getByRole('cell').allTextContents()).map((text) => text.trim());
}

async function choose(page: Page, { button, option }: { button: RegExp; option: string }): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('dialog').getByLabel(option, { exact: true }).check();
  await page.keyboard.press('Escape');
}

/** The table has the numbers of the API for the very question that is copied. */
async function expectSameNumbers(page: Page): Promise<void> {
  const { rows, total } = await askByCopiedQuery(page);
  expect(rows.length).toBeGreaterThan(10);
  for (const row of [...rows, total]) {
    const group = row.location?.name ?? 'Insgesamt';
    const label = typeof row.year === 'number' ? String(row.year) : 'Zusammen';
    const [enrolments, completion] = await cellsOf(page, { group, label });
    expect(enrolments).toContain(countText(row.enrolments, reading));
    expect(completion).toContain(rateText(row.completionRate, reading));
    expect(completion).toContain(intervalText(row.completionRate, reading) ?? '');
    expect(completion).toContain(
      row.completionRate.value === null ? '' : (basisText(row.completionRate, reading) ?? ''),
    );
  }
}

const twoMeasures = '/explore?measures=enrolments,completion_rate&show=table&years=last-5';

test.describe('exploring', () => {
  test('begins with a view that says something', async ({ page }) => {
    await open(page, '/explore');
    await expect(
      page.getByRole('heading', {
        name: 'Eintritte, Abschlussquote und Unabhängigkeitsquote 6 Monate nach Standort und Jahr',
      }),
    ).toBeVisible();
    await expect(page.getByText(/^Eintritte insgesamt: /)).toBeVisible();
    await expect(page.getByRole('application')).toHaveCount(9);
    expect(new URL(page.url()).search).toBe('');
  });

  test('shows the numbers of the API for the question that it copies', async ({ page }) => {
    await open(page, twoMeasures);
    await expectSameNumbers(page);
  });

  test('asks at the terminal what the page asks', async ({ page, demo }) => {
    await open(page, `${twoMeasures}&location=bocholt&sex=female`);
    const words = (await codeOf(page, 'Befehl für die Kommandozeile')).split(' ').slice(1);
    const output = await demo.command(...words, '--json');
    const { rows } = JSON.parse(output) as {
      rows: readonly { year: number | null; enrolments: CountPartsFragment }[];
    };
    const years = rows.filter(({ year }) => year !== null);
    expect(years.length).toBeGreaterThan(4);
    for (const { year, enrolments } of years) {
      const [cell] = await cellsOf(page, { group: 'Bocholt', label: String(year) });
      expect(cell).toContain(countText(enrolments, reading));
    }
  });

  test('puts link, command and query on the clipboard', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, `${twoMeasures}&by=location`);
    const copied = async (name: string): Promise<string> => {
      await page.getByRole('button', { name }).click();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    expect(await copied('Link kopieren')).toBe(page.url());
    expect(await copied('Befehl kopieren')).toBe(await codeOf(page, 'Befehl für die Kommandozeile'));
    expect(await copied('GraphQL-Abfrage kopieren')).toBe(await codeOf(page, 'GraphQL-Abfrage'));
  });

  test('offers the same numbers as a file', async ({ page }) => {
    await open(page, `${twoMeasures}&sex=female`);
    const { rows } = await askByCopiedQuery(page);
    const href = await page.getByRole('link', { name: 'CSV für Programme' }).getAttribute('href');
    const lines = (await (await page.request.get(href ?? '')).text()).trim().split('\r\n');
    const [headings = '', ...records] = lines;
    const column = headings.split(',').indexOf('enrolments');
    const values = records.slice(0, -1).map((record) => record.split(',')[column]);
    expect(values).toEqual(rows.map(({ enrolments }) => String(enrolments.value ?? '')));
  });

  test('is chosen by keyboard, in the address too, and goes back', async ({ page }) => {
    await open(page, '/explore?measures=exits');
    await page.getByRole('button', { name: /^Darin nach/ }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Darin nach' });
    await page.keyboard.press('Tab');
    await expect(dialog.getByLabel('Jahr', { exact: true })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(dialog.getByLabel('Quartal', { exact: true })).toBeChecked();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: /^Darin nach/ })).toBeFocused();
    await settled(page);
    expect(new URL(page.url()).search).toBe('?by=location,quarter&measures=exits');
    await expect(page.getByRole('heading', { name: 'Austritte nach Standort und Quartal' })).toBeVisible();

    await page.goBack();
    await expect(page.getByRole('heading', { name: 'Austritte nach Standort und Jahr' })).toBeVisible();
    await page.reload();
    await settled(page);
    await expect(page.getByRole('heading', { name: 'Austritte nach Standort und Jahr' })).toBeVisible();
  });

  test('speaks each period and each line of its charts', async ({ page }) => {
    await open(page, '/explore?measures=exits&by=location,quarter&years=2023');
    await page.getByRole('application', { name: /^Gronau/ }).focus();
    await page.keyboard.press('Home');
    const figure = page.getByRole('figure', { name: /^Gronau/ });
    await expect(figure.locator('[aria-live]')).toHaveText(/^1\. Quartal 2023: Austritte \d+/);

    await open(page, '/explore?measures=completion_rate&by=sex');
    await page.getByRole('application', { name: 'Abschlussquote' }).focus();
    await page.keyboard.press('Home');
    await expect(page.locator('figure [aria-live]')).toHaveText(/^Weiblich: \d+,\d.%, /);
  });

  test('takes further filters and resets them with the others', async ({ page }) => {
    await open(page, '/explore?measures=exits&years=2023');
    await page.getByRole('button', { name: /^Weitere Filter/ }).click();
    await page
      .locator('summary')
      .filter({ hasText: /^Geschlecht$/ })
      .click();
    await page.getByRole('dialog').getByLabel('Weiblich', { exact: true }).check();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: /^Weitere Filter/ })).toContainText('Geschlecht: Weiblich');
    expect(new URL(page.url()).search).toBe('?years=2023&measures=exits&sex=female');
    await page.getByRole('button', { name: 'Filter zurücksetzen' }).click();
    await expect(page.getByRole('button', { name: /^Weitere Filter/ })).toContainText('Keine');
    expect(new URL(page.url()).search).toBe('?measures=exits');
  });

  test('says in a sentence why something is not drawn, and turns to the table by a key', async ({ page }) => {
    await open(page, '/explore?measures=exits,duration_median&by=run');
    await expect(page.getByText(/Zeilen sind zu viele für ein Diagramm/)).toBeVisible();
    await expect(page.getByText(/Mittelwerte und Mediane stehen in der Tabelle/)).toBeVisible();
    await page.getByRole('button', { name: 'Definition: Austritte' }).focus();
    await page.keyboard.press('t');
    await expect(page.getByRole('table')).toBeVisible();
    await expect(page.getByRole('cell', { name: /\d+ Tage \d+ Fälle/ })).not.toHaveCount(0);
  });
});

test.describe('the signs of a chart', () => {
  test('are told in its key and on the page, also that of a rate with too few cases to be drawn', async ({
    page,
  }) => {
    await open(page, '/explore?by=residence&measures=completion_rate');
    const key = page.getByRole('list', { name: 'Zeichenerklärung' });
    await expect(key.getByRole('listitem').filter({ hasText: 'unsicher' })).toHaveText(/^u/);
    await page.getByText('Zeichen und ihre Bedeutung').click();
    await expect(page.getByRole('term').filter({ hasText: 'unsicher' })).toHaveText(/^u/);
  });
});

test.describe('exploring under protection', () => {
  test.use({ storageState: ({ management }, use) => use(management) });
  test.describe.configure({ timeout: 90_000 });

  test('shows the numbers of the API, and why others are missing', async ({ page }) => {
    await open(page, '/explore?measures=enrolments,completion_rate&show=table');
    await expectSameNumbers(page);
    await expect(page.getByRole('cell', { name: /geheim gehalten/ })).not.toHaveCount(0);
    await page.getByRole('radio', { name: 'Diagramm' }).check();
    await expect(page.getByText(/Ohne Wert: \d+ von \d+ – .*geheim gehalten/).first()).toBeVisible();
  });

  test('offers nothing that would be refused, and says why', async ({ page }) => {
    await open(page, '/explore');
    await page.getByRole('button', { name: /^Darin nach/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Darin nach' });
    const month = dialog.getByLabel('Monat', { exact: true });
    await expect(month).toHaveAccessibleDescription('Nach „Monat“ gibt es nur genaue Werte');
    await month.click({ force: true });
    await expect(month).not.toBeChecked();
    expect(new URL(page.url()).search).toBe('');

    const offered = await dialog
      .locator('input:not([aria-disabled])')
      .evaluateAll((inputs) =>
        inputs.map(
          (input) => document.querySelector(`label[for="${CSS.escape(input.id)}"]`)?.textContent ?? '',
        ),
      );
    expect(offered.length).toBeGreaterThan(8);
    for (const label of offered) {
      await dialog.getByLabel(label, { exact: true }).check();
      await settled(page);
      await expect(page.getByRole('link', { name: 'CSV für Programme' })).toBeVisible();
    }
    expect(await violations(page)).toEqual([]);
  });

  test('says of an address that is not published why, and leads back', async ({ page }) => {
    await open(page, '/explore?by=location,month');
    await expect(page.getByText('Nach „Monat“ gibt es nur genaue Werte.')).toBeVisible();
    await expect(page.getByText('Standort und Jahr', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Auswahl zurücksetzen' }).click();
    await expect(page.getByText(/^Eintritte insgesamt: /)).toBeVisible();
  });

  test('turns to a measure that is published by a finer split', async ({ page }) => {
    await open(page, '/explore?measures=enrolments');
    await choose(page, { button: /^Darin nach/, option: 'Quartal' });
    await settled(page);
    await page.getByRole('button', { name: /^Kennzahlen/ }).click();
    const rate = page.getByRole('dialog').getByLabel('Unabhängigkeitsquote 6 Monate', { exact: true });
    await expect(rate).toHaveAccessibleDescription(/In dieser Aufteilung nicht veröffentlicht$/);
    await page.getByRole('dialog').getByLabel('Austritte', { exact: true }).check();
    await settled(page);
    await expect(page.getByText(/^Austritte insgesamt: /)).toBeVisible();
  });
});
