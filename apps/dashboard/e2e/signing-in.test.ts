import { expect, type Page, settled, test } from './testing/dashboard-test.ts';
import { codeOfApp, createPerson, createPersonByLink, enterPassword, linkIn } from './testing/people.ts';

test.use({ storageState: { cookies: [], origins: [] } });
test.describe.configure({ timeout: 60_000 });

const figures = (page: Page) => page.getByRole('article', { name: 'Eintritte' });
const codeField = (page: Page) => page.getByLabel('Code aus der App');

test.describe('whoever is not known', () => {
  test('signs in first and is asked nothing else', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).pathname === '/graphql') asked.push(request.postData() ?? '');
    });
    await page.goto('/?location=bocholt&years=2023-2024');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anmelden');
    await expect(page).toHaveTitle('Anmelden – Neue Wege');
    expect(asked).toHaveLength(1);
    expect(new URL(page.url()).searchParams.get('from')).toBe('/?location=bocholt&years=2023-2024');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('comes back to the page that was asked for, by password', async ({ page, demo }) => {
    const person = await createPerson(demo);
    await page.goto('/?location=bocholt&show=table');
    await enterPassword(page, person);
    await settled(page);
    await expect(figures(page)).toBeVisible();
    expect(new URL(page.url()).search).toBe('?location=bocholt&show=table');
    await page.getByRole('button', { name: 'Konto: Erika Beispiel' }).click();
    await expect(page.getByRole('dialog')).toContainText('Fallarbeit');
    await expect(page.getByRole('dialog')).toContainText('Alle Standorte');
  });

  test('is never led to another origin', async ({ page, demo }) => {
    const person = await createPerson(demo);
    await page.goto('/sign-in?from=//evil.example/');
    await enterPassword(page, person);
    await expect(figures(page)).toBeVisible();
    expect(new URL(page.url()).origin).toBe(demo.url);
  });

  test('reads the page in English too', async ({ page }) => {
    await page.goto('/?lang=en');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(page.getByLabel('E-mail address')).toBeFocused();
  });
});

test.describe('a wrong entry', () => {
  test.use({ mayComplain: true });

  test('is named at its field, where the keyboard then stands', async ({ page }) => {
    await page.goto('/sign-in');
    await page.getByRole('button', { name: 'Anmelden', exact: true }).click();
    const email = page.getByLabel('E-Mail-Adresse');
    await expect(email).toBeFocused();
    await expect(email).toHaveAccessibleDescription(/Geben Sie Ihre E-Mail-Adresse ein/);
    await email.fill('erika@kreis.example');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Passwort', { exact: true })).toBeFocused();
  });

  test('says the same whether there is such an account or not (U04)', async ({ page, demo }) => {
    const { email } = await createPerson(demo);
    const told: string[] = [];
    for (const address of [email, 'niemand@kreis.example']) {
      await page.goto('/sign-in');
      await enterPassword(page, { email: address, password: 'nicht das Passwort' });
      told.push(await page.getByRole('alert').innerText());
    }
    expect(told).toEqual(Array(2).fill('E-Mail-Adresse oder Passwort stimmt nicht.'));
  });

  test('can be looked at before it is sent', async ({ page }) => {
    await page.goto('/sign-in');
    const password = page.getByLabel('Passwort', { exact: true });
    await password.fill('ein langer Satz');
    await expect(password).toHaveAttribute('type', 'password');
    await page.getByRole('button', { name: 'Passwort anzeigen' }).click();
    await expect(password).toHaveAttribute('type', 'text');
    await expect(password).toHaveValue('ein langer Satz');
  });

  test('of too many tells how long to wait', async ({ page }) => {
    await page.route('**/api/auth/sign-in/email', (route) =>
      route.fulfill({ status: 429, headers: { 'retry-after': '90' }, json: { errors: [] } }),
    );
    await page.goto('/sign-in');
    await enterPassword(page, { email: 'a@kreis.example', password: 'irgendetwas' });
    await expect(page.getByRole('alert')).toHaveText(
      'Zu viele Versuche. In 2 Minuten können Sie es erneut versuchen.',
    );
  });

  test('is not blamed when the server cannot be reached', async ({ page }) => {
    await page.route('**/api/auth/sign-in/email', (route) => route.abort());
    await page.goto('/sign-in');
    await enterPassword(page, { email: 'a@kreis.example', password: 'irgendetwas' });
    await expect(page.getByRole('alert')).toContainText('Der Server ist nicht erreichbar.');
    await expect(page.getByLabel('E-Mail-Adresse')).toHaveValue('a@kreis.example');
  });
});

test.describe('a link', () => {
  test('signs in once, leaves no trace in the address, and offers a password', async ({ page, demo }) => {
    const { email, link } = await createPersonByLink(demo);
    await page.goto(link);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Willkommen');
    expect(page.url()).not.toContain('token');

    await page.getByLabel('Neues Passwort', { exact: true }).fill('zu kurz');
    await page.getByRole('button', { name: 'Passwort festlegen' }).click();
    await expect(page.getByLabel('Neues Passwort', { exact: true })).toHaveAccessibleDescription(
      /12 Zeichen/,
    );
    const password = 'drei Fahrräder im Regen';
    await page.getByLabel('Neues Passwort', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Passwort festlegen' }).click();
    await expect(figures(page)).toBeVisible();

    await page.goBack();
    expect(page.url()).not.toContain('token');
    await page.goto('/');
    await page.getByRole('button', { name: /^Konto: / }).click();
    await page.getByRole('button', { name: 'Abmelden' }).click();
    await enterPassword(page, { email, password });
    await expect(figures(page)).toBeVisible();
  });

  test('may be followed without a password for now', async ({ page, demo }) => {
    const { link } = await createPersonByLink(demo);
    await page.goto(link);
    await page.getByRole('button', { name: 'Später' }).click();
    await expect(figures(page)).toBeVisible();
  });

  test.describe('that was used', () => {
    test.use({ mayComplain: true });

    test('says so and leaves the other ways in', async ({ page, demo, context }) => {
      const person = await createPerson(demo);
      const link = linkIn(await demo.command('user', 'sign-in-link', person.email), demo);
      await page.goto(link);
      await expect(figures(page)).toBeVisible();
      await context.clearCookies();
      await page.goto('about:blank');
      await page.goto(link);
      await expect(page.getByRole('alert')).toContainText('Dieser Link gilt nicht mehr.');
      await enterPassword(page, person);
      await expect(figures(page)).toBeVisible();
    });
  });
});

test.describe('a second factor', () => {
  test.use({ mayComplain: true });

  test('is set up from the account, asked for at sign-in, and replaced by a backup code once', async ({
    page,
    demo,
  }) => {
    test.setTimeout(90_000);
    const person = await createPerson(demo);
    await page.goto('/account');
    await enterPassword(page, person);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Konto und Sicherheit');
    await page.getByRole('button', { name: 'Einrichten' }).click();
    await page.getByLabel('Ihr Passwort', { exact: true }).fill(person.password);
    await page.keyboard.press('Enter');

    await expect(page.getByRole('img', { name: 'QR-Code für die Authenticator-App' })).toBeVisible();
    const secret = (await page.locator('code').first().innerText()).replaceAll(' ', '');
    const codes = await page
      .getByRole('list', { name: 'Ersatzcodes für Neue Wege' })
      .getByRole('listitem')
      .allInnerTexts();
    expect(codes.length).toBeGreaterThanOrEqual(8);
    await codeField(page).fill('000000');
    await page.getByRole('button', { name: 'Einschalten' }).click();
    await expect(codeField(page)).toHaveAccessibleDescription(/stimmt nicht/);
    await codeField(page).fill(codeOfApp(secret));
    await page.getByRole('button', { name: 'Einschalten' }).click();
    await expect(page.getByText('Der zweite Faktor ist eingeschaltet.')).toBeVisible();

    const signOut = async (): Promise<void> => {
      await page.getByRole('button', { name: /^Konto: / }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Abmelden' }).click();
      await expect(page.getByText('Sie sind abgemeldet')).toBeVisible();
    };
    await signOut();
    await enterPassword(page, person);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zweiter Faktor');
    await expect(codeField(page)).toBeFocused();
    await expect(codeField(page)).toHaveAttribute('autocomplete', 'one-time-code');
    await codeField(page).fill('12345');
    await page.keyboard.press('Enter');
    await expect(codeField(page)).toHaveAccessibleDescription(/sechs Ziffern/);
    const code = codeOfApp(secret, Date.now() + 30_000);
    await codeField(page).fill(`${code.slice(0, 3)} ${code.slice(3)}`);
    await page.keyboard.press('Enter');
    await expect(figures(page)).toBeVisible();

    await signOut();
    await enterPassword(page, person);
    await page.getByRole('button', { name: 'Ersatzcode benutzen' }).click();
    await page.getByLabel('Ersatzcode', { exact: true }).fill(codes[0] ?? '');
    await page.keyboard.press('Enter');
    await expect(figures(page)).toBeVisible();
  });
});

test('everything of signing in is done by keyboard', async ({ page, demo }) => {
  const person = await createPerson(demo);
  await page.goto('/sign-in');
  await expect(page.getByLabel('E-Mail-Adresse')).toBeVisible();
  const stops: string[] = [];
  for (let index = 0; index < 8; index += 1) {
    await page.keyboard.press('Tab');
    stops.push(
      await page.evaluate(() => {
        const element = document.activeElement;
        const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
        return (
          element?.getAttribute('aria-label') ??
          labels[0]?.textContent ??
          element?.textContent ??
          ''
        ).trim();
      }),
    );
    if (stops.at(-1) === 'E-Mail-Adresse') await page.keyboard.type(person.email);
    if (stops.at(-1) === 'Passwort') await page.keyboard.type(person.password);
  }
  expect(stops).toEqual([
    'Zum Inhalt springen',
    'Neue Wege',
    'Deutsch',
    'Wie das Gerät',
    'E-Mail-Adresse',
    'Passwort',
    'Passwort anzeigen',
    'Anmelden',
  ]);
  await page.keyboard.press('Enter');
  await expect(figures(page)).toBeVisible();
});
