import { expect, open, settled, test } from './testing/dashboard-test.ts';

test.describe('the page', () => {
  for (const path of [
    '/',
    '/?measure=independence_rate_6m&show=table',
    '/?location=atlantis',
    '/nirgendwo',
  ]) {
    test(`fits 320 px without scrolling sideways: ${path}`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, path);
      const { page: wide, window: room } = await page.evaluate(() => ({
        page: document.documentElement.scrollWidth,
        window: document.documentElement.clientWidth,
      }));
      expect(wide).toBeLessThanOrEqual(room);
    });
  }

  test('fits 320 px while it is loading', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.route('**/graphql', () => new Promise(() => undefined));
    await page.goto('/');
    await expect(page.getByText('Unabhängigkeitsquote 6 Monate').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  for (const lang of ['de', 'en']) {
    test(`keeps the room of the figures while they are loading: ${lang}`, async ({ page }) => {
      let answer = (): void => undefined;
      const held = new Promise<void>((resolve) => {
        answer = resolve;
      });
      await page.route('**/graphql', async (route) => {
        if (!(route.request().postData() ?? '').includes('"Viewer"')) await held;
        await route.continue();
      });
      await page.goto(`/?lang=${lang}`);
      const figures = page.locator('section[aria-labelledby="figures"]');
      await expect(figures.locator('[aria-busy="true"]')).toBeVisible();
      const before = await figures.boundingBox();
      answer();
      await settled(page);
      const after = await figures.boundingBox();
      expect(Math.abs((after?.height ?? 0) - (before?.height ?? 0))).toBeLessThanOrEqual(2);
    });
  }

  test('keeps open filters on a narrow screen', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, '/');
    for (const name of [/^Standort/, /^Jahre/, /^Datenstand/]) {
      await page.getByRole('button', { name }).click();
      const box = await page.getByRole('dialog').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
      await page.keyboard.press('Escape');
    }
  });

  test('keeps the colour scheme somebody chose', async ({ page }) => {
    await open(page, '/');
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await ground();
    await page.getByRole('radio', { name: 'Dunkel' }).check();
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.reload();
    await expect(page.getByRole('radio', { name: 'Dunkel' })).toBeChecked();
    expect(await ground()).toBe(dark);
  });

  test('moves nothing for people who asked for less motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.route('**/graphql', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await route.continue();
    });
    await page.goto('/');
    const running = await page.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
    );
    expect(running).toBe(0);
  });
});
