import { enterAs, expect, settled, test } from './testing/office-test.ts';
import { createPerson } from './testing/people.ts';
import { violations } from './testing/violations.ts';

test('an administrator reads who did what, and narrows it down in the address', async ({ page, office }) => {
  const person = await createPerson(office, { name: 'Anna Amt', roles: ['admin'] });
  await enterAs(page, { person, path: '/account' });
  await page.getByRole('button', { name: /^Konto: / }).click();
  await page.getByRole('link', { name: 'Verwaltung' }).click();
  await page.goto('/administration/audit');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Protokoll');
  const entries = page.getByRole('listitem').filter({ has: page.locator('time') });
  await expect(entries.first()).toContainText('Protokoll gelesen');

  await page.getByLabel('Was').selectOption({ label: 'Anmeldung' });
  await expect(page).toHaveURL(/action=sign_in$/);
  await entries.filter({ hasText: 'Anna Amt' }).getByRole('button', { name: 'Anna Amt' }).click();
  await expect(page).toHaveURL(/actor=person%3A/);
  await expect(entries).toHaveCount(1);
  await entries.getByText('Einzelheiten').click();
  await expect(entries.getByText(/^[0-9a-f]{64}$/)).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.goBack();
  await expect(page).toHaveURL(/action=sign_in$/);
  await page.goto('/administration/audit?to=2001-01-01');
  await expect(page.getByText('Kein Eintrag passt dazu.')).toBeVisible();
  await page.getByRole('button', { name: 'Auswahl aufheben' }).click();
  await expect(page).toHaveURL(/audit$/);
  await expect(entries.first()).toBeVisible();
});

test('older entries are loaded below, and the keyboard goes on there', async ({ page, office }) => {
  const person = await createPerson(office, { roles: ['admin'] });
  await enterAs(page, { person, path: '/account' });
  // Every reading is an entry.
  const { origin } = new URL(office.url);
  const asked = { data: { query: '{ auditEvents(first: 1) { nodes { id } } }' }, headers: { origin } };
  for (let index = 0; index < 30; index += 1) await page.request.post('/graphql', asked);
  await page.goto('/administration/audit');
  const entries = page.getByRole('listitem').filter({ has: page.locator('time') });
  await expect(entries).toHaveCount(30);
  await page.getByRole('button', { name: 'Mehr laden' }).click();
  await expect.poll(() => entries.count()).toBeGreaterThan(30);
  await expect(entries.nth(30).locator('summary')).toBeFocused();
});

test('whoever is no administrator finds no way there, and is told what they lack', async ({
  page,
  steward,
}) => {
  await enterAs(page, { person: steward, path: '/account' });
  await page.getByRole('button', { name: /^Konto: / }).click();
  await expect(page.getByRole('link', { name: 'Konto und Sicherheit' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Verwaltung' })).toHaveCount(0);
  for (const path of ['/administration', '/administration/audit']) {
    await page.goto(path);
    await settled(page);
    await expect(page.getByText('Ihr Konto öffnet die Verwaltung nicht')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  }
});
