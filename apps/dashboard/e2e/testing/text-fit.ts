import type { Page } from '@playwright/test';

/** Doubles the size of all text, as readers do in the settings of their browsers; the window stays as it is. */
export async function enlargeText(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  // Charts are drawn anew once they have been measured.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** What of the text of a page cannot be read: cut off by its box, or lying across other text. */
export async function unreadableText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    interface Box {
      readonly text: string;
      readonly parent: Element;
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    const nameOf = (element: Element): string =>
      `${element.tagName.toLowerCase()} "${(element.textContent ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 40)}"`;
    const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
    const isForEarsAlone = (element: Element): boolean => {
      if (element.closest('.visually-hidden') !== null) return true;
      return getComputedStyle(element).clipPath === 'inset(50%)';
    };

    const cut = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
      if (isForEarsAlone(element) || !element.checkVisibility({ visibilityProperty: true })) return false;
      const { overflowX, overflowY, fontSize } = getComputedStyle(element);
      const line = Number.parseFloat(fontSize);
      const isWide = hides(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const isHigh = hides(overflowY) && element.scrollHeight > element.clientHeight + line / 2;
      return (isWide || isHigh) && (element.textContent ?? '').trim() !== '';
    });

    const boxes: Box[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = (node.textContent ?? '').trim();
      if (parent === null || text === '' || isForEarsAlone(parent)) continue;
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, bottom, height } of range.getClientRects()) {
        // A line has room above and below its letters, which others may use.
        boxes.push({
          text: text.slice(0, 40),
          parent,
          left: left + 1,
          right: right - 1,
          top: top + 0.3 * height,
          bottom: bottom - 0.3 * height,
        });
      }
    }
    // What scrolls by itself shows a part, the rest lies below whatever stands beside it; of a drawing the rest is lost.
    const lost: string[] = [];
    const seen = boxes.flatMap((box) => {
      let { left, right, top, bottom } = box;
      for (let around: Element | null = box.parent; around !== null; around = around.parentElement) {
        if (around === document.body) break;
        const { overflowX, overflowY } = getComputedStyle(around);
        const frame = around.getBoundingClientRect();
        if (around instanceof SVGSVGElement && hides(overflowX) && (left < frame.left || right > frame.right))
          lost.push(`cut off: "${box.text}"`);
        if (overflowX !== 'visible')
          [left, right] = [Math.max(left, frame.left), Math.min(right, frame.right)];
        if (overflowY !== 'visible')
          [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
      }
      return left < right && top < bottom ? [{ ...box, left, right, top, bottom }] : [];
    });
    const sorted = seen.toSorted((one, other) => one.top - other.top);
    const crossed = sorted.flatMap((box, index) => {
      const found: string[] = [];
      for (const other of sorted.slice(index + 1)) {
        if (other.top >= box.bottom) break;
        if (other.left < box.right && box.left < other.right && other.parent !== box.parent)
          found.push(`"${box.text}" lies across "${other.text}"`);
      }
      return found;
    });
    return [...cut.map((element) => `cut off: ${nameOf(element)}`), ...lost, ...crossed];
  });
}
