import { type ImportState, importStates } from './testing/import-states.ts';
import { enterAs, expect, type Page, test } from './testing/office-test.ts';
import { violations } from './testing/violations.ts';

// What is not taken is told by a refused request, which the browser notes by itself.
test.use({ mayComplain: true });
test.describe.configure({ timeout: 90_000 });

const states: readonly (ImportState & { readonly lang: 'de' | 'en' })[] = [
  // German words are the longest: what fits in German fits in English.
  ...importStates.map((state) => ({ ...state, lang: 'de' as const })),
  ...importStates
    .filter(({ isInEnglish }) => isInEnglish)
    .map((state) => ({ ...state, lang: 'en' as const })),
];

/** Both schemes, wide in one and narrow in the other, taken in turns from state to state. */
const looks = [
  { wide: 'light', narrow: 'dark' },
  { wide: 'dark', narrow: 'light' },
] as const;

for (const [index, { name, lang, show }] of states.entries()) {
  const { wide, narrow } = looks[index % 2 === 0 ? 0 : 1];
  test(`${name} breaks no rule of accessibility and fits every width, in ${lang}`, async ({
    page,
    steward,
  }) => {
    await enterAs(page, { person: steward, path: '/account' });
    await page.emulateMedia({ colorScheme: wide });
    await show(page, lang);
    expect(await violations(page), `1280 px, ${wide}`).toEqual([]);
    await page.emulateMedia({ colorScheme: narrow });
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await violations(page), `390 px, ${narrow}`).toEqual([]);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await widthOf(page), `${width} px`).toBeLessThanOrEqual(width);
    }
  });
}

function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}
