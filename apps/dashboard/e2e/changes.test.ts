import { createReading } from '../src/reading/reading.ts';
import { expect, open, type Page, settled, test } from './testing/dashboard-test.ts';

const reading = createReading('de');

interface Revision {
  readonly year: number | null;
  readonly isTotalOf: readonly string[];
  readonly location: { readonly key: string } | null;
  readonly old: { readonly number: number | null } | null;
  readonly new: { readonly number: number | null } | null;
  readonly change: number | null;
}

/** The changes of the entries as the API answers them beside the page. */
async function askRevisions(page: Page, days: string): Promise<readonly Revision[]> {
  const query = `{ revisions(${days}, by: [LOCATION, YEAR], measures: [ENROLMENTS], margins: true) { revisions {
    year isTotalOf location { key } old { number } new { number } change
  } } }`;
  const response = await page.request.post('/graphql', { data: { query } });
  const { data } = (await response.json()) as { data: { revisions: { revisions: readonly Revision[] } } };
  return data.revisions.revisions;
}

test.describe('the changes', () => {
  test('have the numbers of the API, and lead back and forth by their address', async ({ page }) => {
    await open(page, '/changes?since=2025-12-31&asOf=2026-06-30');
    const revisions = await askRevisions(page, 'from: "2025-12-31", to: "2026-06-30"');
    const bocholt = revisions.find(({ location, year }) => location?.key === 'bocholt' && year === 2026);
    const written = (value: Revision['new']): string =>
      value?.number === null || value === null ? 'keine Fälle' : reading.count(value.number);
    const group = page
      .getByRole('rowgroup')
      .filter({ has: page.getByRole('rowheader', { name: 'Eintritte', exact: true }) });
    await expect(group.getByRole('row')).toHaveCount(revisions.length + 1);
    const row = group.getByRole('row').filter({ hasText: 'Bocholt' }).filter({ hasText: '2026' });
    const cells = await row.getByRole('cell').allInnerTexts();
    expect(cells.slice(0, 3)).toEqual(['2026', written(bocholt?.old ?? null), written(bocholt?.new ?? null)]);
    await expect(row.getByRole('cell').last()).toHaveText('Lieferung');
    const versions = page.getByRole('region', { name: 'Datenversionen dazwischen' });
    await expect(versions.getByRole('listitem').first()).toContainText('bekannt seit 30.04.2026Lieferung');

    await page.getByRole('button', { name: /^Geändert seit/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: '30.09.2025' }).click();
    await page.keyboard.press('Escape');
    await settled(page);
    expect(new URL(page.url()).searchParams.get('since')).toBe('2025-09-30');
    await expect(page.getByText(/Werte haben sich seit dem 30.09.2025 geändert/)).toBeVisible();
    await page.goBack();
    await expect(page.getByText(/Werte haben sich seit dem 31.12.2025 geändert/)).toBeVisible();
  });

  test('are found from the head of a page and from its as-of day', async ({ page }) => {
    await open(page, '/?location=gronau&asOf=2026-03-31');
    await page.getByRole('link', { name: 'Was hat sich geändert?' }).click();
    await expect(page).toHaveURL('/changes?location=gronau&asOf=2026-03-31');
    await expect(page.getByRole('button', { name: /^Geändert seit/ })).toContainText('31.12.2025');

    await open(page, '/?location=gronau&asOf=2026-03-31');
    await page.getByRole('button', { name: /^Datenstand/ }).click();
    await page.getByRole('link', { name: 'Was hat sich seit dem 31.03.2026 geändert?' }).click();
    await expect(page).toHaveURL('/changes?location=gronau&since=2026-03-31');
    await settled(page);
    await expect(page.getByRole('table')).toContainText('Gronau (Westf.)');
  });

  test('say that there are none, and with which day nothing can be compared', async ({ page }) => {
    await open(page, '/changes?since=2026-05-09&asOf=2026-05-10');
    await expect(page.getByText('Nichts hat sich geändert.')).toBeVisible();
    await expect(page.getByText('Keine: An beiden Tagen galt dieselbe Datenversion.')).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(0);

    await open(page, '/changes?since=2026-05-05&asOf=2025-03-01');
    const heading = page.getByRole('heading', { name: 'liegt nicht vor dem Datenstand 01.03.2025' });
    await expect(heading).toBeVisible();
    await page.getByRole('button', { name: 'Letztes Quartalsende' }).click();
    await settled(page);
    await expect(heading).toHaveCount(0);
    await expect(page.getByText(/seit dem 31.12.2024 geändert/)).toBeVisible();
  });
});

test.describe('under protection', () => {
  test.use({ storageState: ({ management }, use) => use(management), mayComplain: true });
  test.describe.configure({ timeout: 60_000 });

  test('nothing is compared with a day before the first release', async ({ page }) => {
    await open(page, '/changes?since=2020-01-01');
    await expect(
      page.getByRole('heading', { name: 'Am 01.01.2020 gab es noch keine Freigabe' }),
    ).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(0);
    await page.getByRole('button', { name: /^Geändert seit/ }).click();
    await expect(page.getByRole('dialog').getByRole('button', { name: '30.06.2026' })).toHaveCount(0);
    await page.keyboard.press('Escape');
    await page
      .getByRole('main')
      .getByRole('button', { name: /^Seit der ersten Freigabe/ })
      .click();
    await settled(page);
    await expect(page.getByText('An beiden Tagen galt dieselbe Freigabe')).toBeVisible();
  });

  test('the same release has nothing to tell, and projects are not published', async ({ page }) => {
    await open(page, '/changes?since=2026-11-01');
    await expect(page.getByText('An beiden Tagen galt dieselbe Freigabe')).toBeVisible();

    await open(page, '/changes?project=mobil');
    await expect(page.getByRole('region', { name: 'Geschützt nicht veröffentlicht' })).toBeVisible();
  });
});
