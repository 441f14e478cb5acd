import type { RatePartsFragment } from '../src/generated/graphql.ts';
import { createReading } from '../src/reading/reading.ts';
import { rateText } from '../src/values/rate-text.ts';
import { expect, open, type Page, settled, test } from './testing/dashboard-test.ts';

const reading = createReading('de');
const asOf = '2026-06-30';

interface Counts {
  readonly findings: number;
  readonly checked: number;
}

async function ask<Data>(page: Page, query: string): Promise<Data> {
  const response = await page.request.post('/graphql', { data: { query } });
  return ((await response.json()) as { data: Data }).data;
}

/** What one rule found, as the API answers it beside the page. */
async function askRule(page: Page, rule: string) {
  const { dataQuality } = await ask<{
    dataQuality: {
      rules: readonly { rows: readonly { location: { key: string }; counts: Counts }[]; total: Counts }[];
    };
  }>(
    page,
    `{ dataQuality(rules: [${rule}], asOf: "${asOf}") { rules {
      rows { location { key } counts { findings checked } } total { findings checked }
    } } }`,
  );
  const [found] = dataQuality.rules;
  if (found === undefined) throw new Error('The API answers every rule');
  return found;
}

const told = ({ findings, checked }: Counts): string =>
  `${reading.count(findings)} von ${reading.count(checked)}`;

test.describe('data quality', () => {
  test('has the numbers of the API for every location and all together', async ({ page }) => {
    await open(page, `/data-quality?asOf=${asOf}`);
    for (const [rule, name] of [
      ['MISSING_FOLLOW_UP_6M', 'Fehlender Verbleib nach 6 Monaten'],
      ['LATE_RECORDING', 'Späte Erfassung'],
    ] as const) {
      const { rows, total } = await askRule(page, rule);
      const row = page.getByRole('row', { name });
      const cells = await row.getByRole('cell').allInnerTexts();
      expect(cells).toHaveLength(rows.length + 1);
      for (const [index, counts] of [...rows.map((one) => one.counts), total].entries()) {
        expect(cells[index]).toContain(told(counts));
      }
    }
  });

  test('explains the rule that is chosen, and leads to the records', async ({ page }) => {
    await open(page, `/data-quality?asOf=${asOf}`);
    await page.getByRole('button', { name: 'Unbekannter Austrittsgrund' }).click();
    await settled(page);
    await expect(page).toHaveURL(/rule=unknown_exit_reason/);
    const rule = page.getByRole('region', { name: 'Unbekannter Austrittsgrund' });
    await expect(rule).toContainText('Austrittsgrund nachtragen');
    await expect(rule.getByRole('application')).toHaveCount(3);
    await page.reload();
    await settled(page);
    await rule.getByRole('link', { name: 'Person finden' }).click();
    await expect(page).toHaveURL(/\/people/);
  });

  test('tells the same of a year in chart and table', async ({ page }) => {
    await open(page, `/data-quality?asOf=${asOf}&rule=missing_follow_up_6m`);
    const rule = page.getByRole('region', { name: 'Fehlender Verbleib nach 6 Monaten' });
    const chart = rule.getByRole('application', { name: /^Gronau/ });
    await chart.focus();
    const spoken = chart.locator('[aria-live]');
    while (!(await spoken.innerText()).startsWith('2019')) await page.keyboard.press('ArrowLeft');
    const said = /Befunde (\d+ von \d+)/.exec(await spoken.innerText())?.[1];
    await page.keyboard.press('t');
    const group = rule
      .locator('tbody')
      .filter({ has: page.getByRole('rowheader', { name: 'Gronau (Westf.)', exact: true }) });
    await expect(group.getByRole('row', { name: /^2019/ })).toContainText(said ?? 'said');
  });

  test('says how much is known against the aim, as the API does', async ({ page }) => {
    await open(page, `/data-quality?asOf=${asOf}&show=table`);
    const rate =
      '{ value numerator denominator unknown coverage interval { lower upper } status preliminary }';
    const { breakdown } = await ask<{
      breakdown: { rows: readonly { followUpCoverage6m: RatePartsFragment }[] };
    }>(
      page,
      `{ breakdown(by: [LOCATION, YEAR], where: { location: ["gronau"], year: [2019] }, asOf: "${asOf}") { rows { followUpCoverage6m ${rate} } } }`,
    );
    const known = breakdown.rows[0]?.followUpCoverage6m;
    if (known === undefined) throw new Error('The demo has exits in 2019');
    const figure = page.getByRole('region', { name: 'Vollständigkeit je Angabe', exact: true });
    const group = figure
      .locator('tbody')
      .filter({ has: page.getByRole('rowheader', { name: 'Gronau (Westf.)', exact: true }) });
    await expect(group.getByRole('row', { name: /^2019/ })).toContainText(rateText(known, reading));
    await expect(figure).toContainText('Unter dem Ziel von 80\u00a0%');
    await figure.getByRole('radio', { name: 'Austrittsgrund' }).check();
    await settled(page);
    await expect(page).toHaveURL(/field=exit_reason/);
  });
});

test.describe('data quality under protection', () => {
  test.use({ storageState: ({ management }, use) => use(management) });

  test('says how complete the data are, who sees findings, and asks for none', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).pathname === '/graphql') asked.push(request.postData() ?? '');
    });
    await open(page, '/data-quality');
    await expect(page.getByRole('region', { name: 'Vollständigkeit je Angabe', exact: true })).toContainText(
      'Bezug 6 Monate nach dem Austritt bekannt',
    );
    await expect(
      page.getByRole('region', { name: 'Ihr Konto zeigt keine Befunde zu den Daten' }),
    ).toContainText('Datenpflege und Veröffentlichung');
    const words = page.getByRole('region', { name: 'Die Regeln in Worten' });
    await words.getByText('Späte Erfassung').click();
    await expect(words).toContainText('Eintritte und Austritte zeitnah erfassen');
    expect(asked.filter((question) => /Findings|Recording/.test(question))).toEqual([]);
  });
});
