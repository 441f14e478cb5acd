import type { CountPartsFragment, RatePartsFragment } from '../src/generated/graphql.ts';
import { createReading } from '../src/reading/reading.ts';
import { countText, intervalText, rateText } from '../src/values/rate-text.ts';
import { expect, open, type Page, settled, test } from './testing/dashboard-test.ts';

const reading = createReading('de');
const asOf = '2026-06-30';
const rate = '{ value numerator denominator unknown coverage interval { lower upper } status preliminary }';
const count = '{ value status preliminary }';

interface Figures {
  readonly enrolments: CountPartsFragment;
  readonly exits: CountPartsFragment;
  readonly completionRate: RatePartsFragment;
  readonly occupancyRate: RatePartsFragment;
}

/** The one row that the API answers beside the page. */
async function askRow(page: Page, question: string): Promise<Figures> {
  const query = `{ breakdown(${question}, asOf: "${asOf}") {
    rows { enrolments ${count} exits ${count} completionRate ${rate} occupancyRate ${rate} }
  } }`;
  const response = await page.request.post('/graphql', { data: { query } });
  const { data } = (await response.json()) as { data: { breakdown: { rows: readonly Figures[] } } };
  const [row] = data.breakdown.rows;
  if (row === undefined) throw new Error(`The API has no row for ${question}`);
  return row;
}

async function expectFigures(page: Page, row: Figures, { region, name }: { region: string; name: RegExp }) {
  const line = page.getByRole('region', { name: region }).getByRole('row', { name });
  const text = (await line.getByRole('cell').allInnerTexts()).join(' | ');
  expect(text).toContain(countText(row.enrolments, reading));
  expect(text).toContain(countText(row.exits, reading));
  expect(text).toContain(rateText(row.completionRate, reading));
  expect(text).toContain(intervalText(row.completionRate, reading) ?? '');
  expect(text).toContain(rateText(row.occupancyRate, reading));
}

test.describe('projects', () => {
  test('have the numbers of the API, and lead to their pages', async ({ page }) => {
    await open(page, `/projects?asOf=${asOf}&years=2023`);
    const row = await askRow(page, 'by: [PROJECT], where: { project: ["mobil"], year: [2023] }');
    await expectFigures(page, row, { region: 'Projekte im Vergleich', name: /^Mobil im Westmünsterland/ });
    await page.getByRole('link', { name: 'Mobil im Westmünsterland' }).click();
    await settled(page);
    await expect(page).toHaveURL(/\/projects\/mobil\?years=2023&asOf=2026-06-30$/);
    await expectFigures(page, row, { region: 'Zahlen je Standort', name: /^Zusammen/ });
  });

  test('open a run from its bar by keyboard alone', async ({ page }) => {
    await open(page, `/projects/werkstatt?asOf=${asOf}`);
    const chart = page.getByRole('application', { name: /^Durchläufe in der Zeit/ });
    await chart.focus();
    await page.keyboard.press('Home');
    await expect(chart.locator('[aria-live]')).toHaveText(
      /^Durchlauf 2018-6, Bocholt: Zeitraum 12\.11\.2018 bis/,
    );
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await settled(page);
    await expect(page).toHaveURL(/\/projects\/werkstatt\/runs\/bocholt\/2019-5/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Durchlauf 2019-5, Bocholt');
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Werkstatt Neuanfang');
  });

  test('bear the number of every run, beside the bars that are too short for it', async ({ page }) => {
    await open(page, '/projects/werkstatt');
    const chart = page.getByRole('region', { name: 'Durchläufe in der Zeit' });
    for (const number of ['2018-6', '2019-5', '2023-4', '2026-6']) await expect(chart).toContainText(number);
  });

  test('list their runs as a table with the same numbers', async ({ page }) => {
    await open(page, `/projects/werkstatt?asOf=${asOf}&show=table`);
    const row = await askRow(page, 'by: [RUN], where: { run: ["bocholt/werkstatt/2018-6"] }');
    await expectFigures(page, row, { region: 'Durchläufe in der Zeit', name: /^Bocholt 2018-6/ });
  });

  test('say why people left, as often as the API does', async ({ page }) => {
    await open(page, `/projects/werkstatt?asOf=${asOf}`);
    const query = `{ breakdown(by: [EXIT_REASON], where: { project: ["werkstatt"] }, asOf: "${asOf}") { rows { exitReason exits ${count} } } }`;
    const response = await page.request.post('/graphql', { data: { query } });
    const { data } = (await response.json()) as {
      data: { breakdown: { rows: readonly { exitReason: string; exits: CountPartsFragment }[] } };
    };
    const regular = data.breakdown.rows.find(({ exitReason }) => exitReason === 'REGULAR_END');
    if (regular === undefined) throw new Error('The demo has regular ends');
    const row = page
      .getByRole('region', { name: 'Austritte nach Grund' })
      .getByRole('row', { name: /^Reguläres Ende/ });
    await expect(row.getByRole('cell').first()).toHaveText(countText(regular.exits, reading));
  });
});

test.describe('a run', () => {
  test('tells what changed in it and from when on', async ({ page }) => {
    await open(page, '/projects/werkstatt/runs/bocholt/2025-6');
    const history = page.getByRole('region', { name: 'Zielgruppe, Inhalte, Plätze und Rechtsgrundlage' });
    const [first, second] = [history.getByRole('listitem').first(), history.getByRole('listitem').last()];
    await expect(first).toContainText('ab 11.08.2025 (von Anfang an)');
    await expect(first).not.toContainText('geändert');
    await expect(second).toContainText('ab 27.10.2025');
    await expect(second).toContainText('Küche und Garten');
    await expect(second.locator('code')).toHaveText('long_term_recipients');
    await page.getByRole('link', { name: 'Vorheriger: 2019-5' }).click();
    await settled(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Durchlauf 2019-5, Bocholt');
  });

  test('that is long over says of what its figures are preliminary', async ({ page }) => {
    await open(page, '/projects/werkstatt/runs/bocholt/2018-6');
    const figures = page.getByRole('region', { name: 'Zahlen', exact: true });
    await expect(figures).toContainText('vorläufig');
    await expect(figures).toContainText('Vorläufig sind Ein- und Austritte und was daraus berechnet ist');
  });

  test('that is not there is not made up', async ({ page }) => {
    await open(page, '/projects/werkstatt/runs/bocholt/1999-1');
    await expect(page.getByRole('heading', { name: 'Diesen Durchlauf gibt es nicht' })).toBeVisible();
    await open(page, '/projects/atlantis');
    await expect(page.getByRole('heading', { name: 'Dieses Projekt gibt es nicht' })).toBeVisible();
  });
});

test.describe('projects under protection', () => {
  test.use({ storageState: ({ management }, use) => use(management) });

  test('say what is not published, and do not ask for it', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).pathname === '/graphql') asked.push(request.postData() ?? '');
    });
    await open(page, '/projects/werkstatt');
    await expect(page.getByRole('region', { name: 'Zahlen je Standort' })).toContainText('geheim gehalten');
    for (const name of ['Austritte nach Grund', 'Verlauf je Standort und Jahr']) {
      await expect(page.getByRole('region', { name, exact: true })).toContainText(
        'Geschützt nicht veröffentlicht',
      );
    }
    await open(page, '/projects?years=2023');
    await expect(page.getByRole('region', { name: 'Alle Projekte' })).toContainText('Werkstatt Neuanfang');
    await expect(page.getByRole('region', { name: 'Projekte im Vergleich' })).toContainText(
      'Standort und Projekt',
    );
    await open(page, '/projects/werkstatt/runs/bocholt/2018-6');
    await expect(page.getByRole('region', { name: 'Zahlen', exact: true })).toContainText('21');
    expect(asked.filter((question) => /ExitReasons|Trend/.test(question))).toEqual([]);
  });
});
