import { expect, open, type Page, settled, test } from './testing/dashboard-test.ts';
import { createPerson, enterPassword } from './testing/people.ts';

test.use({ storageState: { cookies: [], origins: [] }, mayComplain: true });
test.describe.configure({ timeout: 240_000 });

async function enter(page: Page, person: { email: string; password: string }): Promise<void> {
  await page.goto('/');
  await enterPassword(page, person);
  await expect(page.getByRole('button', { name: /^Konto: / })).toBeVisible();
  await released(page);
}

/** Protected figures wait for the first release of a store. */
async function released(page: Page): Promise<void> {
  const waiting = page
    .getByText('Die Tabellen werden gerade geschützt')
    .or(page.locator('[aria-busy="true"]'));
  await expect(waiting).toHaveCount(0, { timeout: 200_000 });
  await settled(page);
}

test('whoever sees some locations finds those alone', async ({ page, demo }) => {
  await enter(page, await createPerson(demo, { locations: 'bocholt,borken' }));
  await expect(page.locator('figure h3')).toHaveText(['Bocholt', 'Borken']);
  await page.getByRole('button', { name: /^Standort/ }).click();
  await expect(page.getByRole('checkbox')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Konto: / }).click();
  await expect(page.getByRole('dialog')).toContainText('Bocholt, Borken');

  await open(page, '/?location=gronau');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Keine Teilnahmen in dieser Auswahl');
});

test('whoever sees one location compares it with none', async ({ page, demo }) => {
  await enter(page, await createPerson(demo, { locations: 'gronau' }));
  await open(page, '/locations');
  await expect(page.getByRole('main')).toContainText('Zum Vergleichen braucht es zwei Standorte.');
  await expect(page.getByRole('combobox', { name: 'verglichen mit' })).toHaveCount(0);
});

test('whoever sees one location protected has it taken as chosen', async ({ page, demo }) => {
  await enter(page, await createPerson(demo, { roles: ['management'], locations: 'gronau' }));
  await open(page, '/projects');
  await expect(page.getByRole('main')).toContainText(/Die meisten .*Eintritte hatte/);
  await open(page, '/explore?by=project&measures=exits');
  await expect(page.getByRole('main')).toContainText(/Austritte insgesamt: \d/);
  await open(page, '/locations?year=2023&location=bocholt');
  await expect(page.getByRole('main')).toContainText('Ihr Konto sieht nicht alle Standorte.');
  await expect(page.getByRole('main')).not.toContainText('; .');
});

test('whoever sees no figures is told why and whom to ask, and nothing is asked', async ({ page, demo }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/graphql') asked.push(request.postData() ?? '');
  });
  await enter(page, await createPerson(demo, { roles: ['admin'] }));
  const notice = page.getByRole('region', { name: 'Ihr Konto zeigt keine Zahlen' });
  await expect(notice).toContainText('Verwaltung');
  await expect(notice).toContainText('Rollen und Standorte vergibt die Verwaltung von Neue Wege');
  expect(asked.filter((question) => !question.includes('Viewer'))).toEqual([]);
});

test('whoever sees protected figures alone sees those that are published', async ({ page, demo }) => {
  await enter(page, await createPerson(demo, { roles: ['management'] }));
  for (const name of ['Eintritte', 'Abschlussquote', 'Unabhängigkeitsquote 6 Monate']) {
    await expect(page.getByRole('article', { name })).toContainText(/\d/);
  }
  await expect(page.locator('figure h3')).toHaveText(['Bocholt', 'Borken', 'Gronau (Westf.)']);
  await expect(page.getByRole('radio', { name: 'Geschützt' })).toHaveCount(0);
  await open(page, '/?measure=independence_rate_6m&show=table');
  await expect(page.getByRole('cell', { name: 'geheim gehalten' })).not.toHaveCount(0);
  await expect(page.getByRole('cell', { name: /^\d+.von.\d+$/ })).not.toHaveCount(0);
});

test('whoever sees protected figures alone is told what is not published', async ({ page, demo }) => {
  await enter(page, await createPerson(demo, { roles: ['management'] }));
  const notice = page.getByRole('region', { name: 'Nicht veröffentlicht' });
  await expect(notice.getByRole('listitem')).toHaveText([
    'Bestand',
    'Auslastung',
    'Zahlen nach Projekt und Jahr',
  ]);
  await expect(page.getByRole('article', { name: 'Bestand' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Projekt/ })).toHaveCount(0);
  await open(page, '/?location=bocholt,borken');
  await expect(notice).toContainText('Mehrere Standorte zusammen');
  const singly = page.getByRole('region', { name: 'Auf einen Blick' }).getByRole('listitem');
  await expect(singly.filter({ hasText: /^Bocholt: \d{4} gab es \d+ Eintritte/ })).toHaveCount(1);
  await expect(page.locator('figure h3')).toHaveText(['Bocholt', 'Borken']);
  await open(page, '/?project=mobil');
  await expect(page.getByRole('region', { name: 'Dazu ist nichts veröffentlicht' })).toBeVisible();
  await page.getByRole('button', { name: 'Filter zurücksetzen' }).click();
  await expect(page.getByRole('article', { name: 'Eintritte' })).toContainText(/\d/);
});

test('whoever sees both may turn to exact figures and back', async ({ page, demo }) => {
  await enter(page, await createPerson(demo, { roles: ['publisher'] }));
  await expect(page.getByRole('article', { name: 'Eintritte' })).toBeVisible();
  await expect(page.getByRole('article', { name: 'Bestand' })).toHaveCount(0);
  await page.getByRole('radio', { name: 'Genau' }).check();
  await expect(page.getByRole('article', { name: 'Bestand' })).toBeVisible();
  expect(new URL(page.url()).search).toBe('?profile=exact');
  const file = page.getByRole('link', { name: 'CSV für Programme' });
  await expect(file).toHaveAttribute('href', /profile=EXACT/i);
  await page.getByRole('radio', { name: 'Geschützt' }).check();
  await expect(file).not.toHaveAttribute('href', /profile=EXACT/i);
  await expect(page.getByRole('article', { name: 'Eintritte' })).toBeVisible();
});

test('an address with a profile of somebody else shows what one may see', async ({ page, demo }) => {
  await enter(page, await createPerson(demo));
  await open(page, '/?profile=management');
  await expect(page.getByRole('alert')).toContainText('profile');
  await expect(page.getByRole('article', { name: 'Eintritte' })).toBeVisible();
});

test('a right that is lost meanwhile is told as such', async ({ page, demo }) => {
  await enter(page, await createPerson(demo));
  await page.route('**/graphql', (route) =>
    route.fulfill({
      json: { data: null, errors: [{ message: 'no', extensions: { code: 'FORBIDDEN' } }] },
    }),
  );
  await page.getByRole('button', { name: /^Standort/ }).click();
  await page.getByRole('checkbox', { name: 'Bocholt' }).click();
  await expect(page.getByRole('region', { name: 'Dafür fehlt Ihnen ein Recht' })).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(0);
});

test('too many questions say when to come back', async ({ page, demo }) => {
  await enter(page, await createPerson(demo));
  await page.route('**/graphql', (route) =>
    route.fulfill({
      status: 429,
      headers: { 'retry-after': '42', 'content-type': 'application/json' },
      body: JSON.stringify({ errors: [{ message: 'slow', extensions: { code: 'RATE_LIMITED' } }] }),
    }),
  );
  await page.getByRole('button', { name: /^Standort/ }).click();
  await page.getByRole('checkbox', { name: 'Bocholt' }).click();
  await expect(page.getByRole('alert')).toHaveCount(1);
  await expect(page.getByRole('alert')).toContainText('In 42 Sekunden nimmt der Server wieder Fragen an.');
});
