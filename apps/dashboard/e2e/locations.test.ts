import { createReading } from '../src/reading/reading.ts';
import { basisText, intervalText, rateText } from '../src/values/rate-text.ts';
import { askApi } from './decode-breakdown.ts';
import { expect, open, type Page, settled, test } from './testing/dashboard-test.ts';

const reading = createReading('de');

/** What a figure says of the point that the keyboard stands on. */
async function spoken(page: Page, figure: string): Promise<string> {
  return page.getByRole('region', { name: figure }).locator('[aria-live="polite"]').last().innerText();
}

async function ask<Answer>(page: Page, query: string): Promise<Answer> {
  const response = await page.request.post('/graphql', { data: { query } });
  const { data } = (await response.json()) as { readonly data: Answer };
  return data;
}

/** The cells of the row with this heading. */
async function cells(
  page: Page,
  { figure, row }: { figure: string; row: string },
): Promise<readonly string[]> {
  return page
    .getByRole('region', { name: figure })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: row, exact: true }) })
    .getByRole('cell')
    .allInnerTexts();
}

test.describe('locations side by side', () => {
  test('have the same numbers as table, chart, sentence and API', async ({ page }) => {
    const { rows } = await askApi(page, 'by: [LOCATION, YEAR], margins: true, where: { year: [2023] }');
    const rateOf = (key: string | undefined) => {
      const found = rows.find(({ location, year }) => location?.key === key && year === 2023);
      if (found === undefined) throw new Error(`The demo has exits at ${key} in 2023`);
      return found.independenceRate6m;
    };
    const gronau = rateOf('gronau');
    const all = rateOf(undefined);
    await open(page, '/locations?year=2023&show=table');
    const figure = 'Standorte nebeneinander';
    expect((await cells(page, { figure, row: 'Gronau (Westf.)' })).slice(0, 3)).toEqual([
      rateText(gronau, reading),
      intervalText(gronau, reading),
      basisText(gronau, reading),
    ]);
    expect((await cells(page, { figure, row: 'Alle Standorte zusammen' }))[0]).toBe(rateText(all, reading));

    await page.getByRole('region', { name: figure }).getByRole('radio', { name: 'Diagramm' }).check();
    await expect(page.getByRole('region', { name: figure })).toContainText(
      `alle Standorte zusammen ${rateText(all, reading)}`,
    );
    const chart = page.getByRole('region', { name: figure }).getByRole('application');
    await chart.focus();
    await page.keyboard.press('End');
    expect(await spoken(page, figure)).toContain(
      `Gronau (Westf.): ${rateText(gronau, reading)}, ${intervalText(gronau, reading)}`,
    );
  });

  test('stand in fixed order, whatever their values', async ({ page }) => {
    for (const year of [2019, 2021, 2023]) {
      await open(page, `/locations?year=${year}&show=table`);
      const names = page.getByRole('region', { name: 'Standorte nebeneinander' }).locator('th[scope="row"]');
      await expect(names).toHaveText(['Bocholt', 'Borken', 'Gronau (Westf.)', 'Alle Standorte zusammen']);
    }
  });

  test('are narrowed by the filter, the total staying that of all', async ({ page }) => {
    await open(page, '/locations?year=2023&location=gronau&show=table');
    const figure = page.getByRole('region', { name: 'Standorte nebeneinander' });
    await expect(figure.locator('th[scope="row"]')).toHaveText([
      'Gronau (Westf.)',
      'Alle Standorte zusammen',
    ]);
  });

  test('turn into a table and back by one key', async ({ page }) => {
    await open(page, '/locations');
    const figure = page.getByRole('region', { name: 'Standorte nebeneinander' });
    await figure.getByRole('application').focus();
    await page.keyboard.press('t');
    await expect(figure.getByRole('table')).toBeVisible();
    expect(new URL(page.url()).search).toBe('?show=table');
    await page.keyboard.press('t');
    await expect(figure.getByRole('application')).toBeVisible();
  });

  test('show outcomes that are not due as such', async ({ page }) => {
    await open(page, '/locations?year=2026&show=table');
    const [value] = await cells(page, { figure: 'Standorte nebeneinander', row: 'Bocholt' });
    expect(value).toContain('liegt noch nicht vor');
  });
});

test.describe('two locations', () => {
  test('are compared in the words of the server, for the year and the measure that are shown', async ({
    page,
  }) => {
    for (const [measure, id] of [
      ['independence_rate_6m', 'INDEPENDENCE_RATE_6M'],
      ['completion_rate', 'COMPLETION_RATE'],
    ]) {
      const { comparison } = await ask<{ readonly comparison: { readonly words: { readonly de: string } } }>(
        page,
        `{ comparison(measure: ${id}, a: { location: ["gronau"] }, b: { location: ["bocholt"] }, where: { year: [2023] }) { words { de } } }`,
      );
      await open(page, `/locations?measure=${measure}&year=2023&compare=gronau,bocholt`);
      const section = page.getByRole('region', { name: 'Zwei Standorte vergleichen' });
      await expect(section.getByRole('status').first()).toContainText(comparison.words.de);
    }
  });

  test('are chosen by name, and the address tells which', async ({ page }) => {
    await open(page, '/locations?year=2023');
    const section = page.getByRole('region', { name: 'Zwei Standorte vergleichen' });
    await section.getByRole('combobox', { name: 'Standort' }).selectOption('Gronau (Westf.)');
    await section.getByRole('combobox', { name: 'verglichen mit' }).selectOption('Bocholt');
    await settled(page);
    expect(new URL(page.url()).searchParams.get('compare')).toBe('gronau,bocholt');
    await expect(section).toContainText('Austritte 2023: Gronau (Westf.) 29,3\u00a0%, Bocholt 34,9\u00a0%');
    await page.goBack();
    await settled(page);
    expect(new URL(page.url()).searchParams.get('compare')).toBe('gronau,borken');
    await expect(section).toContainText('Borken 25,0');
  });

  test('are those of the filter at first', async ({ page }) => {
    await open(page, '/locations?location=borken,gronau&year=2023');
    await expect(page.getByRole('region', { name: 'Zwei Standorte vergleichen' })).toContainText(
      'Borken 25,0\u00a0%, Gronau (Westf.) 29,3\u00a0%',
    );
  });
});

test.describe('what exact values alone answer', () => {
  test('has the expected numbers of the API', async ({ page }) => {
    const { caseMix } = await ask<{
      readonly caseMix: {
        readonly rows: readonly {
          readonly location: { readonly name: string };
          readonly observed: number;
          readonly expected: number;
          readonly words: { readonly de: string };
        }[];
      };
    }>(
      page,
      '{ caseMix(where: { year: [2023] }) { rows { location { name } observed expected words { de } } } }',
    );
    await open(page, '/locations?year=2023&show=table');
    for (const { location, observed, expected, words } of caseMix.rows) {
      const row = await cells(page, { figure: 'Beobachtet und erwartet', row: location.name });
      expect(row.slice(0, 2)).toEqual([reading.count(observed), reading.decimal(expected, 1)]);
      expect(row).toContain(words.de);
    }
  });

  test('has every run of the API in the funnel, in its order', async ({ page }) => {
    const { funnel } = await ask<{
      readonly funnel: { readonly units: readonly { readonly name: string }[] };
    }>(
      page,
      '{ funnel(measure: INDEPENDENCE_RATE_6M, unit: RUN, where: { year: [2023] }) { units { name } } }',
    );
    await open(page, '/locations?year=2023&show=table');
    const figure = page.getByRole('region', { name: 'Durchläufe im Trichter' });
    await expect(figure.locator('th[scope="row"]')).toHaveText(funnel.units.map(({ name }) => name));

    await figure.getByRole('radio', { name: 'Diagramm' }).check();
    await figure.getByRole('application').focus();
    await page.keyboard.press('Home');
    expect(await spoken(page, 'Durchläufe im Trichter')).toContain(funnel.units[0]?.name);
    await page.keyboard.press('Escape');
    expect(await spoken(page, 'Durchläufe im Trichter')).toBe('');
  });
});

test.describe('the page of a location', () => {
  test('has the figures of the API for that location', async ({ page }) => {
    const { rows, asOf } = await askApi(page, 'by: [YEAR], where: { location: ["gronau"] }');
    const last = rows.find(({ year }) => year === Number(asOf.slice(0, 4)) - 1);
    if (last === undefined) throw new Error('The demo reaches up to today');
    await open(page, '/locations/gronau');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gronau (Westf.)');
    await expect(page.getByRole('article', { name: 'Eintritte' })).toContainText(
      reading.count(last.enrolments.value ?? Number.NaN),
    );
    await expect(page.getByRole('article', { name: 'Abschlussquote' })).toContainText(
      rateText(last.completionRate, reading),
    );
  });

  test('tells its rate per phase as the API does', async ({ page }) => {
    const { breakdown } = await ask<{
      readonly breakdown: {
        readonly rows: readonly {
          readonly phase: { readonly name: string };
          readonly completionRate: Parameters<typeof rateText>[0];
        }[];
      };
    }>(
      page,
      '{ breakdown(by: [LOCATION, PHASE], where: { location: ["gronau"] }) { rows { phase { name } completionRate { value numerator denominator unknown coverage interval { lower upper } status preliminary matureShare } } } }',
    );
    await open(page, '/locations/gronau?measure=completion_rate&show=table');
    for (const { phase, completionRate } of breakdown.rows) {
      const [value] = await cells(page, { figure: 'Programmphasen', row: phase.name });
      expect(value).toBe(rateText(completionRate, reading));
    }
  });

  test('is reached from the comparison with the filters kept, and leads back', async ({ page }) => {
    await open(page, '/locations?years=last-5');
    await page.getByRole('link', { name: 'Gronau (Westf.)' }).click();
    await settled(page);
    expect(new URL(page.url()).pathname).toBe('/locations/gronau');
    expect(new URL(page.url()).search).toBe('?years=last-5');
    await expect(page.getByRole('link', { name: 'Gronau (Westf.)' })).toHaveAttribute('aria-current', 'page');
    await page.getByRole('navigation', { name: 'Einzelne Standorte' }).getByRole('link').first().click();
    await settled(page);
    expect(new URL(page.url()).pathname).toBe('/locations');
  });

  test('says when there is no such location', async ({ page }) => {
    await open(page, '/locations/atlantis');
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('Diesen Standort gibt es hier nicht');
  });
});
