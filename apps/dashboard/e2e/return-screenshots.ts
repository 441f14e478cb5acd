import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  createMissing,
  deliver,
  enrolmentsFile,
  enterAs,
  type Page,
  settled,
  test,
} from './testing/office-test.ts';
import { createPerson } from './testing/people.ts';

// A return from nothing to its correction in two widths, two schemes, two languages, to be looked at. No assertion replaces that.
const folder = fileURLToPath(new URL('../.screenshots/', import.meta.url));

test.use({ mayComplain: true });
test.describe.configure({ timeout: 300_000 });

/** A quarter that is long over. */
const quarter = '2026-Q1';

/** So many people who entered in the quarter. */
const people = (count: number) =>
  enrolmentsFile('teilnahmen.csv', {
    rows: Array.from({ length: count }, (_, index) => [
      `R-${index + 1}`,
      '2026-01-12',
      '2026-05-29',
      'regular_end',
    ]),
  });

async function shots(page: Page, name: string): Promise<void> {
  for (const lang of ['de', 'en']) {
    const address = new URL(page.url());
    address.searchParams.set('lang', lang);
    await page.goto(address.href);
    await settled(page);
    await page.evaluate(() => document.fonts.ready);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const path = join(folder, `return-${name}-${width}-${colorScheme}-${lang}.png`);
        await page.screenshot({ path, fullPage: true });
      }
    }
  }
  await page.goto(`/returns/${quarter}`);
  await settled(page);
}

test('a return on its way', async ({ browser, page, office, steward }) => {
  const press = (who: Page, name: string) => who.getByRole('button', { name, exact: true }).click();
  await enterAs(page, { person: steward, path: '/imports' });
  await deliver(page, { files: [people(40)], options: [createMissing] });
  await press(page, 'Jetzt speichern');
  await page
    .getByText(/Datenversion/)
    .first()
    .waitFor();
  await page.goto('/returns');
  await shots(page, 'no-right');

  const enter = async (name: string, role: string): Promise<Page> => {
    const person = await createPerson(office, { name, roles: [role] });
    const entered = await (await browser.newContext()).newPage();
    await enterAs(entered, { person, path: `/returns/${quarter}` });
    await settled(entered);
    return entered;
  };
  const vera = await enter('Vera Vorbereitung', 'publisher');
  await shots(vera, 'none');
  await press(vera, 'Vorbereiten');
  await shots(vera, 'draft');
  await press(vera, 'Jetzt prüfen');
  await vera.getByRole('table').waitFor();
  await shots(vera, 'checked');
  const zoe = await enter('Zoe Zeichnung', 'publisher');
  const fields = vera.getByRole('form', { name: 'Befunde begründen' }).getByRole('textbox');
  for (const field of await fields.all()) await field.fill('Mit dem Standort geklärt');
  if ((await fields.count()) > 0) await press(vera, 'Begründungen speichern');
  await vera.getByText('Abzeichnen muss sie jemand anderes').waitFor();
  await shots(vera, 'same-person');
  await shots(zoe, 'sign-off');
  await press(zoe, 'Abzeichnen');
  await zoe.getByRole('button', { name: 'Festschreiben …' }).waitFor();
  await shots(zoe, 'signed-off');
  await press(zoe, 'Festschreiben …');
  await press(zoe, 'Festschreiben');
  await zoe.getByRole('heading', { name: 'Dateien' }).waitFor();
  await shots(zoe, 'frozen');
  await shots(await enter('Karin Leitung', 'management'), 'frozen-management');
  await zoe.getByText('Diese Meldung berichtigen').click();
  await zoe.getByLabel('Grund der Berichtigung').fill('Nachgelieferte Austritte');
  await press(zoe, 'Neue Fassung beginnen');
  await zoe.getByRole('button', { name: 'Jetzt prüfen' }).waitFor();
  await shots(zoe, 'correction');
  await zoe.goto('/returns');
  await shots(zoe, 'list');

  await deliver(page, { files: [people(55)] });
  await press(page, 'Jetzt speichern');
  await page
    .getByText(/Datenversion/)
    .first()
    .waitFor();
  const now = `/returns/${quarter}?release=1&compare=now`;
  const different = vera.getByText(/sind anders/);
  for (let tries = 0; tries < 30 && !(await different.isVisible()); tries += 1) {
    await vera.goto(now);
    await settled(vera);
    await vera.waitForTimeout(4000);
  }
  await shots(vera, 'now');
  await press(vera, 'Jetzt prüfen');
  await vera.getByRole('heading', { name: 'Prüfungen' }).waitFor();
  if ((await fields.count()) > 0) {
    for (const field of await fields.all()) await field.fill('Mit dem Standort geklärt');
    await press(vera, 'Begründungen speichern');
    await vera.getByText('Abzeichnen muss sie jemand anderes').waitFor();
  }
  await vera.getByText('Neu prüfen, begründen oder erläutern').click();
  await vera.getByText('Erläuterungen zu den Abschnitten').click();
  await vera.getByLabel('Quartale', { exact: true }).fill('Fünfzehn Eintritte kamen nachträglich hinzu.');
  for (const width of [1280, 390]) {
    await vera.setViewportSize({ width, height: 900 });
    await vera.screenshot({ path: join(folder, `return-notes-${width}.png`), fullPage: true });
  }
  await press(vera, 'Neu prüfen');
  await vera.getByRole('heading', { name: 'Erläuterungen' }).waitFor();
  // Whoever prepared or checked the correction does not sign it off.
  const jan = await enter('Jan Abschluss', 'publisher');
  await press(jan, 'Abzeichnen');
  await press(jan, 'Festschreiben …');
  await press(jan, 'Festschreiben');
  await jan.getByRole('heading', { name: 'Dateien' }).waitFor();
  await shots(jan, 'corrected');
  await shots(await enter('Lena Leitung', 'management'), 'corrected-management');
});
