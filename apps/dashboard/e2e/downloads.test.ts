import { readFile } from 'node:fs/promises';
import { askApi } from './decode-breakdown.ts';
import { expect, open, type Page, test } from './testing/dashboard-test.ts';
import { workbookLinks, workbookRows } from './testing/workbook-rows.ts';

async function downloadWorkbook(page: Page): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const started = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Excel (XLSX)' }).first().click();
  const download = await started;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test.describe('the workbook', () => {
  test('holds the numbers of the view that offers it', async ({ page }) => {
    const { rows } = await askApi(page, 'by: [LOCATION, YEAR], asOf: "2026-06-30"');
    const gronau = rows.find(({ year, location }) => year === 2023 && location?.key === 'gronau');
    if (gronau === undefined) throw new Error('The demo has exits in Gronau in 2023');
    const view = '/?asOf=2026-06-30&location=gronau&measure=independence_rate_6m';
    await open(page, view);
    const { name, bytes } = await downloadWorkbook(page);

    expect(name).toMatch(/^neue-wege_.*_by-location-year_2026-06-30\.xlsx$/);
    const [head = [], ...lines] = workbookRows(bytes, 2);
    const line = lines.find(([location, year]) => location === 'Gronau (Westf.)' && year === 2023);
    const at = head.indexOf('Unabhängigkeitsquote 6 Monate');
    const { value, numerator, denominator } = gronau.independenceRate6m;
    expect([line?.[at], line?.[at + 2], line?.[at + 3]]).toEqual([value, numerator, denominator]);
    const cover = workbookRows(bytes, 1);
    expect(cover).toContainEqual(['Auswahl', 'Standort: Gronau (Westf.)']);
    expect(workbookLinks(bytes, 1)[0]).toBe(page.url());
  });

  test('holds the one year that the locations are compared in', async ({ page }) => {
    await open(page, '/locations?year=2023&compare=gronau,bocholt');
    const { bytes } = await downloadWorkbook(page);
    const [, ...lines] = workbookRows(bytes, 2);
    expect(lines.length).toBeGreaterThan(2);
    for (const [, year] of lines) expect([2023, 'alle']).toContain(year);
    expect(lines.some(([, year]) => year === 2023)).toBe(true);
  });

  test('speaks the language of the page', async ({ page }) => {
    await open(page, '/?lang=en&location=bocholt');
    const { bytes } = await downloadWorkbook(page);
    expect(workbookRows(bytes, 2)[0]?.slice(0, 3)).toEqual(['Location', 'Year', 'Kind of row']);
  });

  for (const path of ['/', '/locations', '/locations/bocholt', '/cohorts'])
    test(`is offered first on ${path}`, async ({ page }) => {
      await open(page, path);
      const links = page.getByRole('link', { name: /^(Excel|CSV)/ });
      await expect(links.first()).toHaveText('Excel (XLSX)');
    });

  test('holds protected figures alone for management', async ({ page, context, management }) => {
    await context.clearCookies();
    await context.addCookies(management.cookies);
    await open(page, '/?measure=independence_rate_6m');
    const { bytes } = await downloadWorkbook(page);
    const [head = [], ...lines] = workbookRows(bytes, 2);
    const at = head.indexOf('Unabhängigkeitsquote 6 Monate');
    const withheld = lines.filter((line) => line[at + 1] === 'geheim gehalten');
    expect(withheld.length).toBeGreaterThan(0);
    for (const line of withheld)
      expect(line.slice(at + 2, at + 8)).toEqual([null, null, null, null, null, null]);
    expect(workbookRows(bytes, 1)).toContainEqual(['Werte', 'geschützte Werte (MANAGEMENT)']);
  });
});
