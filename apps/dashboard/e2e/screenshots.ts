import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { accountStates } from './testing/account-states.ts';
import { expect, open, type Page, settled, test } from './testing/dashboard-test.ts';
import { lookers, pages, pathIn } from './testing/pages.ts';

// Every page and state in two widths, two schemes, two languages, to be looked at. No assertion replaces that.
const folder = fileURLToPath(new URL('../.screenshots/', import.meta.url));

const views = [
  ...pages,
  { name: 'completion', path: '/?measure=completion_rate' },
  {
    name: 'filtered',
    path: '/?location=bocholt,borken&project=mobil,werkstatt&years=last-5&measure=completion_rate',
  },
  { name: 'small', path: '/?location=bocholt&project=perspektive&measure=independence_rate_6m' },
  { name: 'refused', path: '/?asOf=2199-01-01' },
];

test.use({ mayComplain: true });

for (const width of [1280, 390]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${width} ${colorScheme}`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      for (const lang of ['de', 'en'] as const) {
        const shot = (page: Page, name: string) =>
          page.screenshot({
            path: join(folder, `${name}-${width}-${colorScheme}-${lang}.png`),
            fullPage: true,
          });

        for (const looker of lookers) {
          test.describe(`for ${looker}`, () => {
            if (looker === 'management') test.use({ storageState: ({ management }, use) => use(management) });

            for (const { name, path } of looker === 'exact' ? views : pages) {
              test(`${name} ${lang}`, async ({ page }) => {
                await open(page, pathIn(path, lang));
                await page.evaluate(() => document.fonts.ready);
                await shot(page, looker === 'exact' ? name : `${name}-${looker}`);
              });
            }
          });
        }

        for (const { name, show } of accountStates) {
          test.describe('signing in', () => {
            test.use({ storageState: { cookies: [], origins: [] } });
            test(`${name} ${lang}`, async ({ page, demo }) => {
              await show(page, { product: demo, lang });
              await page.evaluate(() => document.fonts.ready);
              await shot(page, name);
            });
          });
        }

        test(`empty ${lang}`, async ({ page, empty }) => {
          await page.goto(`${empty.url}/?lang=${lang}`);
          await settled(page);
          await shot(page, 'empty');
        });

        test(`offline ${lang}`, async ({ page }) => {
          await page.route('**/graphql', (route) => route.abort());
          await page.goto(`/?lang=${lang}`);
          await expect(page.getByRole('alert')).toBeVisible();
          await shot(page, 'offline');
        });

        test(`loading ${lang}`, async ({ page }) => {
          await page.route('**/graphql', async (route) => {
            const isFrame = /"operationName":"(Directory|Viewer)"/.test(route.request().postData() ?? '');
            if (isFrame) await route.continue();
          });
          await page.goto(`/?lang=${lang}`);
          await expect(page.getByRole('banner')).toContainText(/Synthe/);
          await shot(page, 'loading');
        });

        test(`filter and readout ${lang}`, async ({ page }) => {
          await open(page, `/?measure=independence_rate_6m&lang=${lang}`);
          await page.getByRole('application').nth(1).focus();
          await page.keyboard.press('ArrowLeft');
          await page.keyboard.press('ArrowLeft');
          await shot(page, 'readout');
          await page.getByRole('button', { name: /^(Standort|Location)/ }).click();
          await shot(page, 'filter');
        });
      }
    });
  }
}

test('print', async ({ page }) => {
  await open(page, '/?measure=independence_rate_6m');
  await page.emulateMedia({ media: 'print' });
  await page.pdf({ path: join(folder, 'print.pdf'), format: 'A4' });
});
