import { expect, open, type Page, test } from './testing/dashboard-test.ts';
import { unreadableText } from './testing/text-fit.ts';

/** How wide a drawing is, and for which width it was drawn; every chart of the page. */
function drawnWidths(page: Page): Promise<readonly { readonly shown: number; readonly drawn: number }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[role="application"] > svg[viewBox]')].map((drawing) => ({
      shown: Math.round(drawing.getBoundingClientRect().width),
      drawn: Number(drawing.getAttribute('viewBox')?.split(' ')[2]),
    })),
  );
}

/** What reaches over the edge of the paper. */
function beyondPaper(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { right: edge } = document.documentElement.getBoundingClientRect();
    return [...document.querySelectorAll('main *')]
      .filter((element) => element.closest('.visually-hidden') === null && element.checkVisibility())
      .filter((element) => element.getBoundingClientRect().right > edge + 1)
      .map((element) => element.outerHTML.slice(0, 80));
  });
}

test.describe('on paper', () => {
  for (const { path, filters } of [
    { path: '/?location=bocholt,gronau&years=2020-2023', filters: ['Bocholt, Gronau (Westf.)', '2020–2023'] },
    { path: '/?show=table&measure=independence_rate_6m', filters: ['Alle'] },
    { path: '/locations/gronau?years=2020-2023', filters: ['2020–2023'] },
    { path: '/locations/gronau?show=table', filters: ['Alle'] },
    { path: '/projects/werkstatt?show=table', filters: ['Alle'] },
    { path: '/explore?years=2020-2023', filters: ['Eintritte + 2', '2020–2023'] },
  ])
    test(`figures say whose they are and are no wider than the page: ${path}`, async ({ page, demo }) => {
      await open(page, path);
      await page.emulateMedia({ media: 'print' });
      const told = await page.getByRole('main').innerText();
      for (const fact of [
        'genaue Werte (EXACT)',
        'Neue Wege',
        `${demo.url}${path}`,
        'Datenversion',
        ...filters,
      ])
        expect(told).toContain(fact);
      await expect(page.getByText('Synthetische Daten')).toBeVisible();
      for (const control of [
        'Excel (XLSX)',
        'Filter zurücksetzen',
        'Diagramm',
        'Tabelle',
        'Glossar',
        'Link kopieren',
      ])
        await expect(page.getByText(control, { exact: true }).filter({ visible: true })).toHaveCount(0);

      expect(await beyondPaper(page)).toEqual([]);
      expect(await unreadableText(page)).toEqual([]);
    });

  test('charts are drawn for its width before anything is printed, and for the screen after it', async ({
    page,
  }) => {
    await open(page, '/?measure=independence_rate_6m');
    await expect(page.getByRole('application')).toHaveCount(3);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const onPaper = await drawnWidths(page);
    expect(onPaper).toHaveLength(3);
    for (const { shown, drawn } of onPaper) {
      expect(drawn).toBe(shown);
      expect(drawn).toBeLessThan(240);
    }
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(async () => {
      for (const { shown, drawn } of await drawnWidths(page)) {
        expect(drawn).toBe(shown);
        expect(drawn).toBeGreaterThan(300);
      }
    }).toPass();
    await expect(page.getByRole('link', { name: 'Excel (XLSX)' })).toBeVisible();
  });

  test('figures begin on the page that has their names, and leave none empty', async ({ page }) => {
    for (const [path, most] of [
      ['/?years=2020-2023', 2],
      ['/locations/gronau?years=2020-2023', 4],
      ['/explore?years=2020-2023', 2],
      ['/explore?by=location,quarter&measures=exits', 2],
      ['/cohorts', 2],
    ] as const) {
      await open(page, path);
      const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
      expect(pages?.length, path).toBeLessThanOrEqual(most);
    }
  });
});
