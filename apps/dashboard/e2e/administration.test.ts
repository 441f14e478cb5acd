import { randomUUID } from 'node:crypto';
import { enterAs, expect, settled, test } from './testing/office-test.ts';
import { createPerson } from './testing/people.ts';
import { violations } from './testing/violations.ts';

test('an administrator reads who did what, and narrows it down in the address', async ({ page, office }) => {
  const person = await createPerson(office, { name: 'Anna Amt', roles: ['admin'] });
  await enterAs(page, { person, path: '/account' });
  await page.getByRole('button', { name: /^Konto: / }).click();
  await page.getByRole('link', { name: 'Verwaltung' }).click();
  await page.getByRole('navigation', { name: 'Verwaltung' }).getByRole('link', { name: 'Protokoll' }).click();
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
  for (const path of ['', '/accounts', '/keys', '/targets', '/audit'].map((end) => `/administration${end}`)) {
    await page.goto(path);
    await settled(page);
    await expect(page.getByText('Ihr Konto öffnet die Verwaltung nicht')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  }
});

test('an administrator makes an account, and its holder signs in by the link', async ({
  page,
  office,
  browser,
}) => {
  test.setTimeout(90_000);
  const person = await createPerson(office, { name: 'Anna Amt', roles: ['admin'] });
  await enterAs(page, { person, path: '/' });
  await page.getByRole('link', { name: 'Zur Verwaltung der Konten' }).click();
  await expect(page).toHaveURL(/\/administration\/accounts/);
  await page.getByRole('button', { name: 'Neues Konto' }).click();
  await page.getByRole('button', { name: 'Konto anlegen' }).click();
  await expect(page.locator('[name="name"]')).toBeFocused();
  expect(await violations(page)).toEqual([]);
  const email = `${randomUUID()}@kreis.example`;
  await page.getByLabel('Name').fill('Nina Neu');
  await page.getByLabel('E-Mail-Adresse').fill(email);
  await page.getByLabel('Fallarbeit').check();
  await page.getByLabel('Alle, auch künftige').check();
  await page.getByRole('button', { name: 'Konto anlegen' }).click();
  const notice = page.getByRole('region', { name: 'Anmeldelink für Nina Neu' });
  await expect(notice).toContainText('nicht verschickt');
  expect(await violations(page)).toEqual([]);
  const link = await notice.locator('code').innerText();

  const theirs = await browser.newContext({ storageState: { cookies: [], origins: [] } });
  const other = await theirs.newPage();
  await other.goto(link);
  await expect(other.locator('[name="newPassword"]')).toBeVisible();
  await other.goto(new URL('/account', office.url).href);
  await expect(other.getByText(email)).toBeVisible();

  await page.getByRole('button', { name: 'Fertig' }).click();
  await expect(notice).toHaveCount(0);
  await page.getByRole('button', { name: 'Nina Neu sperren' }).click();
  const dialog = page.getByRole('dialog', { name: 'Nina Neu sperren?' });
  await dialog.getByRole('button', { name: 'Sperren', exact: true }).click();
  await expect(page.getByText('Nina Neu ist gesperrt.')).toBeVisible();
  await other.goto(new URL('/account', office.url).href);
  await expect(other.getByRole('button', { name: 'Anmelden', exact: true })).toBeVisible();
  await theirs.close();
});

test('rights are changed, but nobody changes their own', async ({ page, office }) => {
  const person = await createPerson(office, { name: 'Anna Amt', roles: ['admin'] });
  const { email } = await createPerson(office, { name: 'Carl Wechsel' });
  await enterAs(page, { person, path: '/administration/accounts' });
  const own = page.getByRole('listitem').filter({ hasText: person.email });
  await expect(own).toContainText('Ihr Konto');
  await expect(own.getByRole('button')).toHaveCount(0);
  const theirs = page.getByRole('listitem').filter({ hasText: email });
  await theirs.getByRole('button', { name: 'Rechte ändern: Carl Wechsel' }).click();
  await theirs.getByLabel('Fallarbeit').uncheck();
  await theirs.getByLabel('Leitung').check();
  await theirs.getByRole('button', { name: 'Rechte speichern' }).click();
  await expect(page.getByText('Carl Wechsel: Die Rechte sind gespeichert.')).toBeVisible();
  await expect(theirs).toContainText('Leitung · Alle Standorte');
});

test('an administrator finds the key of somebody else and revokes it', async ({ page, office }) => {
  test.setTimeout(90_000);
  const person = await createPerson(office, { name: 'Anna Amt', roles: ['admin'] });
  const holder = await createPerson(office, { name: 'Karl Kennzahl', roles: ['analyst'] });
  const rights = ['--role', 'analyst', '--locations', 'all'];
  for (const name of ['Monatsbericht', 'Altlast']) {
    await office.command('key', 'create', '--name', name, ...rights, '--owner', holder.email);
  }
  await office.command('key', 'create', '--name', 'Waage', ...rights);
  await enterAs(page, { person, path: '/administration/accounts' });
  await page.getByRole('link', { name: 'Schlüssel von Karl Kennzahl ansehen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Schlüssel');
  const row = (name: string) => page.getByRole('row').filter({ hasText: name });
  await expect(row('Monatsbericht')).toContainText('Karl Kennzahl');
  await expect(row('Monatsbericht')).toContainText('Auswertung · Alle Standorte');
  await expect(row('Waage')).toHaveCount(0);
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: 'Altlast widerrufen' }).click();
  const dialog = page.getByRole('dialog', { name: '„Altlast“ widerrufen?' });
  await dialog.getByRole('button', { name: 'Behalten' }).click();
  await expect(row('Altlast')).toBeVisible();
  await page.getByRole('button', { name: 'Altlast widerrufen' }).click();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Widerrufen' }).click();
  await expect(page.getByText('„Altlast“ ist widerrufen.')).toBeVisible();
  await expect(row('Altlast')).toHaveCount(0);
  await expect(page.getByText('1 Schlüssel', { exact: true })).toBeFocused();

  await page.getByLabel('Zustand').selectOption({ label: 'widerrufen' });
  await expect(page).toHaveURL(/state=revoked/);
  await expect(row('Altlast')).toContainText('widerrufen');
  await expect(row('Altlast').getByRole('button')).toHaveCount(0);
  await page.getByRole('button', { name: 'Auswahl aufheben' }).click();
  await page.getByLabel('Person').selectOption({ label: 'Programme (niemandes Konto)' });
  await expect(page).toHaveURL(/owner=programs$/);
  await expect(row('Waage')).toContainText('Programm');
  await expect(row('Monatsbericht')).toHaveCount(0);
});
