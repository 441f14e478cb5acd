import { expect, open, type Page, settled, test } from './testing/dashboard-test.ts';
import { pages } from './testing/pages.ts';
import { observeTimes, readTimes, slowDown } from './testing/times.ts';

const failed = (code: string, correlationId?: string) => ({
  status: 200,
  contentType: 'application/json',
  body: JSON.stringify({ data: null, errors: [{ message: 'x', extensions: { code, correlationId } }] }),
});

test.describe('without data', () => {
  test('an empty store says how to load some', async ({ page, empty }) => {
    await page.goto(empty.url);
    await settled(page);
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('Noch keine Daten');
    await expect(page.getByRole('main')).toContainText('npx neue-wege import');
    await expect(page.getByRole('banner')).not.toContainText('Synthetische Daten');
  });

  test('a day before the first delivery says so and leads back', async ({ page }) => {
    await open(page, '/?asOf=2010-01-01');
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('Am 01.01.2010 war noch nichts bekannt');
    await page.getByRole('button', { name: 'Neuesten Datenstand zeigen' }).click();
    await expect(page.getByRole('article', { name: 'Eintritte' })).toBeVisible();
  });

  for (const path of ['/', '/locations', '/locations/gronau', '/cohorts', '/explore'])
    test(`a day in the future says so on ${path} and leads back to today`, async ({ page }) => {
      await open(page, `${path}?asOf=2199-01-01&location=gronau`);
      await expect(page.getByRole('heading', { level: 2 })).toHaveText('Der 01.01.2199 liegt in der Zukunft');
      await expect(page.getByRole('banner')).toContainText('Synthetische Daten');
      await expect(page.getByRole('alert')).toHaveCount(0);
      await page.getByRole('button', { name: 'Neuesten Datenstand zeigen' }).click();
      await settled(page);
      await expect(page.getByRole('link', { name: 'CSV für Programme' }).first()).toBeVisible();
      expect(new URL(page.url()).search).toBe('?location=gronau');
    });

  test('a choice without participations says so and leads back', async ({ page }) => {
    await open(page, '/?location=atlantis&lang=en');
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('No participations in this selection');
    await page.getByRole('main').getByRole('button', { name: 'Reset filters' }).last().click();
    await expect(page.getByRole('article', { name: 'Enrolments' })).toBeVisible();
    expect(new URL(page.url()).search).toBe('?lang=en');
  });
});

test.describe('a failure', () => {
  test.use({ mayComplain: true });

  test('of the network shows no figure and can be tried again', async ({ page }) => {
    await page.route('**/graphql', (route) => route.abort());
    await page.goto('/');
    await expect(page.getByRole('alert')).toContainText('Der Server ist nicht erreichbar.');
    await expect(page.getByRole('article')).toHaveCount(0);

    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Erneut versuchen' }).click();
    await expect(page.getByRole('article', { name: 'Eintritte' })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.getByRole('banner')).toContainText('Synthetische Daten');
  });

  test('of one part names its code and reference while the rest stands', async ({ page }) => {
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('"operationName":"Trend"') === true
        ? route.fulfill(failed('INTERNAL', '3f6c2a9e'))
        : route.continue(),
    );
    await page.goto('/');
    await expect(page.getByRole('article', { name: 'Eintritte' })).toBeVisible();
    const alert = page.getByRole('region', { name: 'Verlauf je Standort und Jahr' }).getByRole('alert');
    await expect(alert).toContainText('INTERNAL');
    await expect(alert).toContainText('3f6c2a9e');

    await page.unroute('**/graphql');
    await alert.getByRole('button', { name: 'Erneut versuchen' }).click();
    await expect(page.getByRole('application')).toHaveCount(3);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('after a change of filters does not leave the former figures standing', async ({ page }) => {
    await open(page, '/');
    await page.route('**/graphql', (route) => route.fulfill(failed('RATE_LIMITED')));
    await page.getByRole('button', { name: /^Standort/ }).click();
    await page.getByRole('checkbox', { name: 'Bocholt' }).check();
    await expect(page.getByRole('alert')).toHaveCount(1);
    await expect(page.getByRole('article')).toHaveCount(0);
  });

  test('of the question itself is told in the words of the server', async ({ page }) => {
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('"operationName":"Viewer"') === true
        ? route.continue()
        : route.fulfill(failed('BAD_INPUT')),
    );
    await page.goto('/');
    await expect(page.getByRole('alert').first()).toContainText('BAD_INPUT');
    await expect(page.getByRole('alert').first().locator('[lang=en]')).toHaveText('x');
  });
});

test.describe('figures that are being protected for the first time', () => {
  test.use({ mayComplain: true });

  test('say so without an alarm, and appear by themselves', async ({ page }) => {
    const body = { message: 'x', extensions: { code: 'NOT_PUBLISHED', retryAfter: 1 } };
    let isProtected = false;
    await page.route('**/graphql', (route) => {
      const isAboutFigures = route.request().postData()?.includes('"operationName":"Viewer"') !== true;
      return isAboutFigures && !isProtected
        ? route.fulfill({
            status: 503,
            headers: { 'retry-after': '1' },
            json: { data: null, errors: [body] },
          })
        : route.continue();
    });
    await page.goto('/');
    const said = page.getByRole('status').filter({ hasText: 'Die Tabellen werden gerade geschützt' });
    await expect(said.first()).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    // Asked again, it says nothing else.
    let asked = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('/graphql')) asked += 1;
    });
    await expect.poll(() => asked).toBeGreaterThan(3);
    await expect(said.first()).toBeVisible();
    await expect(page.getByRole('banner')).toContainText('Synthetische Daten');
    isProtected = true;
    await expect(page.getByRole('article', { name: 'Eintritte' })).toBeVisible();
    await expect(page.getByRole('banner')).toContainText('Synthetische Daten');
  });
});

test.describe('a failure to tell who asks', () => {
  test.use({ mayComplain: true });

  test('does not send them to sign in', async ({ page }) => {
    await page.route('**/graphql', (route) => {
      const error = { message: 'x', extensions: { code: 'INTERNAL' } };
      return route.request().postData()?.includes('"operationName":"Viewer"') === true
        ? route.fulfill({ json: { data: { viewer: null }, errors: [error] } })
        : route.continue();
    });
    await page.goto('/');
    await expect(page.getByRole('alert')).toContainText('INTERNAL');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Übersicht');
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Erneut versuchen' }).click();
    await expect(page.getByRole('article', { name: 'Eintritte' })).toBeVisible();
  });
});

test.describe('newer data', () => {
  const ways = {
    'when somebody comes back': (page: Page) =>
      page.evaluate(() => document.dispatchEvent(new Event('visibilitychange'))),
    'a minute later to whoever stays': (page: Page) => page.clock.fastForward(61_000),
  };
  for (const [way, go] of Object.entries(ways))
    test(`are offered ${way}, and change nothing by themselves`, async ({ page }) => {
      await page.clock.install();
      await open(page, '/');
      await page.route('**/graphql', async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace(/"dataVersion":\d+/, '"dataVersion":9999');
        await route.fulfill({ response, body });
      });
      const figures = await page.getByRole('article').allInnerTexts();
      await go(page);

      await expect(page.getByRole('button', { name: 'Seite aktualisieren' })).toBeVisible();
      expect(await page.getByRole('article').allInnerTexts()).toEqual(figures);
      // What is asked at that moment may end with the page.
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    });
});

test('an empty chair asks for nothing, so that its session may end', async ({ page }) => {
  await page.clock.install();
  await open(page, '/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const aMinutePasses = async (): Promise<void> => {
    const answered = page.waitForResponse('**/graphql');
    await page.clock.runFor(60_000);
    await answered;
  };
  await aMinutePasses();
  await page.clock.runFor(10 * 60_000);
  const before = asked.length;
  await page.clock.runFor(30 * 60_000);
  expect(asked).toHaveLength(before);
  await page.mouse.move(200, 200);
  await page.clock.runFor(60_000);
  // Not by an answer: that of the last question may still be on its way.
  await expect.poll(() => asked.length).toBe(before + 1);
});

test.describe('loading', () => {
  for (const width of [1280, 390]) {
    test(`does not move what stands on any page at ${width} px`, async ({ page }) => {
      test.setTimeout(240_000);
      await page.setViewportSize({ width, height: 900 });
      await observeTimes(page);
      await slowDown(page, { processor: 1, line: { latency: 150, down: 8_000_000, up: 2_000_000 } });
      for (const { name, path } of pages.filter(({ isState = false }) => !isState)) {
        await open(page, path);
        expect((await readTimes(page)).shift, name).toBeLessThan(0.05);
      }
    });
  }
});
