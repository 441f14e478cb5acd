import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importStates } from './testing/import-states.ts';
import { enterAs, test } from './testing/office-test.ts';

// Every page and state of imports in two widths, two schemes, two languages, to be looked at. No assertion replaces that.
const folder = fileURLToPath(new URL('../.screenshots/', import.meta.url));

test.use({ mayComplain: true });
test.describe.configure({ timeout: 90_000 });

for (const lang of ['de', 'en'] as const) {
  for (const { name, show } of importStates) {
    test(`${name} ${lang}`, async ({ page, steward }) => {
      await enterAs(page, { person: steward, path: '/account' });
      await show(page, lang);
      await page.evaluate(() => document.fonts.ready);
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 900 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const path = join(folder, `${name}-${width}-${colorScheme}-${lang}.png`);
          await page.screenshot({ path, fullPage: true });
        }
      }
    });
  }
}
