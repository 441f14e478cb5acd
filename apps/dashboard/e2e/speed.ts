import { open, settled, test } from './testing/dashboard-test.ts';
import { observeTimes, readTimes, slowDown, timeToChange } from './testing/times.ts';

// How fast the pages are, in milliseconds, to be read on a quiet machine; nothing passes or fails.
const rounds = 5;

test('pages, from an empty cache on a processor slowed four times and a line like Fast 3G', async ({
  browser,
  signedIn,
  demo,
}) => {
  for (const path of ['/', '/locations', '/locations/gronau', '/cohorts', '/explore?years=last-5']) {
    const loads = [];
    for (let round = 0; round < rounds; round += 1) {
      const context = await browser.newContext({ baseURL: demo.url, storageState: signedIn });
      const page = await context.newPage();
      await observeTimes(page);
      await slowDown(page, { processor: 4, line: { latency: 150, down: 1_600_000, up: 750_000 } });
      await open(page, path);
      loads.push(await readTimes(page));
      await context.close();
    }
    report(path, {
      'first contentful paint': middle(loads.map(({ firstPaint }) => firstPaint)),
      'largest contentful paint': middle(loads.map(({ largestPaint }) => largestPaint)),
      'all answers': middle(loads.map(({ settledAt }) => settledAt)),
      'layout shift': Math.max(...loads.map(({ shift }) => shift)),
      'bytes on the wire': middle(loads.map(({ bytes }) => bytes)),
    });
  }
});

test('interactions on a processor slowed four times', async ({ page }) => {
  await observeTimes(page);
  await open(page, '/');
  await slowDown(page, { processor: 4 });
  for (const [name, option] of [
    [/^Standort/, 'Gronau (Westf.)'],
    [/^Projekt/, 'Mobil'],
    [/^Jahre/, 'Letzte 5 Jahre'],
  ] as const) {
    await page.getByRole('button', { name }).click();
    await page.getByRole('dialog').getByLabel(option).first().click();
    await settled(page);
    await page.keyboard.press('Escape');
  }
  const { interactions } = await readTimes(page);
  report('filters of the overview', {
    interactions: interactions.length,
    'longest (interaction to next paint)': Math.max(...interactions),
  });
});

test('other years, whose answer is there already', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('button', { name: /^Jahre/ }).click();
  const changes: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const years of ['Letzte 5 Jahre', 'Alle']) {
      const took = await timeToChange(page.getByRole('dialog').getByLabel(years, { exact: true }));
      await settled(page);
      if (round > 0) changes.push(took);
    }
  }
  report('click to painted charts', { middle: middle(changes), longest: Math.max(...changes) });
});

function middle(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function report(what: string, figures: Readonly<Record<string, number>>): void {
  const parts = Object.entries(figures).map(
    ([name, figure]) => `${name} ${figure < 1 ? figure.toFixed(4) : Math.round(figure)}`,
  );
  process.stdout.write(`${what}: ${parts.join(', ')}\n`);
}
