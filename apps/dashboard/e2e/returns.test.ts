import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { periodKeyOf, toPlainDate } from '@neue-wege/domain';
import type { Browser } from '@playwright/test';
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
import { createPerson, type Person } from './testing/people.ts';
import { walkByKeyboard } from './testing/tab-stops.ts';
import { violations } from './testing/violations.ts';

test.describe.configure({ mode: 'serial', timeout: 180_000 });

const today = toPlainDate(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date()));
// One that is running, so that something is found.
const quarter = periodKeyOf('quarter', today);
const path = `/returns/${quarter}`;

/** A page of somebody's own, who is signed in there. */
async function pageOf(browser: Browser, { person, at }: { person: Person; at: string }): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await enterAs(page, { person, path: at });
  await settled(page);
  return page;
}

/** Holds of a state of this page, which takes more than an address, what is held of every one. */
async function fits(page: Page): Promise<void> {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await violations(page), `${width} px`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** The same, and that the keyboard leads through the page from its beginning. */
async function fitsAndIsWalked(page: Page): Promise<void> {
  await page.reload();
  await settled(page);
  await fits(page);
  const { count, unseen, missed } = await walkByKeyboard(page);
  expect(count).toBeGreaterThan(40);
  expect([unseen, missed]).toEqual([[], []]);
}

/** So many people who entered and left in this year. */
const people = (count: number) =>
  enrolmentsFile('teilnahmen.csv', {
    rows: Array.from({ length: count }, (_, index) => [
      `R-${index + 1}`,
      '2026-01-12',
      '2026-05-29',
      'regular_end',
    ]),
  });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Writes a comment on every finding. */
async function comment(page: Page, words: string): Promise<void> {
  const fields = page.getByRole('form', { name: 'Befunde begründen' }).getByRole('textbox');
  await expect(fields.first()).toBeVisible();
  for (const field of await fields.all()) await field.fill(words);
}

test('two publishers bring a return to its end, and management reads what is frozen', async ({
  browser,
  office,
  steward,
  page,
}) => {
  await enterAs(page, { person: steward, path: '/imports' });
  await deliver(page, {
    files: [people(20)],
    options: [createMissing],
  });
  await button(page, 'Jetzt speichern').click();
  await expect(page.getByText(/Datenversion/).first()).toBeVisible();

  const publisher = (name: string) => createPerson(office, { name, roles: ['publisher'] });
  const vera = await publisher('Vera Vorbereitung');
  const zoe = await publisher('Zoe Zeichnung');
  const karin = await createPerson(office, { name: 'Karin Leitung', roles: ['management'] });

  const first = await pageOf(browser, { person: vera, at: '/returns' });
  await expect(first.getByText('Noch keine Quartalsmeldung')).toBeVisible();
  expect(await violations(first)).toEqual([]);
  await first.getByLabel('Quartal', { exact: true }).selectOption(quarter);
  await button(first, 'Vorbereiten').click();
  await expect(first).toHaveURL(new RegExp(`${path}$`));
  await expect(first.getByRole('list', { name: 'Schritte' })).toContainText('Vera Vorbereitung');

  await button(first, 'Jetzt prüfen').click();
  await button(first, 'Begründungen speichern').click();
  await expect(first.getByText('Begründen Sie den Befund').first()).toBeVisible();
  expect(await violations(first)).toEqual([]);
  expect(await first.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');

  // What was typed outlives a try that fails.
  await comment(first, 'Das Quartal läuft noch.');
  await first.route('**/graphql', (route) => route.abort());
  await button(first, 'Begründungen speichern').click();
  await expect(first.getByRole('alert')).toContainText('Der Server ist nicht erreichbar.');
  await expect(first.getByRole('textbox').first()).toHaveValue('Das Quartal läuft noch.');
  await first.unrouteAll();
  await button(first, 'Begründungen speichern').click();
  await expect(first.getByRole('table')).toContainText('Das Quartal läuft noch.');
  await expect(first.getByText('Abzeichnen muss sie jemand anderes')).toBeVisible();
  await expect(button(first, 'Abzeichnen')).toHaveCount(0);

  const manager = await pageOf(browser, { person: karin, at: path });
  await expect(manager.getByText('Sie sehen Meldungen, sobald sie festgeschrieben sind.')).toBeVisible();

  // The second one looks at comments that the first takes back meanwhile.
  const second = await pageOf(browser, { person: zoe, at: path });
  await expect(button(second, 'Abzeichnen')).toBeVisible();
  await first.getByText('Neu prüfen, begründen oder erläutern').click();
  await comment(first, '');
  await button(first, 'Neu prüfen').click();
  await expect(button(first, 'Begründungen speichern')).toBeVisible();
  await second.getByText('Neu prüfen, begründen oder erläutern').click();
  await comment(second, 'Von mir noch nicht gespeichert.');
  await button(second, 'Abzeichnen').click();
  await expect(second.getByRole('alert')).toContainText('Nicht jeder Befund ist begründet.');
  await expect(second.getByRole('textbox').first()).toHaveValue('Von mir noch nicht gespeichert.');
  expect(await violations(second)).toEqual([]);
  await comment(first, 'Das Quartal läuft noch, so ist es vereinbart.');
  await button(first, 'Begründungen speichern').click();
  await expect(first.getByText('Abzeichnen muss sie jemand anderes')).toBeVisible();

  await button(second, 'Abzeichnen').click();
  await expect(second.getByRole('list', { name: 'Schritte' })).toContainText('Zoe Zeichnung');
  await button(second, 'Festschreiben …').click();
  const dialog = second.getByRole('dialog');
  await expect(dialog).toContainText('Das lässt sich nicht zurücknehmen.');
  expect(await violations(second)).toEqual([]);
  await button(second, 'Festschreiben').click();
  await expect(second.getByRole('heading', { name: 'Dateien' })).toBeVisible({ timeout: 60_000 });
  await expect(second.getByText('Festgeschrieben.', { exact: true })).toBeVisible();
  await fitsAndIsWalked(second);

  await manager.reload();
  await settled(manager);
  await expect(manager.getByRole('heading', { level: 1 })).toContainText('Quartalsmeldung');
  await expect(manager.getByText('festgeschrieben', { exact: true }).first()).toBeVisible();
  await expect(manager.getByRole('main').getByRole('button')).toHaveCount(
    await manager.getByRole('button', { name: /^Kopieren: / }).count(),
  );
  await expect(manager.getByText('Vera Vorbereitung')).toHaveCount(0);
  expect(await violations(manager)).toEqual([]);
  const row = manager.getByRole('row').filter({
    has: manager.getByRole('link', { name: 'CSV für Programme, Englisch, für: Öffentlichkeit' }),
  });
  const downloading = manager.waitForEvent('download');
  await row.getByRole('link').click();
  const bytes = await readFile(await (await downloading).path());
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await expect(row.getByText(`${sha256.slice(0, 12)}…`)).toBeVisible();
  await expect(row.locator('code')).toHaveAttribute('title', sha256);

  await second.getByText('Diese Meldung berichtigen').click();
  await button(second, 'Neue Fassung beginnen').click();
  await expect(second.getByText('Geben Sie einen Grund an.')).toBeVisible();
  await second.getByLabel('Grund der Berichtigung').fill('Nachgelieferte Austritte');
  await button(second, 'Neue Fassung beginnen').click();
  await expect(button(second, 'Jetzt prüfen')).toBeVisible();
  await expect(second.getByText('Berichtigt Fassung 1.')).toBeVisible();
  await expect(second.getByText('Grund: Nachgelieferte Austritte').first()).toBeVisible();
  await second.getByRole('link', { name: 'Fassung 1' }).click();
  await expect(second).toHaveURL(/release=1/);
  await expect(second.getByRole('heading', { name: 'Dateien' })).toBeVisible();
  await expect(button(second, 'Jetzt prüfen')).toHaveCount(0);

  await manager.goto('/returns');
  await settled(manager);
  await expect(manager.getByRole('main').getByRole('listitem')).toHaveCount(1);
  await expect(manager.getByRole('main').getByRole('listitem')).toContainText('Fassung 1');
  await expect(manager.getByRole('main').getByRole('button')).toHaveCount(0);
  await first.goto('/returns');
  await expect(first.getByRole('main').getByRole('listitem').first()).toContainText('Fassung 2');
  await expect(first.getByText('Als Nächstes: prüfen')).toBeVisible();
  expect(await violations(first)).toEqual([]);
});

test('a correction says which figures differ, and what is said of its sections', async ({
  browser,
  office,
  steward,
  page,
}) => {
  await enterAs(page, { person: steward, path: '/imports' });
  await deliver(page, { files: [people(32)] });
  await button(page, 'Jetzt speichern').click();
  await expect(page.getByText(/Datenversion/).first()).toBeVisible();
  const publisher = (name: string) => createPerson(office, { name, roles: ['publisher'] });
  const [ina, jan] = [await publisher('Ina Korrektur'), await publisher('Jan Abschluss')];
  const karin = await createPerson(office, { roles: ['management'] });

  // Protecting the delivery takes a while; then what was reported is not what is released.
  const first = await pageOf(browser, { person: ina, at: `${path}?release=1` });
  await expect(async () => {
    await first.goto(`${path}?release=1`);
    await first.getByRole('radio', { name: 'Fassung 1 → jetzt' }).check({ timeout: 5000 });
    await expect(first).toHaveURL(/compare=now/);
    await expect(first.getByText(/sind anders/)).toBeVisible();
  }).toPass({ timeout: 120_000 });
  await expect(first.getByRole('region', { name: 'Was anders ist, Fassung 1 → jetzt' })).toBeVisible();

  await first.goto(path);
  await settled(first);
  await button(first, 'Jetzt prüfen').click();
  const comments = first.getByRole('form', { name: 'Befunde begründen' });
  await comment(first, 'Nachgeliefert.');
  await comments.getByText('Erläuterungen zu den Abschnitten').click();
  const years = comments.getByLabel('Jahre', { exact: true });
  await years.fill('a'.repeat(2001));
  await button(first, 'Begründungen speichern').click();
  await expect(first.getByText('Höchstens 2.000 Zeichen; es sind 2.001.')).toBeVisible();
  await expect(years).toBeFocused();
  await fits(first);
  await years.fill('Zwölf Eintritte kamen\nnachträglich hinzu.');
  await button(first, 'Begründungen speichern').click();
  await expect(first.getByRole('definition')).toHaveText('Zwölf Eintritte kamen nachträglich hinzu.');
  await expect(first.getByRole('table')).toContainText('Nachgeliefert.');

  const second = await pageOf(browser, { person: jan, at: path });
  await button(second, 'Abzeichnen').click();
  await button(second, 'Festschreiben …').click();
  await button(second, 'Festschreiben').click();
  await expect(second.getByRole('heading', { name: 'Dateien' })).toBeVisible({ timeout: 60_000 });

  const manager = await pageOf(browser, { person: karin, at: path });
  for (const [reader, why] of [
    [second, 'Lieferung'],
    [manager, 'neue Freigabe'],
  ] as const) {
    const table = reader.getByRole('region', { name: 'Was anders ist, Fassung 1 → 2' });
    await expect(table).toBeVisible();
    await expect(table.getByText('Jahre: Eintritte', { exact: true })).toBeVisible();
    // Of the years, entries come first. Other deliveries may have come to this store before.
    const entries = table
      .getByRole('row', { name: /Alle Standorte zusammen 2026 \d/ })
      .first()
      .getByRole('cell');
    await expect(entries).toHaveText(['2026', /^\d+$/, /^\d+$/, '+12', why]);
    const [, before, after] = await entries.allTextContents();
    expect(Number(after) - Number(before)).toBe(12);
    await expect(reader.getByText('Zwölf Eintritte kamen nachträglich hinzu.')).toBeVisible();
    await fitsAndIsWalked(reader);
  }
  await manager.getByRole('radio', { name: 'Fassung 2 → jetzt' }).check();
  await expect(manager.getByText('Keine Zahl ist anders.')).toBeVisible();
  expect(await violations(manager)).toEqual([]);
});

test('whoever sees no returns is told why, and led to none', async ({ page, office }) => {
  const roles = ['management'];
  const limited = await createPerson(office, { roles, locations: 'bocholt' });
  await enterAs(page, { person: limited, path });
  await expect(page.getByRole('heading', { name: 'Ihr Konto zeigt keine Quartalsmeldungen' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Quartalsmeldungen', exact: true })).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
});

test('an address that names no quarter, or none that has begun, says so', async ({ page, office }) => {
  await enterAs(page, {
    person: await createPerson(office, { roles: ['publisher'] }),
    path: '/returns/bald',
  });
  await expect(page.getByRole('heading', { name: 'Dieses Quartal gibt es nicht' })).toBeVisible();
  await page.goto('/returns/2199-Q1');
  await expect(page.getByText('Das Quartal hat noch nicht begonnen.')).toBeVisible();
  await page.goto(`${path}?release=7&compare=3`);
  await expect(page.getByText('Die Fassung 7 gibt es nicht')).toBeVisible();
});
