import { expect, type Page } from '@playwright/test';
import { createPerson, createPersonByLink, enterPassword, type Person } from './people.ts';
import type { Product } from './product.ts';

/** A page or state of signing in and of the account, by name; `show` leaves the browser there. */
export interface AccountState {
  readonly name: string;
  readonly show: (page: Page, world: { product: Product; lang: 'de' | 'en' }) => Promise<void>;
}

/** Every page and state around signing in, in the order in which people meet them. */
export const accountStates: readonly AccountState[] = [
  { name: 'sign-in', show: (page, { lang }) => goTo(page, `/sign-in?lang=${lang}`) },
  {
    name: 'sign-in-errors',
    show: async (page, { lang }) => {
      await goTo(page, `/sign-in?lang=${lang}`);
      await page.locator('button[type="submit"]').click();
      await expect(page.locator('[aria-invalid]')).toHaveCount(2);
    },
  },
  {
    name: 'session-ended',
    show: async (page, { product, lang }) => {
      await enter(page, await createPerson(product));
      await page.goto(`/account?lang=${lang}`);
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      await page.context().clearCookies();
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'second-factor',
    show: async (page, { lang }) => {
      await page.route('**/api/auth/sign-in/email', (route) =>
        route.fulfill({ json: { ok: true, twoFactorRedirect: true } }),
      );
      await goTo(page, `/sign-in?lang=${lang}`);
      await page.locator('[name="email"]').fill('a@kreis.example');
      await page.locator('[name="password"]').fill('irgendetwas');
      await page.keyboard.press('Enter');
      await expect(page.locator('[name="code"]')).toBeVisible();
      await page.unrouteAll();
    },
  },
  {
    name: 'welcome',
    show: async (page, { product, lang }) => {
      const { link } = await createPersonByLink(product);
      const url = new URL(link);
      url.searchParams.set('lang', lang);
      await page.goto(url.href);
      await expect(page.locator('[name="newPassword"]')).toBeVisible();
    },
  },
  {
    name: 'no-figures',
    show: async (page, { product, lang }) => {
      await enter(page, await createPerson(product, { roles: ['admin'] }));
      await goTo(page, `/?lang=${lang}`);
    },
  },
  {
    name: 'no-tables',
    show: async (page, { product, lang }) => {
      await enter(page, await createPerson(product, { roles: ['publisher'] }));
      // Nothing is refused for its day before anything is released.
      const query = '{ breakdown(by: [YEAR], profile: MANAGEMENT) { rows { enrolments { value } } } }';
      const { origin } = new URL(page.url());
      const isReleased = async (): Promise<boolean> => {
        const answer = await page.request.post('/graphql', { data: { query }, headers: { origin } });
        return !(await answer.text()).includes('"errors"');
      };
      await expect.poll(isReleased, { timeout: 200_000 }).toBe(true);
      await goTo(page, `/?asOf=2015-12-31&lang=${lang}`);
      await expect(page.getByRole('region').getByRole('heading', { level: 2 }).first()).toBeVisible();
    },
  },
  {
    name: 'account',
    show: async (page, { product, lang }) => {
      const person = await createPerson(product, { roles: ['analyst', 'case_staff'], name: longName });
      await enter(page, person);
      await goTo(page, `/account?lang=${lang}`);
      await page.getByRole('button', { name: /^(Einrichten|Set up)$/ }).click();
      await page.locator('form [name="password"]').fill(person.password);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('img', { name: /QR/ })).toBeVisible();
      await page.getByRole('button', { name: /^(Neuer Schlüssel|New key)$/ }).click();
      await page.locator('[name="name"]').fill('Controlling: Monatsbericht');
      await page.getByRole('checkbox').first().check();
      await page.locator('form:has([name="name"]) button[type="submit"]').click();
      await expect(page.getByRole('listitem').filter({ hasText: 'Controlling' })).toBeVisible();
    },
  },
  {
    name: 'menu',
    show: async (page, { product, lang }) => {
      await enter(page, await createPerson(product, { name: longName, locations: 'bocholt,borken' }));
      await goTo(page, `/account?lang=${lang}`);
      await page.getByRole('button', { name: /^(Konto|Account): / }).click();
    },
  },
];

const longName = 'Dr. Friederike-Charlotte Oberschelp-Wiesengrund';

async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0, { timeout: 60_000 });
}

async function enter(page: Page, person: Person): Promise<void> {
  await page.goto('/sign-in?from=/account');
  await enterPassword(page, person);
  // Beside a release that is being made for the first time, an answer takes its time.
  await expect(page.getByRole('button', { name: /^Konto: / })).toBeVisible({ timeout: 20_000 });
}
