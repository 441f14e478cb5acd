import { createReading } from '../src/reading/reading.ts';
import { expect, open, type Page, test } from './testing/dashboard-test.ts';
import { createPerson, enterPassword } from './testing/people.ts';
import { readFile } from './testing/read-figures.ts';
import { violations } from './testing/violations.ts';

const reading = createReading('de');

interface Value {
  readonly value: number | null;
}

interface Group {
  readonly year: number | null;
  readonly entries: Value;
  readonly notStarted: Value;
  readonly nodes: readonly {
    readonly standing: string;
    readonly label: { readonly de: string };
    readonly value: Value;
    readonly outcomes: readonly { readonly outcome: string; readonly value: Value }[];
  }[];
}

/** The pathways of a year as the API answers them beside the page. */
async function askPathways(page: Page, question: string): Promise<Group> {
  const query = `{ pathways(by: [YEAR], ${question}) { total {
    year entries { value } notStarted { value }
    nodes { standing label { de } value { value } outcomes { outcome value { value } } }
  } } }`;
  const response = await page.request.post('/graphql', { data: { query } });
  const { data } = (await response.json()) as { data: { pathways: { total: Group } } };
  return data.pathways.total;
}

const count = ({ value }: Value): string => reading.count(value ?? Number.NaN);

test.describe('the pathways', () => {
  test('have the same numbers as API, table and chart', async ({ page }) => {
    for (const [filter, where] of [
      ['', 'where: { year: [2023] }'],
      ['&location=gronau', 'where: { year: [2023], location: ["gronau"] }'],
    ] as const) {
      await open(page, `/pathways?asOf=2026-06-30&cohort=2023&show=table${filter}`);
      const group = await askPathways(page, `${where}, asOf: "2026-06-30"`);
      for (const { label, value, outcomes } of group.nodes) {
        const row = page
          .getByRole('row')
          .filter({ has: page.getByRole('rowheader', { name: label.de, exact: true }) });
        const cells = await row.getByRole('cell').allInnerTexts();
        expect(cells[0]).toBe(count(value));
        if (outcomes.length === 4) expect(cells.slice(1, 5)).toEqual(outcomes.map((one) => count(one.value)));
      }
      const all = page
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: 'Alle Eintritte' }) });
      await expect(all.getByRole('cell').first()).toHaveText(count(group.entries));
      const unmet = page
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: 'Nicht angetreten' }) });
      await expect(unmet.getByRole('cell').first()).toHaveText(count(group.notStarted));

      await page.getByRole('radio', { name: 'Diagramm' }).check();
      const chart = page.getByRole('application');
      await chart.focus();
      await page.keyboard.press('Home');
      const spoken = chart.locator('[aria-live]');
      await expect(spoken).toContainText(`Eingetreten ${count(group.entries)}`);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowDown');
      const completed = group.nodes.find(({ standing }) => standing === 'COMPLETED');
      await expect(spoken).toContainText(`Abgeschlossen ${count(completed?.value ?? { value: null })}`);
      await page.keyboard.press('ArrowRight');
      await expect(spoken).toContainText(
        `Unabhängig ${count(completed?.outcomes[0]?.value ?? { value: null })}`,
      );
      await page.keyboard.press('ArrowLeft');
      await expect(spoken).toContainText('Abgeschlossen');
      await page.keyboard.press('Escape');
      await expect(spoken).toHaveText('');
    }
  });

  test('have the numbers of the table in their files', async ({ page }) => {
    await open(page, '/pathways?asOf=2026-06-30&cohort=2023&show=table&location=gronau');
    const cellsOf = (name: string): Promise<readonly string[]> =>
      page
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
        .getByRole('cell')
        .allInnerTexts();
    const names = {
      present: 'Anwesend',
      completed: 'Abgeschlossen',
      early_success: 'Früher Erfolg',
      dropout: 'Abbruch',
      other_end: 'Anderes oder unbekanntes Ende',
      entries: 'Alle Eintritte',
      not_started: 'Nicht angetreten',
    };
    for (const link of ['CSV (deutsch)', 'CSV für Programme']) {
      const rows = (await readFile(page, link)).filter(({ year }) => year === '2023');
      for (const [standing, name] of Object.entries(names)) {
        const [all, ...outcomes] = rows.filter((row) => row['standing'] === standing);
        const cells = await cellsOf(name);
        const numbers = [all, ...outcomes].map((row) => reading.count(Number(row?.['value'])));
        expect([cells[0], ...(outcomes.length === 4 ? cells.slice(1, 5) : [])], name).toEqual(
          outcomes.length === 4 ? numbers : numbers.slice(0, 1),
        );
      }
    }
  });

  test('begin with the latest year of which everything is due, and say so of a later one', async ({
    page,
  }) => {
    await open(page, '/pathways?asOf=2026-06-30');
    const whole = await page.getByRole('combobox', { name: 'Eintritte' }).inputValue();
    expect(Number(whole)).toBeLessThan(2026);
    const file = page.getByRole('link', { name: 'CSV für Programme' });
    await expect(file).toHaveAttribute('href', new RegExp(`&year=${whole}&`));
    await page.getByRole('combobox', { name: 'Eintritte' }).selectOption('2026');
    await expect(page.getByText(`von dem alles bekannt sein kann, ist ${whole}`)).toBeVisible();
    expect(new URL(page.url()).searchParams.get('cohort')).toBe('2026');
    await page.getByRole('application').focus();
    await page.keyboard.press('t');
    await expect(page.getByRole('table')).toBeVisible();
  });
});

test.describe('under protection', () => {
  test.use({ storageState: { cookies: [], origins: [] }, mayComplain: true });

  test('nothing is asked and the page says that nothing is published', async ({ page, demo }) => {
    const person = await createPerson(demo, { roles: ['management'] });
    await page.goto('/pathways?profile=exact');
    await enterPassword(page, person);
    await expect(page.getByText('Ihr Konto zeigt keine genauen Werte')).toBeVisible();
    for (const path of ['/pathways', '/time-to-independence']) {
      await page.goto(path);
      await expect(page.getByRole('region', { name: 'Geschützt nicht veröffentlicht' })).toBeVisible();
      await expect(page.getByRole('application')).toHaveCount(0);
      const ways = page.getByRole('navigation', { name: 'Bereiche' }).getByRole('link');
      await expect(ways.filter({ hasText: /^Kohorten$/ })).toHaveCount(1);
      await expect(ways.filter({ hasText: /^(Wege|Zeit bis)/ })).toHaveCount(0);
      expect(await violations(page), path).toEqual([]);
    }
  });
});
