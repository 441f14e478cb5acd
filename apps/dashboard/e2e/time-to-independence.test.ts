import { createReading } from '../src/reading/reading.ts';
import { expect, open, type Page, test } from './testing/dashboard-test.ts';
import { readFile } from './testing/read-figures.ts';
import { bare } from './testing/told-values.ts';

const reading = createReading('de');

interface Share {
  readonly incidence: number;
  readonly interval: { readonly lower: number; readonly upper: number } | null;
}

interface CurveAnswer {
  readonly location: { readonly key: string; readonly name: string } | null;
  readonly people: number;
  readonly notObserved: number;
  readonly points: readonly {
    readonly month: number;
    readonly atRisk: number;
    readonly byWork: Share;
    readonly competing: Share;
    readonly stillInReceipt: number;
  }[];
  readonly reasons: readonly { readonly label: { readonly de: string }; readonly n: number }[];
}

/** The curves as the API answers them beside the page. */
async function askCurves(page: Page): Promise<{ curves: readonly CurveAnswer[]; total: CurveAnswer }> {
  const share = '{ incidence interval { lower upper } }';
  const parts = `location { key name } people notObserved reasons { label { de } n }
    points { month atRisk byWork ${share} competing ${share} stillInReceipt }`;
  const query = `{ timeToIndependence(by: [LOCATION], asOf: "2026-06-30") { curves { ${parts} } total { ${parts} } } }`;
  const response = await page.request.post('/graphql', { data: { query } });
  const { data } = (await response.json()) as {
    data: { timeToIndependence: { curves: readonly CurveAnswer[]; total: CurveAnswer } };
  };
  return data.timeToIndependence;
}

test.describe('the time to independence', () => {
  test('has the same numbers as API, table and chart', async ({ page }) => {
    await open(page, '/time-to-independence?asOf=2026-06-30&show=table');
    const { curves, total } = await askCurves(page);
    await expect(
      page.getByText(`Nicht beobachtet: ${reading.count(total.notObserved)} Personen.`),
    ).toBeVisible();
    const bodies = page.getByRole('region', { name: /^Ende des Leistungsbezugs/ }).locator('tbody');
    for (const [index, { points, people }] of curves.entries()) {
      await expect(bodies.nth(index)).toContainText(`${reading.count(people)} Personen`);
      for (const month of [0, 6, 12, 24]) {
        const point = points.find((one) => one.month === month);
        if (point === undefined) throw new Error('The demo has curves of two years');
        const row = bodies
          .nth(index)
          .getByRole('row')
          .filter({
            has: page.getByRole('rowheader', { name: String(month), exact: true }),
          });
        const { byWork, competing, stillInReceipt } = point;
        expect(await row.getByRole('cell').allInnerTexts()).toEqual([
          reading.count(point.atRisk),
          reading.share(byWork.incidence, 1),
          byWork.interval === null ? '–' : reading.shareRange(byWork.interval, 1),
          reading.share(competing.incidence, 1),
          competing.interval === null ? '–' : reading.shareRange(competing.interval, 1),
          reading.share(stillInReceipt, 1),
        ]);
      }
    }
    const reasons = page.getByRole('region', { name: /^Gründe für das Ende/ });
    for (const { label, n } of curves[0]?.reasons ?? []) {
      const row = reasons
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: label.de, exact: true }) });
      await expect(row.getByRole('cell').first()).toHaveText(reading.count(n));
    }

    await page.getByRole('radio', { name: 'Diagramm' }).check();
    const chart = page.getByRole('application').first();
    const spoken = chart.locator('[aria-live]');
    const year = curves[0]?.points.find(({ month }) => month === 12);
    await chart.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Home');
    await expect(spoken).toContainText('Beim Eintritt');
    await page.keyboard.press('ArrowUp');
    await expect(spoken).toContainText('12 Monate nach dem Eintritt');
    await expect(spoken).toContainText(reading.share(year?.byWork.incidence ?? Number.NaN, 1));
    await page.keyboard.press('ArrowRight');
    await expect(spoken).toContainText('13 Monate nach dem Eintritt');
    await page.keyboard.press('Escape');
    await expect(spoken).toHaveText('');
  });

  test('has the numbers of the tables in its files', async ({ page }) => {
    await open(page, '/time-to-independence?asOf=2026-06-30&show=table&by=none');
    const cellsBelow = async (name: RegExp): Promise<readonly (readonly string[])[]> => {
      const rows = page.getByRole('region', { name }).getByRole('row');
      const own = await rows.filter({ has: page.getByRole('cell') }).all();
      return Promise.all(
        own.map(async (row) => (await row.getByRole('cell').allInnerTexts()).map((text) => bare(text))),
      );
    };
    const table = await cellsBelow(/^Ende des Leistungsbezugs/);
    const reasons = await cellsBelow(/^Gründe für das Ende/);
    for (const link of ['CSV (deutsch)', 'CSV für Programme']) {
      const rows = await readFile(page, link);
      const told = Map.groupBy(
        rows.filter(({ month }) => month !== ''),
        ({ month }) => month,
      );
      const byMonth = [...told.values()].map((figures) => {
        const cell = (figure: string, column = 'value'): string =>
          figures.find((row) => row['figure'] === figure)?.[column] ?? '';
        // Few people at risk are told without decimals.
        const digits = Number(cell('at_risk')) < 30 ? 0 : 1;
        const share = (figure: string): string => reading.share(Number(cell(figure)), digits);
        const range = (figure: string): string =>
          cell(figure, 'lower') === ''
            ? '–'
            : reading.shareRange(
                { lower: Number(cell(figure, 'lower')), upper: Number(cell(figure, 'upper')) },
                digits,
              );
        return [
          reading.count(Number(cell('at_risk'))),
          share('ended_by_work'),
          range('ended_by_work'),
          share('ended_otherwise'),
          range('ended_otherwise'),
          share('still_in_receipt'),
        ].map(bare);
      });
      expect(byMonth.length).toBeGreaterThan(12);
      expect(byMonth, link).toEqual(table);
      const ends = rows.filter(({ figure }) => figure === 'ends');
      expect(
        ends.map(({ value }) => [reading.count(Number(value))]),
        link,
      ).toEqual(reasons);
    }
  });

  test('is split as the address says', async ({ page }) => {
    await open(page, '/time-to-independence');
    await page.getByRole('radio', { name: 'Phase' }).check();
    await expect(page.locator('figure h3')).toContainText(['Pilotphase', 'Modellphase']);
    expect(new URL(page.url()).search).toBe('?by=phase');
    await page.getByRole('radio', { name: 'Alle zusammen' }).check();
    await expect(page.locator('figure h3')).toHaveText(['Alle zusammen']);
    await open(page, '/time-to-independence?location=bocholt,gronau');
    await expect(page.getByText(/Log-Rank-Test/)).toBeVisible();
  });
});
