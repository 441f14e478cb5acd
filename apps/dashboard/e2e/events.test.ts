import { expect, open, type Page, settled, test } from './testing/dashboard-test.ts';
import { violations } from './testing/violations.ts';

const closing = 'event=2020-03-16~Erste%20Schlie%C3%9Fung';
const rooms = 'event=2022-06-01~Neue%20R%C3%A4ume';
const eventsOf = (page: Page): readonly string[] => new URL(page.url()).searchParams.getAll('event');
const keyOf = (page: Page) => page.getByRole('list', { name: /^Eigene Ereignisse/ });

test.describe('events of the reader', () => {
  test('are marked by keyboard, stand in the address, and are taken away again', async ({ page }) => {
    await open(page, '/?location=bocholt');
    await page.getByRole('button', { name: /^Ereignisse/ }).focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name: 'Ereignisse' });
    await panel.getByLabel('Tag').fill('2020-03-16');
    await panel.getByLabel('Text').fill('Erste Schließung');
    await page.keyboard.press('Enter');
    await expect(panel.getByRole('status')).toHaveText('Hinzugefügt: Erste Schließung');
    await expect(panel.getByLabel('Tag')).toBeFocused();
    await expect(panel.getByLabel('Text')).toHaveValue('');
    expect(eventsOf(page)).toEqual(['2020-03-16~Erste Schließung']);
    expect(await violations(page)).toEqual([]);

    await page.keyboard.press('Escape');
    await expect(keyOf(page).getByRole('listitem')).toHaveText(/16\.03\.2020Erste Schließung/);
    const chart = page.getByRole('application').first();
    await expect(chart).toHaveAccessibleName(/Eigene Ereignisse sind eingezeichnet: 1\./);
    await chart.focus();
    await page.keyboard.press('Home');
    for (let year = 2013; year < 2020; year += 1) await page.keyboard.press('ArrowRight');
    await expect(chart.locator('[aria-live]')).toContainText('Ereignis 1, 16.03.2020: Erste Schließung');

    await page.getByRole('button', { name: /^Ereignisse/ }).click();
    await panel.getByRole('button', { name: 'Entfernen: Erste Schließung' }).click();
    await expect(panel.getByRole('status')).toHaveText('Entfernt: Erste Schließung');
    await expect(keyOf(page)).toHaveCount(0);
    expect(eventsOf(page)).toEqual([]);
    await page.goBack();
    await expect(keyOf(page)).toContainText('Erste Schließung');
  });

  test('say what is wrong with a day and a text', async ({ page }) => {
    await open(page, '/');
    await page.getByRole('button', { name: /^Ereignisse/ }).click();
    const panel = page.getByRole('dialog', { name: 'Ereignisse' });
    await panel.getByLabel('Tag').fill('2199-01-01');
    await panel.getByRole('button', { name: 'Hinzufügen' }).click();
    await expect(panel).toContainText('Geben Sie einen Tag vom 01.01.1900 bis zum');
    await expect(panel).toContainText('Geben Sie an, was an dem Tag war.');
    await expect(panel.getByLabel('Tag')).toBeFocused();
    expect(await violations(page)).toEqual([]);
    expect(eventsOf(page)).toEqual([]);
  });

  test('travel with the reader, stay when filters are reset, and are never asked for', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).pathname === '/graphql') asked.push(request.postData() ?? '');
    });
    await open(page, `/?location=bocholt&${closing}&${rooms}`);
    const file = page.getByRole('link', { name: 'Excel (XLSX)' });
    await expect(file).toHaveAttribute('href', /^(?!.*event).*page=/);
    await page.getByRole('button', { name: 'Filter zurücksetzen' }).click();
    await settled(page);
    await page.getByRole('link', { name: 'Projekte', exact: true }).click();
    await settled(page);
    await page
      .getByRole('link', { name: /Werkstatt/ })
      .first()
      .click();
    await settled(page);
    expect(eventsOf(page)).toEqual(['2020-03-16~Erste Schließung', '2022-06-01~Neue Räume']);
    const runs = page.getByRole('region', { name: 'Durchläufe', exact: false }).first();
    await expect(runs.getByRole('list', { name: /^Eigene Ereignisse/ })).toContainText('Neue Räume');
    await page.reload();
    await settled(page);
    await expect(keyOf(page).first()).toContainText('Erste Schließung');
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((body) => /Schlie|event/.test(body))).toEqual([]);
  });

  test('stand below a table and over quarters too; what is no event is named', async ({ page }) => {
    await open(page, `/?show=table&years=last-10&${rooms}&event=morgen~Umzug`);
    await expect(page.getByRole('alert')).toContainText('„morgen~Umzug“');
    await expect(page.getByRole('alert')).toContainText('Geben Sie einen Tag vom 01.01.1900');
    await expect(keyOf(page)).toContainText('01.06.2022Neue Räume');

    await open(page, `/?years=2021-2023&${closing}&${rooms}`);
    await expect(keyOf(page).getByRole('listitem')).toHaveCount(1);
    await expect(
      page.getByText('Nicht im gezeigten Zeitraum: 1 – 16.03.2020 Erste Schließung'),
    ).toBeVisible();

    await open(page, `/explore?by=location,quarter&measures=exits&years=2020-2022&${closing}&${rooms}`);
    await expect(keyOf(page).getByRole('listitem')).toHaveCount(2);
    await expect(page.getByRole('application').first()).toHaveAccessibleName(/eingezeichnet: 1 und 2\./);
  });
});
