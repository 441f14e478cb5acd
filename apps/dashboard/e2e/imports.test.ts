import { readFile } from 'node:fs/promises';
import {
  createMissing,
  deliver,
  enrolmentsFile,
  enterAs,
  expect,
  type Page,
  settled,
  test,
} from './testing/office-test.ts';
import { createPerson } from './testing/people.ts';

test.describe.configure({ timeout: 60_000 });

const preview = (page: Page) => page.getByRole('heading', { level: 2, name: 'Vorschau' });
const outcome = (page: Page, name: string) => page.getByRole('heading', { level: 2, name, exact: true });
const storeNow = (page: Page) => page.getByRole('button', { name: 'Jetzt speichern' });

test('a delivery is checked, previewed, stored, found again and taken back, by keyboard alone', async ({
  page,
  steward,
}) => {
  await enterAs(page, { person: steward, path: '/imports' });
  await settled(page);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Dateien wählen' }).focus();
  await page.keyboard.press('Enter');
  // With names of its own, which end with it, whatever other tests have delivered.
  const file = enrolmentsFile('tastatur.csv', {
    location: 'tastatur',
    project: 'tastatur',
    rows: [
      ['T-1', '15.01.2026'],
      ['T-2', '16.01.2026', '30.06.2026', 'regulär'],
    ],
  });
  await (await chooser).setFiles(file);
  await expect(page.getByRole('listitem').filter({ hasText: 'tastatur.csv' })).toContainText('Daten');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'tastatur.csv entfernen' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  for (let index = 0; index < 2; index += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: createMissing })).toBeChecked();
  await page.keyboard.press('Enter');

  await expect(preview(page)).toBeFocused({ timeout: 20_000 });
  await expect(page.getByRole('main')).toContainText('2 neu');
  await page.keyboard.press('Tab');
  await expect(storeNow(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(outcome(page, 'Gespeichert')).toBeFocused({ timeout: 20_000 });

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Lieferung \d+$/);
  await expect(page.getByRole('main')).toContainText('tastatur.csv');
  await page.getByRole('button', { name: 'Lieferung zurücknehmen …' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Grund')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Nennen Sie den Grund.');
  await page.keyboard.type('Probe');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Es entstand Datenversion \d+: 5 Datensätze beendet/)).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('main')).toContainText('Probe');
  await expect(outcome(page, 'Zurückgenommen')).toBeFocused();

  await page.getByRole('link', { name: 'Alle Lieferungen' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'tastatur.csv' })).toContainText(
    'Zurückgenommen',
  );
});

test('a preview is read on a phone without scrolling sideways', async ({ page, steward }) => {
  await enterAs(page, { person: steward, path: '/imports' });
  const file = enrolmentsFile('schmal.csv', { rows: [['H-1', '15.01.2026', '30.06.2026', 'regulär']] });
  await deliver(page, { files: [file], options: [createMissing] });
  await expect(preview(page)).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  const figures = page.getByRole('group', { name: 'Was aus den Kennzahlen wird' });
  await expect(figures.getByRole('row').filter({ hasText: 'Eintritte' }).first()).toContainText('2026');
  for (const table of [figures, page.getByRole('group', { name: 'Was sich ändert' })]) {
    expect(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  }
});

test('bad rows are listed with file, line and column, and the good ones can be stored without them', async ({
  page,
  steward,
}) => {
  await enterAs(page, { person: steward, path: '/imports' });
  const file = enrolmentsFile('fehler.csv', {
    rows: [
      ['F-1', '31.02.2026'],
      ['F-2', '16.01.2026', '28.06.2025', 'regulär'],
      ['F-3', '17.01.2026', '28.06.2026', 'keine Lust'],
      ['F-4', '17.01.2026', '28.06.2026', 'regulär'],
    ],
  });
  await deliver(page, { files: [file], options: [createMissing] });
  await expect(outcome(page, 'Abgelehnt')).toBeVisible();
  const rows = page.getByRole('group', { name: 'Stellen' }).getByRole('row');
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(1)).toContainText(/fehler\.csv\s*2\s*Eintritt/);
  await expect(rows.nth(3)).toContainText(/fehler\.csv\s*4\s*Austrittsgrund/);
  await expect(page.getByRole('main')).not.toContainText('F-1');
  await expect(page.getByRole('main')).not.toContainText('keine Lust');

  await page.getByRole('button', { name: 'Nur die richtigen Zeilen vorschauen' }).click();
  await expect(preview(page)).toBeFocused({ timeout: 20_000 });
  await expect(page.getByRole('main')).toContainText('3 Zeilen würden beiseite gelegt.');
  await storeNow(page).click();
  await expect(outcome(page, 'Gespeichert')).toBeVisible();
  await page.getByRole('link', { name: /^Lieferung \d+ ansehen$/ }).click();
  await expect(page.getByRole('region', { name: 'Zurückgewiesene Zeilen' }).getByRole('row')).toHaveCount(4);
});

test('characters of Windows-1252 are read when somebody confirms them (I03)', async ({ page, steward }) => {
  await enterAs(page, { person: steward, path: '/imports' });
  const file = enrolmentsFile('windows.csv', {
    rows: [['W-1', '15.01.2026']],
    location: 'Südlohn',
    encoding: 'latin1',
  });
  await deliver(page, { files: [file], options: [createMissing] });
  await expect(
    page.getByRole('heading', { name: 'Welche Zeichenkodierung haben die Dateien?' }),
  ).toBeVisible();
  await expect(page.getByRole('list').filter({ hasText: 'windows.csv' }).last()).toContainText('ü 1');
  await page.getByRole('button', { name: 'Als Windows-1252 lesen' }).click();
  await expect(preview(page)).toBeFocused({ timeout: 20_000 });
  await expect(page.getByRole('main')).toContainText('1 neu');
  await page.getByRole('button', { name: 'Verwerfen' }).click();
  await expect(outcome(page, 'Abgebrochen')).toBeFocused();
});

test('an address leads back to a delivery, after a reload and in a second tab', async ({
  page,
  context,
  steward,
}) => {
  await enterAs(page, { person: steward, path: '/imports' });
  const file = enrolmentsFile('zweimal.csv', { rows: [['Z-1', '15.01.2026']] });
  await deliver(page, { files: [file], options: [createMissing] });
  await expect(preview(page)).toBeVisible();
  await page.reload();
  await expect(preview(page)).toBeVisible();
  const second = await context.newPage();
  await second.goto('/imports');
  await second.getByRole('region', { name: 'Noch offen' }).getByRole('link', { name: 'zweimal.csv' }).click();
  await expect(preview(second)).toBeVisible();

  await storeNow(second).click();
  await expect(outcome(second, 'Gespeichert')).toBeVisible();
  await expect(outcome(page, 'Gespeichert')).toBeVisible({ timeout: 20_000 });
});

test('the same delivery again changes nothing and says so (I18)', async ({ page, steward }) => {
  await enterAs(page, { person: steward, path: '/imports' });
  const rows = [['G-1', '15.01.2026']] as const;
  await deliver(page, { files: [enrolmentsFile('gleich.csv', { rows })], options: [createMissing] });
  await storeNow(page).click();
  await expect(outcome(page, 'Gespeichert')).toBeVisible();
  await deliver(page, { files: [enrolmentsFile('gleich-nochmal.csv', { rows })] });
  await expect(outcome(page, 'Nichts zu ändern')).toBeVisible();
});

test('a complete delivery that ends much wants to be confirmed', async ({ page, steward }) => {
  await enterAs(page, { person: steward, path: '/imports' });
  const rows = Array.from({ length: 12 }, (_, index) => [`S-${index}`, '15.01.2026'] as const);
  const location = 'ahaus';
  await deliver(page, { files: [enrolmentsFile('alle.csv', { rows, location })], options: [createMissing] });
  await storeNow(page).click();
  await expect(outcome(page, 'Gespeichert')).toBeVisible();
  await deliver(page, {
    files: [enrolmentsFile('halb.csv', { rows: rows.slice(0, 5), location })],
    options: [/^endet: die Lieferung ist der Gesamtbestand/],
  });
  await expect(preview(page)).toBeVisible();
  const warning = page.getByRole('group', { name: 'Es endet ungewöhnlich viel' });
  await expect(warning).toContainText('7 von 12 enden (58\u00a0%)');
  await storeNow(page).click();
  await expect(warning.getByRole('checkbox')).toBeFocused();
  await expect(warning.getByRole('alert')).toContainText('Bestätigen Sie');
  await page.keyboard.press('Space');
  await storeNow(page).click();
  await expect(outcome(page, 'Gespeichert')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('7 beendet');
});

test('what was dropped on the page is taken, a spreadsheet is told apart', async ({ page, steward }) => {
  await enterAs(page, { person: steward, path: '/imports' });
  await settled(page);
  const dropped = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['x'], 'liste.xlsx'));
    return transfer;
  });
  await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
  await expect(page.getByRole('listitem').filter({ hasText: 'liste.xlsx' })).toBeVisible();
  await page.getByRole('button', { name: 'Prüfen' }).click();
  await expect(page.getByRole('alert')).toContainText('Speichern Sie das Blatt dort als „CSV UTF-8“');
});

test('whoever may not import finds no way there, and is told why', async ({ page, office }) => {
  const person = await createPerson(office, { roles: ['case_staff'] });
  await enterAs(page, { person, path: '/imports' });
  await expect(page.getByRole('region', { name: 'Ihr Konto nimmt keine Lieferungen an' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Lieferungen' })).toHaveCount(0);
  await page.goto('/imports/1');
  await expect(page.getByRole('region', { name: 'Ihr Konto nimmt keine Lieferungen an' })).toBeVisible();
  await page.goto('/imports/job/X');
  await expect(page.getByRole('region', { name: 'Ihr Konto nimmt keine Lieferungen an' })).toBeVisible();
});

test('nothing of a delivery is kept by the browser', async ({ page, steward }) => {
  await enterAs(page, { person: steward, path: '/imports' });
  const file = enrolmentsFile('spurlos.csv', { rows: [['GEHEIM-4711', '15.01.2026']] });
  await deliver(page, { files: [file], options: [createMissing] });
  await expect(preview(page)).toBeVisible();
  const kept = await page.evaluate(async () => ({
    storage: [localStorage, sessionStorage].map((store) => JSON.stringify(store)).join(),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    page: document.documentElement.outerHTML,
  }));
  expect(kept.databases).toEqual([]);
  expect(kept.caches).toEqual([]);
  expect(`${kept.storage} ${kept.page}`).not.toContain('GEHEIM-4711');
});

test.describe('a connection that fails', () => {
  test.use({ mayComplain: true });

  test('while sending leaves the files chosen, and the next try goes through once (I17)', async ({
    page,
    steward,
  }) => {
    await enterAs(page, { person: steward, path: '/imports' });
    await settled(page);
    const keys: (string | undefined)[] = [];
    await page.route('**/imports', async (route) => {
      if (route.request().method() !== 'POST') return route.fallback();
      keys.push(route.request().headers()['idempotency-key']);
      return keys.length === 1 ? route.abort() : route.continue();
    });
    const file = enrolmentsFile('abbruch.csv', { rows: [['A-1', '15.01.2026']] });
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.locator('summary', { hasText: 'Optionen' }).click();
    await page.getByRole('checkbox', { name: createMissing }).check();
    await page.getByRole('button', { name: 'Prüfen' }).click();
    await expect(page.getByRole('alert')).toContainText('Die Verbindung ist abgebrochen.');
    await page.getByRole('button', { name: 'Prüfen' }).click();
    await expect(preview(page)).toBeVisible();
    expect(keys).toHaveLength(2);
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(keys[1]).toBe(keys[0]);
  });

  test('while watching is told and made up for', async ({ page, context, steward }) => {
    await enterAs(page, { person: steward, path: '/imports' });
    const file = enrolmentsFile('leitung.csv', { rows: [['L-1', '15.01.2026']] });
    await deliver(page, { files: [file], options: [createMissing] });
    await expect(preview(page)).toBeVisible();
    await context.setOffline(true);
    await expect(page.getByText('Die Verbindung ist unterbrochen.')).toBeVisible({ timeout: 30_000 });
    await expect(preview(page)).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByText('Die Verbindung ist unterbrochen.')).toHaveCount(0, { timeout: 15_000 });
    await storeNow(page).click();
    await expect(outcome(page, 'Gespeichert')).toBeVisible();
  });

  test('of a session that has ended leads to the sign-in and back', async ({ page, context, steward }) => {
    await enterAs(page, { person: steward, path: '/imports' });
    const file = enrolmentsFile('sitzung.csv', { rows: [['I-1', '15.01.2026']] });
    await deliver(page, { files: [file], options: [createMissing] });
    await expect(preview(page)).toBeVisible();
    await context.clearCookies();
    await storeNow(page).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anmelden');
    await expect(page.getByRole('alert')).toContainText('Ihre Sitzung ist zu Ende');
    await page.getByLabel('E-Mail-Adresse').fill(steward.email);
    await page.getByLabel('Passwort', { exact: true }).fill(steward.password);
    await page.getByRole('button', { name: 'Anmelden', exact: true }).click();
    await expect(preview(page)).toBeVisible();
  });
});

test('a template of every file is there to be filled', async ({ page, steward }) => {
  await enterAs(page, { person: steward, path: '/imports' });
  await page.locator('summary', { hasText: 'Vorlagen' }).click();
  const links = page.getByRole('link', { name: /^Vorlage .*: CSV für Excel$/ });
  await expect(links).toHaveCount(11);
  const downloading = page.waitForEvent('download');
  await links.first().click();
  const download = await downloading;
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toMatch(/^\uFEFFKundennummer;/);
});
