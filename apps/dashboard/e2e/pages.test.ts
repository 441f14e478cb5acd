import { expect, open, type Page, test } from './testing/dashboard-test.ts';
import { lookers, pages, pathIn } from './testing/pages.ts';
import { walkByKeyboard } from './testing/tab-stops.ts';
import { enlargeText, unreadableText } from './testing/text-fit.ts';
import { violations } from './testing/violations.ts';

/** What is refused to somebody is told by a refused request, which the browser notes by itself. */
test.use({ mayComplain: true });
test.describe.configure({ timeout: 120_000 });

/** A look at a page. Of a second colour scheme the colours are looked at alone, which are the same in both languages. */
interface Look {
  readonly lang: 'de' | 'en';
  readonly width: 1280 | 320;
  readonly colorScheme: 'light' | 'dark';
  readonly of: 'everything' | 'colours';
}

const looksAtPage: readonly Look[] = [
  { lang: 'de', width: 1280, colorScheme: 'light', of: 'everything' },
  { lang: 'de', width: 1280, colorScheme: 'dark', of: 'colours' },
  { lang: 'de', width: 320, colorScheme: 'dark', of: 'colours' },
  { lang: 'de', width: 320, colorScheme: 'light', of: 'everything' },
  { lang: 'en', width: 1280, colorScheme: 'light', of: 'everything' },
  { lang: 'en', width: 320, colorScheme: 'light', of: 'everything' },
];
const looksAtState: readonly Look[] = [
  { lang: 'de', width: 1280, colorScheme: 'light', of: 'everything' },
  { lang: 'de', width: 320, colorScheme: 'dark', of: 'everything' },
];

for (const looker of lookers) {
  test.describe(`for ${looker}`, () => {
    if (looker === 'management') test.use({ storageState: ({ management }, use) => use(management) });

    for (const { name, path, isState = false } of pages) {
      const looks = isState ? looksAtState : looksAtPage;

      test(`${name} breaks no rule of accessibility and fits 320 px and text of twice the size`, async ({
        page,
      }) => {
        for (const lang of ['de', 'en'] as const) {
          const own = looks.filter((look) => look.lang === lang);
          if (own.length === 0) continue;
          await open(page, pathIn(path, lang));
          for (const { width, colorScheme, of } of own) {
            await page.setViewportSize({ width, height: 900 });
            await page.emulateMedia({ colorScheme });
            const look = `${lang}, ${width} px, ${colorScheme}`;
            expect(await violations(page, { of }), look).toEqual([]);
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
