import { expect, open, settled, test } from './testing/dashboard-test.ts';
import { violations } from './testing/violations.ts';

test('open filters and definitions break no rule of accessibility', async ({ page }) => {
  await open(page, '/');
  for (const name of [/^Standort/, /^Projekt/, /^Jahre/, /^Datenstand/, /^Definition: Unabhängigkeit/]) {
    await page.getByRole('button', { name }).click();
    expect(await violations(page), String(name)).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

test('a store without data breaks no rule of accessibility', async ({ page, empty }) => {
  await page.goto(empty.url);
  await settled(page);
  expect(await violations(page)).toEqual([]);
});

test.describe('a failure', () => {
  test.use({ mayComplain: true });

  test('breaks no rule of accessibility', async ({ page }) => {
    await page.route('**/graphql', (route) => route.abort());
    await page.goto('/');
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
});

test('everything is reached by keyboard, in the order of reading', async ({ page }) => {
  await open(page, '/?location=bocholt,borken');
  const stops: string[] = [];
  for (let index = 0; index < 50; index += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return '';
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      const name = element.getAttribute('aria-label') ?? labels[0]?.textContent ?? element.textContent;
      return name.trim().slice(0, 24);
    });
    if (stop === '') break;
    stops.push(stop);
  }
  expect(stops).toEqual([
    'Zum Inhalt springen',
    'Neue Wege',
    'Deutsch',
    'Wie das Gerät',
    expect.stringMatching(/^Konto: /),
    'Übersicht',
    'Standorte',
    'Projekte',
    'Kohorten',
    'Wege',
    'Zeit bis zur Unabhängigk',
    'Erkunden',
    'Datenqualität',
    'Lieferungen',
    'Person finden',
    'Glossar',
    'Was hat sich geändert?',
    'StandortBocholt, Borken',
    'ProjektAlle',
    'JahreAlle',
    'DatenstandHeute',
    'EreignisseKeine',
    'Filter zurücksetzen',
    'Definition: Eintritte',
    'Definition: Abschlussquo',
    'Definition: Unabhängigke',
    'Definition: Bestand',
    'Definition: Eintritte',
    'Definition: Abschlüsse',
    'Eintritte und Abschlüsse',
    'Diagramm',
    expect.stringMatching(/^Bocholt: /),
    expect.stringMatching(/^Borken: /),
    'Excel (XLSX)',
    'CSV (deutsch)',
    'CSV für Programme',
    'Zeichen und ihre Bedeutu',
    'Glossar',
    'Änderungen',
    'Barrierefreiheit',
    'Leichte Sprache',
    'Datenschutz',
  ]);
});

test('the focus is always seen', async ({ page }) => {
  await open(page, '/');
  for (let index = 0; index < 18; index += 1) {
    await page.keyboard.press('Tab');
    const isSeen = await page.evaluate(() => {
      const element = document.activeElement;
      const marked = element instanceof HTMLInputElement ? element.nextElementSibling : element;
      return marked !== null && getComputedStyle(marked).outlineStyle !== 'none';
    });
    expect(isSeen, `stop ${index + 1}`).toBe(true);
  }
});

test('the link past the head leads to the content', async ({ page }) => {
  await open(page, '/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
