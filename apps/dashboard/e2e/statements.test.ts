import { expect, open, settled, test } from './testing/dashboard-test.ts';
import { violations } from './testing/violations.ts';

const statements = [
  { link: 'Barrierefreiheit', path: '/accessibility', title: 'Erklärung zur Barrierefreiheit' },
  { link: 'Leichte Sprache', path: '/easy-language', title: 'Leichte Sprache' },
  { link: 'Datenschutz', path: '/privacy', title: 'Datenschutz' },
] as const;

test.describe('the statements', () => {
  test.use({ storageState: { cookies: [], origins: [] } });

  for (const { link, path, title } of statements) {
    test(`are reached before anybody has signed in: ${link}`, async ({ page }) => {
      await open(page, '/sign-in');
      await page.getByRole('contentinfo').getByRole('link', { name: link }).click();
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await expect(page).toHaveURL(new RegExp(`${path}$`));
      await expect(page).toHaveTitle(`${title} – Neue Wege`);
    });
  }

  test('lead from every passage to the next by keyboard', async ({ page }) => {
    await open(page, '/accessibility');
    await page.getByRole('navigation', { name: 'Auf dieser Seite' }).getByRole('link').last().focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Zu dieser Erklärung' })).toBeInViewport();
    await page.reload();
    await settled(page);
    await expect(page.getByRole('heading', { name: 'Zu dieser Erklärung' })).toBeFocused();
  });

  test('say that nobody is named, as long as the office has named nobody', async ({ page }) => {
    for (const path of ['/accessibility', '/privacy']) {
      await open(page, path);
      await expect(page.getByText(/hat hier noch keinen Kontakt genannt/)).toBeVisible();
    }
    await open(page, '/easy-language');
    await expect(page.getByText('Hier steht noch keine Adresse.')).toBeVisible();
  });

  test('name the office and begin a message to it', async ({ page }) => {
    const contact = {
      office: 'Jobcenter im Kreis',
      email: 'fragen@kreis.example',
      privacyEmail: 'datenschutz@kreis.example',
    };
    await page.route('**/api/auth/options', (route) => route.fulfill({ json: { contact } }));
    await open(page, '/accessibility');
    await expect(page.getByText(/^Jobcenter im Kreis ist bemüht/)).toBeVisible();
    const report = page.getByRole('link', { name: 'fragen@kreis.example' });
    await expect(report).toHaveAttribute('href', /^mailto:fragen@kreis\.example\?subject=Barriere%20/);
    await open(page, '/privacy');
    await expect(page.getByRole('link', { name: 'datenschutz@kreis.example' })).toBeVisible();
    await open(page, '/easy-language?lang=en');
    await expect(page.getByRole('link', { name: 'fragen@kreis.example' })).toBeVisible();
  });

  test('lead to signing in, with the way back in the address', async ({ page }) => {
    await open(page, '/privacy?lang=en');
    await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).click();
    await expect(page).toHaveURL('/sign-in?lang=en&from=%2Fprivacy%3Flang%3Den');
    await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toHaveCount(0);
  });

  test('lead to the words about small groups', async ({ page }) => {
    await open(page, '/privacy');
    await page.getByRole('link', { name: 'Was die Zeichen in den Tabellen bedeuten' }).click();
    await expect(page.getByRole('heading', { name: 'Zeichen und Zustände' })).toBeFocused();
  });

  test('break no rule of accessibility for whoever is not signed in', async ({ page }) => {
    for (const { path } of statements) {
      await open(page, path);
      expect(await violations(page), path).toEqual([]);
    }
  });

  test('are known by the German name too', async ({ page }) => {
    await open(page, '/barrierefreiheit');
    await expect(page.getByRole('heading', { name: 'Erklärung zur Barrierefreiheit' })).toBeVisible();
  });
});

test.describe('the statements without an answer of the server', () => {
  test.use({ mayComplain: true });

  test('say that the contact could not be loaded, and stand', async ({ page }) => {
    await page.route('**/api/auth/options', (route) => route.abort());
    await open(page, '/accessibility');
    await expect(page.getByText(/konnte nicht geladen werden/)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Ombudsverfahren' })).toBeVisible();
  });
});
