import type { Page } from '@playwright/test';

/** What the keyboard met on its way through a page. */
export interface TabStops {
  readonly count: number;
  /** Stops that show no focus, or lie outside of the window. */
  readonly unseen: readonly string[];
  /** What can be seen and used, but was not met. */
  readonly missed: readonly string[];
}

/** More stops than these are a trap. */
const mostStops = 250;

/** Walks through a page by the tabulator, from its beginning until it leaves the page. */
export async function walkByKeyboard(page: Page): Promise<TabStops> {
  const unseen: string[] = [];
  let count = 0;
  for (; count < mostStops; count += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return null;
      if ('met' in element.dataset) {
        // A field for a day has a stop each for day, month and year.
        const isWithin = element instanceof HTMLInputElement && element.type === 'date';
        return isWithin ? { name: element.name, isSeen: true } : null;
      }
      element.dataset['met'] = '';
      const isSegment = element instanceof HTMLInputElement && element.nextElementSibling !== null;
      const marked = isSegment ? element.nextElementSibling : element;
      const { top, bottom } = element.getBoundingClientRect();
      // A link that covers its row marks the row.
      const styles = [element, marked].flatMap((one) =>
        one === null ? [] : [getComputedStyle(one), getComputedStyle(one, '::after')],
      );
      const isMarked = styles.some(({ outlineStyle }) => outlineStyle !== 'none');
      return { name: element.outerHTML.slice(0, 80), isSeen: isMarked && bottom > 0 && top < innerHeight };
    });
    if (stop === null) break;
    if (!stop.isSeen) unseen.push(stop.name);
  }
  const missed = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button:enabled, summary, select, [tabindex="0"]')]
      .filter((element) => element.checkVisibility() && element.tabIndex >= 0 && !('met' in element.dataset))
      .map((element) => element.outerHTML.slice(0, 80)),
  );
  return { count, unseen, missed };
}
