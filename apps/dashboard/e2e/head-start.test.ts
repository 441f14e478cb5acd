import { expect, type Page, settled, test } from './testing/dashboard-test.ts';
import { createPerson, enterPassword } from './testing/people.ts';

/** What a page asks, by the name of the operation, as it goes on. */
function watchQuestions(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const name = /"operationName":"(\w+)"/.exec(request.postData() ?? '')?.[1];
    if (name !== undefined) asked.push(name);
  });
  return asked;
}

test('who asks, the names and the page itself are fetched while the libraries are still on their way', async ({
  page,
}) => {
  const asked = watchQuestions(page);
  const further = page.waitForRequest(/\/assets\/location-page-/);
  await page.route(/\/assets\/libraries-.*\.js/, async (route) => {
    await further;
    await expect.poll(() => [...asked]).toEqual(['Viewer', 'Directory']);
    await route.continue();
  });
  await page.goto('/locations/gronau');
  await settled(page);
  expect(asked.filter((name) => name === 'Viewer' || name === 'Directory')).toEqual(['Viewer', 'Directory']);
});

test('a page of an earlier day asks for the names of that day', async ({ page }) => {
  const asked = watchQuestions(page);
  const ofThatDay = page.waitForRequest(
    (request) =>
      request.postData()?.includes('"operationName":"Directory","variables":{"asOf":"2024-06-30"}') === true,
  );
  await page.goto('/?asOf=2024-06-30');
  await ofThatDay;
  await settled(page);
  expect(asked.filter((name) => name === 'Directory')).toHaveLength(1);
});

test('early answers are of whoever opened the page, not of whoever signs in after them', async ({
  page,
  demo,
}) => {
  await page.context().clearCookies();
  const asked = watchQuestions(page);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anmelden');
  expect(asked).toEqual(['Viewer']);
  const person = await createPerson(demo);
  await enterPassword(page, person);
  await expect(page.getByRole('article', { name: 'Eintritte' })).toBeVisible();
  expect(asked.filter((name) => name === 'Viewer' || name === 'Directory')).toEqual([
    'Viewer',
    'Viewer',
    'Directory',
  ]);
});
