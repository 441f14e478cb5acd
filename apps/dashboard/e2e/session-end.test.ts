import { expect, type Page, settled, test } from './testing/dashboard-test.ts';
import { createPerson, enterPassword, type Person } from './testing/people.ts';

test.use({ storageState: { cookies: [], origins: [] }, mayComplain: true });
test.describe.configure({ timeout: 60_000 });

const figures = (page: Page) => page.getByRole('article', { name: 'Eintritte' });

async function enter(page: Page, person: Person, path = '/'): Promise<void> {
  await page.goto(path);
  await enterPassword(page, person);
  await settled(page);
  await expect(figures(page)).toBeVisible();
}

/** Nothing that was answered is drawn or kept: not on the page, not in any store of the browser. */
async function expectNothingKept(page: Page): Promise<void> {
  await expect(page.getByRole('article')).toHaveCount(0);
  await expect(page.getByRole('application')).toHaveCount(0);
  await expect(page.getByRole('banner')).not.toContainText('Konto:');
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage).filter(
      (name) => !['neue-wege.scheme', 'neue-wege.language'].includes(name),
    ),
    session: Object.keys(sessionStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
    state: JSON.stringify(history.state),
  }));
  expect(kept).toEqual({
    local: [],
    session: [],
    databases: [],
    caches: [],
    workers: 0,
    cookies: '',
    state: expect.not.stringContaining('enrolments'),
  });
}

test('signing out empties every tab, and the way back shows nothing (W06)', async ({
  page,
  context,
  demo,
}) => {
  await enter(page, await createPerson(demo));
  const second = await context.newPage();
  await second.goto('/?show=table');
  await expect(second.getByRole('table')).toBeVisible();

  await page.getByRole('button', { name: /^Konto: / }).click();
  await page.getByRole('button', { name: 'Abmelden' }).click();
  for (const tab of [page, second]) {
    await expect(tab.getByRole('heading', { level: 1 })).toHaveText('Anmelden');
    await expect(tab.getByText('Sie sind abgemeldet')).toBeVisible();
    await expectNothingKept(tab);
  }
  await second.goBack();
  await expect(second.getByRole('article')).toHaveCount(0);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anmelden');
});

test('signing out everywhere ends the other browsers too', async ({ page, demo, browser, baseURL }) => {
  const person = await createPerson(demo);
  const elsewhere = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    locale: 'de-DE',
  });
  try {
    const other = await elsewhere.newPage();
    await enter(other, person);
    await page.goto('/account');
    await enterPassword(page, person);
    await page.getByRole('button', { name: 'Überall abmelden' }).click();
    await expect(page.getByText('Sie sind abgemeldet')).toBeVisible();
    await other.getByRole('button', { name: /^Standort/ }).click();
    await other.getByRole('checkbox', { name: 'Bocholt' }).click();
    await expect(other.getByText('Ihre Sitzung ist zu Ende')).toBeVisible();
  } finally {
    await elsewhere.close();
  }
});

test('an account that is disabled shows nothing at the next question, in any tab (W06)', async ({
  page,
  context,
  demo,
}) => {
  const person = await createPerson(demo);
  await enter(page, person, '/?years=2022-2024');
  const second = await context.newPage();
  await second.goto('/');
  await expect(figures(second)).toBeVisible();
  await demo.command('user', 'disable', person.email);
  await page.waitForTimeout(1000);

  await page.getByRole('button', { name: /^Standort/ }).click();
  await page.getByRole('checkbox', { name: 'Bocholt' }).click();
  for (const tab of [page, second]) {
    await expect(tab.getByRole('heading', { level: 1 })).toHaveText('Anmelden');
    await expect(tab.getByRole('alert')).toContainText('Ihre Sitzung ist zu Ende');
    await expectNothingKept(tab);
  }

  await enterPassword(page, person);
  await expect(page.getByText('E-Mail-Adresse oder Passwort stimmt nicht.')).toBeVisible();
  await demo.command('user', 'enable', person.email);
  await enterPassword(page, person);
  await expect(figures(page)).toBeVisible();
  expect(new URL(page.url()).searchParams.get('location')).toBe('bocholt');
  await expect(figures(second)).toBeVisible();
});

test('coming back to a tab whose session is over shows nothing', async ({ page, context, demo }) => {
  await enter(page, await createPerson(demo));
  await context.clearCookies();
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(page.getByRole('alert')).toContainText('Ihre Sitzung ist zu Ende');
  await expectNothingKept(page);
});

test('another person sees nothing that the first one was answered', async ({ page, context, demo }) => {
  await enter(page, await createPerson(demo));
  const second = await context.newPage();
  await second.goto('/sign-in');
  const other = await createPerson(demo, { name: 'Otto Anders', locations: 'borken' });
  await second.evaluate(async ({ email, password }) => {
    const send = (path: string, body: object) =>
      fetch(`/api/auth/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    await send('sign-out', {});
    await send('sign-in/email', { email, password });
  }, other);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(page.getByRole('button', { name: 'Konto: Otto Anders' })).toBeVisible();
  await settled(page);
  await expect(page.getByRole('heading', { level: 3 }).filter({ hasText: 'Bocholt' })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 3, name: 'Borken' })).toBeVisible();
});

test.describe('a server that answers oddly (W03)', () => {
  const answers = [
    ['401 without a word', { status: 401, body: '' }, 'Ihre Sitzung ist zu Ende'],
    [
      '401 as a page',
      { status: 401, contentType: 'text/html', body: '<h1>Sign in</h1>' },
      'Sitzung ist zu Ende',
    ],
    ['500', { status: 500, contentType: 'text/html', body: '<h1>Error</h1>' }, 'nicht wie erwartet'],
    ['a page instead of JSON', { status: 200, contentType: 'text/html', body: '<p>x' }, 'nicht wie erwartet'],
    [
      'half of its JSON',
      { status: 200, contentType: 'application/json', body: '{"data":{"br' },
      'nicht wie erwartet',
    ],
  ] as const;
  for (const [name, answer, told] of answers) {
    test(`is told plainly and leaves no figure: ${name}`, async ({ page, demo }) => {
      await enter(page, await createPerson(demo));
      await page.route('**/graphql', (route) => route.fulfill(answer));
      await page.getByRole('button', { name: /^Standort/ }).click();
      await page.getByRole('checkbox', { name: 'Bocholt' }).click();
      await expect(page.getByRole('alert').first()).toContainText(told);
      await expect(page.getByRole('article')).toHaveCount(0);
    });
  }
});
