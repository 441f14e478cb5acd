import { accountStates } from './testing/account-states.ts';
import { expect, test } from './testing/dashboard-test.ts';
import { violations } from './testing/violations.ts';

// An ended session is told by a refused request, which the browser notes by itself.
test.use({ storageState: { cookies: [], origins: [] }, mayComplain: true });

for (const { name, show } of accountStates) {
  test(`${name} breaks no rule of accessibility and fits every width, in both languages and schemes`, async ({
    page,
    demo,
  }) => {
    test.setTimeout(300_000);
    for (const lang of ['de', 'en'] as const) {
      await page.context().clearCookies();
      await page.setViewportSize({ width: 1280, height: 900 });
      await show(page, { product: demo, lang });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page), `${lang}, ${colorScheme}`).toEqual([]);
      }
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 844 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, `${lang}, ${width} px`).toBeLessThanOrEqual(width);
        expect(await violations(page), `${lang}, ${width} px`).toEqual([]);
      }
    }
  });
}
