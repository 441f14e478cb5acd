import { createMissing, deliver, enrolmentsFile, enterAs, expect, test } from './testing/office-test.ts';
import { createPerson } from './testing/people.ts';
import { violations } from './testing/violations.ts';

test('an administrator sets, changes and ends a target, and the audit tells of it', async ({
  page,
  office,
  steward,
}) => {
  test.setTimeout(120_000);
  await enterAs(page, { person: steward, path: '/imports' });
  await deliver(page, {
    files: [enrolmentsFile('teilnahmen.csv', { rows: [['Z-1', '2026-01-12']] })],
    options: [createMissing],
  });
  await page.getByRole('button', { name: 'Jetzt speichern' }).click();
  await expect(page.getByText(/Datenversion/).first()).toBeVisible();
  await page.context().clearCookies();

  const person = await createPerson(office, { name: 'Anna Amt', roles: ['admin'] });
  await enterAs(page, { person, path: '/administration/accounts' });
  await page.getByRole('navigation', { name: 'Verwaltung' }).getByRole('link', { name: 'Ziele' }).click();
  await expect(page.getByText('Hier ist nichts vereinbart.')).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: 'Neues Ziel' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Ziel festlegen' }).click();
  await expect(dialog.locator('[name="value"]')).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await dialog.getByLabel('Kennzahl').selectOption('completion_rate');
  await dialog.getByLabel('Für', { exact: true }).selectOption('bocholt');
  await dialog.getByLabel('Jahr').fill('2027');
  await dialog.getByLabel('Quelle').fill('Zielvereinbarung 2027');
  for (const [value, problem] of [
    ['0,65', 'höchstens 1 Prozent'],
    ['1', 'höchstens 1 Prozent'],
    ['650', 'Mehr als 100 %'],
    ['viel', 'keine Zahl'],
  ] as const) {
    await dialog.getByLabel('Ziel in Prozent').fill(value);
    await page.keyboard.press('Enter');
    await expect(dialog.getByText(problem)).toBeVisible();
  }
  await dialog.getByLabel('Ziel in Prozent').fill('65 %');
  await expect(dialog.getByText('Gelesen als 65\u00a0%')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Gespeichert: .*bocholt, 2027/)).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: 'Zielvereinbarung 2027' });
  await expect(row).toContainText('65\u00a0%');
  await expect(row).toContainText('Fassung 1');

  await page.getByRole('button', { name: 'Neues Ziel' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByText(/^Gespeichert: /)).toHaveCount(0);

  await page.getByRole('button', { name: 'Neues Ziel' }).click();
  await dialog.getByLabel('Kennzahl').selectOption('completion_rate');
  await dialog.getByLabel('Für', { exact: true }).selectOption('bocholt');
  await dialog.getByLabel('Jahr').fill('2027');
  await dialog.getByLabel('Ziel in Prozent').fill('70');
  await dialog.getByLabel('Quelle').fill('Andere Vereinbarung');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('Dafür gilt schon ein Ziel: 65\u00a0%');
  await page.keyboard.press('Escape');

  await row.getByRole('button', { name: /^Ziel ändern/ }).click();
  await expect(dialog.getByLabel('Ziel in Prozent')).toHaveValue('65\u00a0%');
  await dialog.getByLabel('Ziel in Prozent').fill('67,5');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Geben Sie einen Grund an.')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await dialog.getByLabel('Grund').fill('Nachverhandelt');
  await page.keyboard.press('Enter');
  await expect(row).toContainText('67,5\u00a0%');

  await row.getByRole('button', { name: /^Ziel beenden/ }).click();
  await dialog.getByLabel('Grund').fill('Entfällt');
  await dialog.getByRole('button', { name: 'Ziel beenden' }).click();
  await expect(page.getByText(/^Beendet: /)).toBeVisible();
  await expect(row).toHaveCount(0);
  await expect(page.getByText('Hier ist nichts vereinbart.')).toBeFocused();

  await page.goto('/administration/audit?action=import');
  const entry = page.getByRole('listitem').filter({ hasText: 'Anna Amt' }).first();
  await entry.getByText('Einzelheiten').click();
  await expect(entry).toContainText('Ziel – Kennzahl');
  await expect(entry).toContainText('completion_rate');
});

test('targets are looked at by year and measure, in the address', async ({ page, office }) => {
  const person = await createPerson(office, { roles: ['admin'] });
  await enterAs(page, { person, path: '/administration/targets' });
  for (const year of ['2031', '2032']) {
    await page.getByRole('button', { name: 'Neues Ziel' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Jahr').fill(year);
    await dialog.getByLabel('Ziel', { exact: true }).fill('24');
    await dialog.getByLabel('Quelle').fill(`Plan ${year}`);
    await page.keyboard.press('Enter');
    await expect(page.getByText(new RegExp(`^Gespeichert: .*Ganzes Programm, ${year}`))).toBeVisible();
  }
  const filters = page.getByRole('group', { name: 'Ziele auswählen' });
  await filters.getByLabel('Jahr').selectOption('2031');
  await expect(page).toHaveURL(/year=2031/);
  await expect(page.getByRole('row').filter({ hasText: 'Plan 2031' })).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'Plan 2032' })).toHaveCount(0);
  await filters.getByLabel('Jahr').selectOption('all');
  await expect(page.getByRole('row').filter({ hasText: 'Plan 2032' })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/year=2031/);
  await page.goto('/administration/targets?year=bald');
  await expect(page.getByRole('alert')).toContainText('year');
  expect(await violations(page)).toEqual([]);
});
