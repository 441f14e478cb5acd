import type { Locator, Page } from '@playwright/test';

/** What a page took; times in milliseconds since it was asked for. */
export interface Times {
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly settledAt: number;
  /** Cumulative layout shift. */
  readonly shift: number;
  /** From each interaction to the next paint. */
  readonly interactions: readonly number[];
  /** Of the page and all it loaded, packed as they came. */
  readonly bytes: number;
}

declare global {
  var seenTimes: { largestPaint: number; shift: number; interactions: number[] };
}

/** Watches every page that is opened from now on. */
export async function observeTimes(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { largestPaint: 0, shift: 0, interactions: new Array<number>() };
    globalThis.seenTimes = seen;
    const watch = (type: string, tell: (entry: object) => void): void => {
      const options: PerformanceObserverInit & { durationThreshold: number } = {
        type,
        buffered: true,
        durationThreshold: 16,
      };
      new PerformanceObserver((list) => list.getEntries().forEach(tell)).observe(options);
    };
    watch('largest-contentful-paint', (entry) => {
      if (entry instanceof PerformanceEntry) seen.largestPaint = entry.startTime;
    });
    watch('layout-shift', (entry) => {
      if ('value' in entry && 'hadRecentInput' in entry && entry.hadRecentInput === false)
        seen.shift += Number(entry.value);
    });
    watch('event', (entry) => {
      if ('interactionId' in entry && 'duration' in entry && Number(entry.interactionId) > 0)
        seen.interactions.push(Number(entry.duration));
    });
  });
}

/** What was seen since the page was opened; it has settled by now. */
export function readTimes(page: Page): Promise<Times> {
  return page.evaluate(async () => {
    const settledAt = performance.now();
    // Entries of what is painted last come a moment later.
    await new Promise((resolve) => setTimeout(resolve, 500));
    const loaded = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ];
    return {
      ...globalThis.seenTimes,
      settledAt,
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      bytes: loaded.reduce(
        (sum, entry) => sum + (entry instanceof PerformanceResourceTiming ? entry.transferSize : 0),
        0,
      ),
    };
  });
}

/**
 * Slows the processor so many times down, and the line to these bits per second, `latency` in milliseconds; on a slow line
 * everything is fetched again for every page.
 */
export async function slowDown(
  page: Page,
  {
    processor,
    line,
  }: {
    readonly processor: number;
    readonly line?: { readonly latency: number; readonly down: number; readonly up: number };
  },
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  if (line !== undefined) {
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.latency,
      downloadThroughput: line.down / 8,
      uploadThroughput: line.up / 8,
    });
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: processor });
}

/** Clicks, and tells the milliseconds until the content of the page differs and is painted without waiting for anything. */
export function timeToChange(control: Locator): Promise<number> {
  return control.evaluate(async (element) => {
    const main = document.querySelector('main');
    const paint = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    const before = main?.innerHTML;
    const isStill = (): boolean =>
      main?.innerHTML === before || main?.querySelector('[aria-busy="true"]') !== null;
    const start = performance.now();
    if (element instanceof HTMLElement) element.click();
    while (isStill()) await paint();
    await paint();
    return performance.now() - start;
  });
}
