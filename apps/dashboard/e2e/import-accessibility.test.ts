import { importStates } from './testing/import-states.ts';
import { enterAs, expect, test } from './testing/office-test.ts';
import { violations } from './testing/violations.ts';

// What is not taken is told by a refused request, which the browser notes by itself.
test.use({ mayComplain: true });

for (const { name, show } of importStates) {
  test(`${name} breaks no rule of accessibility and fits every width, in both languages and schemes`, async ({
    page,
    steward,
  }) => {
    test.setTimeout(90_000);
    await enterAs(page, { person: steward, path: '/account' });
    for (const lang of ['de', 'en'] as const) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await show(page, lang);
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
      await page.unrouteAll();
    }
  });
}
