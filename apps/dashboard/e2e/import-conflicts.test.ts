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

test.describe.configure({ timeout: 60_000 });

const preview = (page: Page) => page.getByRole('heading', { level: 2, name: 'Vorschau' });
const outcome = (page: Page, name: string) => page.getByRole('heading', { level: 2, name, exact: true });
const storeNow = (page: Page) => page.getByRole('button', { name: 'Jetzt speichern' });

async function store(page: Page, rows: Parameters<typeof enrolmentsFile>[1]['rows']): Promise<void> {
  await deliver(page, { files: [enrolmentsFile('konflikt.csv', { rows })], options: [createMissing] });
  await storeNow(page).click();
  await expect(outcome(page, 'Gespeichert')).toBeVisible();
}

test('what stands in the way of a withdrawal is named in German', async ({ page, steward }) => {
  await enterAs(page, { person: steward, path: '/imports' });
  await store(page, [['K-1', '15.01.2026']]);
  const link = page.getByRole('link', { name: /^Lieferung \d+ ansehen$/ });
  const first = await link.getAttribute('href');
  await store(page, [['K-1', '15.01.2026', '30.06.2026', 'regulär']]);
  await page.goto(first ?? '');
  await page.getByRole('button', { name: 'Lieferung zurücknehmen …' }).click();
  await page.getByLabel('Grund').fill('Probe');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('alert')).toContainText('Spätere Lieferungen bauen darauf auf');
  await expect(dialog.getByRole('listitem')).toHaveText(
    /^Teilnahmen: 1 seither geändert durch Lieferung \d+ \(Datenversion \d+\): bocholt\/neue-wege\/2026-1$/,
  );
});

test('a preview that is out of date is made anew before anything is stored', async ({
  page,
  context,
  steward,
}) => {
  await enterAs(page, { person: steward, path: '/imports' });
  const file = enrolmentsFile('zuerst.csv', { rows: [['K-2', '15.01.2026']] });
  await deliver(page, { files: [file], options: [createMissing] });
  await expect(preview(page)).toBeVisible();
  const second = await context.newPage();
  await store(second, [['K-3', '15.01.2026']]);
  await second.close();

  await storeNow(page).click();
  await expect(page.getByText('Inzwischen wurde eine andere Lieferung gespeichert.')).toBeVisible();
  await expect(preview(page)).toBeVisible();
  await storeNow(page).click();
  await expect(outcome(page, 'Gespeichert')).toBeVisible();
});

test.describe('a delivery that is not taken', () => {
  test.use({ mayComplain: true });

  test('whoever leaves too many deliveries open is told to decide about one', async ({ page, steward }) => {
    await enterAs(page, { person: steward, path: '/imports' });
    await settled(page);
    const { origin } = new URL(page.url());
    const bad = enrolmentsFile('offen.csv', { rows: [['K-4', '31.02.2026']] });
    const good = enrolmentsFile('offen.csv', { rows: [['K-4', '15.01.2026']] });
    for (let index = 0; index < 5; index += 1) {
      const sent = await page.context().request.post('/imports', {
        headers: { origin },
        multipart: { createMissing: 'true', file: { ...good, name: `offen-${index}.csv` } },
      });
      expect(sent.status()).toBe(202);
    }
    const chooser = page.locator('input[type="file"]');
    await chooser.setInputFiles(bad);
    await page.getByRole('button', { name: 'Prüfen' }).click();
    await expect(page.getByRole('alert')).toContainText('Zu viele Lieferungen warten auf eine Entscheidung.');

    await page.goto('/imports');
    const open = page.getByRole('region', { name: 'Noch offen' });
    await open.getByRole('link', { name: 'offen-0.csv' }).click();
    await page.getByRole('button', { name: 'Verwerfen' }).click();
    await expect(outcome(page, 'Abgebrochen')).toBeFocused();
    await page.getByRole('link', { name: 'Neue Lieferung' }).click();
    await chooser.setInputFiles(bad);
    await page.getByRole('button', { name: 'Prüfen' }).click();
    await expect(outcome(page, 'Abgelehnt')).toBeVisible();
  });

  test('is told with the file in which something is wrong', async ({ page, steward }) => {
    await enterAs(page, { person: steward, path: '/imports' });
    await settled(page);
    const profile = { name: 'profil.json', mimeType: 'application/json', buffer: Buffer.from('{"x": 1}') };
    const file = enrolmentsFile('daten.csv', { rows: [['K-5', '15.01.2026']] });
    await page.locator('input[type="file"]').setInputFiles([file, profile]);
    await page.getByRole('button', { name: 'Prüfen' }).click();
    const notice = page.getByRole('alert');
    await expect(notice).toContainText('Der Server hat die Lieferung nicht angenommen.');
    await expect(notice.locator('[lang="en"]')).toContainText('profil.json');
  });
});
