import { expect, open, type Page, test } from './testing/dashboard-test.ts';
import { lookers, pages, pathIn } from './testing/pages.ts';
import { walkByKeyboard } from './testing/tab-stops.ts';
import { enlargeText, unreadableText } from './testing/text-fit.ts';
import { violations } from './testing/violations.ts';

/** What is refused to somebody is told by a refused request, which the browser notes by itself. */
test.use({ mayComplain: true });
test.describe.configure({ timeout: 120_000 });

const every = [
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 320, colorScheme: 'dark' },
  { width: 320, colorScheme: 'light' },
] as const;

for (const looker of lookers) {
  test.describe(`for ${looker}`, () => {
    if (looker === 'management') test.use({ storageState: ({ management }, use) => use(management) });

    for (const { name, path, isState = false } of pages) {
      const looks = isState ? [every[0], every[2]] : every;

      test(`${name} breaks no rule of accessibility and fits 320 px and text of twice the size`, async ({
        page,
      }) => {
        for (const lang of isState ? (['de'] as const) : (['de', 'en'] as const)) {
          await open(page, pathIn(path, lang));
          for (const { width, colorScheme } of looks) {
            await page.setViewportSize({ width, height: 900 });
            await page.emulateMedia({ colorScheme });
            const look = `${lang}, ${width} px, ${colorScheme}`;
            expect(await violations(page), look).toEqual([]);
            expect(await widthOf(page), look).toBeLessThanOrEqual(width);
          }
          if (isState) continue;
          await page.setViewportSize({ width: 1280, height: 900 });
          await enlargeText(page);
          expect(await unreadableText(page), `${lang}, text of twice the size`).toEqual([]);
          expect(await widthOf(page), `${lang}, text of twice the size`).toBeLessThanOrEqual(1280);
        }
      });

      test(`${name} is walked by keyboard alone`, async ({ page }) => {
        await open(page, path);
        // Pages of text are there before it is known who reads, and which ways are theirs.
        await expect(page.getByRole('button', { name: /^Konto: / })).toBeVisible();
        const { count, unseen, missed } = await walkByKeyboard(page);
        expect(count).toBeGreaterThan(3);
        expect(unseen).toEqual([]);
        expect(missed).toEqual([]);
      });
    }
  });
}

function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}
