import { expect, open, settled, test } from './testing/dashboard-test.ts';
import { violations } from './testing/violations.ts';

test.describe('a page whose code does not arrive', () => {
  test.use({ mayComplain: true });

  test('says so, and is loaded again as soon as the server is there', async ({ page, context }) => {
    await open(page, '/');
    await context.setOffline(true);
    await page.getByRole('link', { name: 'Wege', exact: true }).click();
    const notice = page.getByRole('alert').filter({ hasText: 'Der Server ist nicht erreichbar' });
    await expect(notice).toContainText('Diese Seite konnte nicht geladen werden');
    await context.setOffline(false);
    await notice.getByRole('button', { name: 'Erneut versuchen' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Wege' })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

test.describe('the navigation', () => {
  test('keeps the question on the way to another page and back', async ({ page }) => {
    await open(page, '/?location=bocholt&years=2020-2024&show=table');
    await page.getByRole('link', { name: 'Lieferungen' }).click();
    await expect(page).toHaveURL('/imports?location=bocholt&years=2020-2024');
    await page.getByRole('link', { name: 'Übersicht' }).click();
    await expect(page).toHaveURL('/?location=bocholt&years=2020-2024');
    await settled(page);
    await expect(page.getByRole('link', { name: 'Übersicht' })).toHaveAttribute('aria-current', 'page');
  });

  for (const width of [390, 320]) {
    test(`waits behind a button at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await open(page, '/');
      const menu = page.getByRole('button', { name: 'Menü' });
      await expect(page.getByRole('navigation', { name: 'Bereiche' })).toBeHidden();
      await menu.click();
      await expect(menu).toHaveAttribute('aria-expanded', 'true');
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);

      await page.keyboard.press('Escape');
      await expect(page.getByRole('navigation', { name: 'Bereiche' })).toBeHidden();
      await expect(menu).toBeFocused();

      await menu.click();
      await page.getByRole('link', { name: 'Lieferungen' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Lieferungen' })).toBeVisible();
      await expect(page.getByRole('navigation', { name: 'Bereiche' })).toBeHidden();
    });
  }
});
