import type { Page } from '@playwright/test';
import { enrolmentsFile, expect, type OfficeFile } from './office-test.ts';

/** A page or state of importing or of finding a person, by name; `show` leaves the browser there, signed in as a steward. */
export interface ImportState {
  readonly name: string;
  readonly show: (page: Page, lang: 'de' | 'en') => Promise<void>;
}

const bad = enrolmentsFile('fehlerhaft.csv', {
  rows: [
    ['B-1', '31.02.2026'],
    ['B-2', '16.01.2026', '28.06.2025', 'regulär'],
    ['B-3', '17.01.2026', '28.06.2026', 'keine Lust'],
    ['B-4', '17.01.2026', '', 'regulär'],
  ],
});
const good = enrolmentsFile('gut.csv', {
  rows: [
    ['G-1', '15.01.2026'],
    ['G-2', '16.01.2026', '28.06.2026', 'regulär'],
  ],
});
const strange = enrolmentsFile('windows.csv', {
  rows: [['U-1', '15.01.2026']],
  location: 'Südlohn',
  encoding: 'latin1',
});

/** Every page and state of imports and of finding a person, in the order in which people meet them. */
export const importStates: readonly ImportState[] = [
  { name: 'imports', show: (page, lang) => goTo(page, `/imports?lang=${lang}`) },
  {
    name: 'imports-chosen',
    show: async (page, lang) => {
      await goTo(page, `/imports?lang=${lang}`);
      await page.locator('input[type="file"]').setInputFiles([good, { ...bad, name: 'liste.xlsx' }]);
      await page.locator('summary').first().click();
      await page.getByRole('checkbox').last().check();
      await page.locator('button[type="submit"]').click();
      await expect(page.getByRole('alert').first()).toBeVisible();
      await page.locator('summary').last().click();
    },
  },
  {
    name: 'imports-sending',
    show: async (page, lang) => {
      await page.route('**/imports', async (route) => {
        if (route.request().method() !== 'POST') await route.fallback();
      });
      await goTo(page, `/imports?lang=${lang}`);
      await page.locator('input[type="file"]').setInputFiles([good]);
      await page.locator('button[type="submit"]').click();
      await expect(page.getByRole('progressbar')).toBeVisible();
    },
  },
  {
    name: 'imports-not-taken',
    show: async (page, lang) => {
      const errors = [
        {
          message: 'no',
          extensions: { code: 'BAD_INPUT', issues: [{ place: 'profile', message: 'is not JSON' }] },
        },
      ];
      await page.route('**/imports', async (route) => {
        if (route.request().method() === 'POST') await route.fulfill({ status: 400, json: { errors } });
        else await route.fallback();
      });
      await goTo(page, `/imports?lang=${lang}`);
      await page.locator('input[type="file"]').setInputFiles([good]);
      await page.locator('button[type="submit"]').click();
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
  { name: 'job-preview', show: (page, lang) => deliverIn(page, { lang, file: good }) },
  {
    name: 'job-cancelled',
    show: async (page, lang) => {
      await deliverIn(page, { lang, file: good });
      await page.getByRole('button', { name: /^(Verwerfen|Discard)$/ }).click();
      await expect(page.getByRole('heading', { level: 2, name: /^(Abgebrochen|Cancelled)$/ })).toBeVisible();
    },
  },
  { name: 'job-refused', show: (page, lang) => deliverIn(page, { lang, file: bad }) },
  { name: 'job-encoding', show: (page, lang) => deliverIn(page, { lang, file: strange }) },
  { name: 'job-unknown', show: (page, lang) => goTo(page, `/imports/job/J0?lang=${lang}`) },
  {
    name: 'job-stored',
    show: async (page, lang) => {
      await deliverIn(page, {
        lang,
        file: enrolmentsFile('neu.csv', { rows: [[`N-${lang}`, '15.01.2026']] }),
      });
      const store = page.getByRole('button', { name: /^(Jetzt speichern|Store now)$/ });
      if (await store.isVisible()) await store.click();
      await expect(
        page.getByRole('link', { name: /^(Lieferung \d+ ansehen|Look at import \d+)$/ }),
      ).toBeVisible();
    },
  },
  { name: 'import', show: (page, lang) => goTo(page, `/imports/1?lang=${lang}`) },
  { name: 'import-unknown', show: (page, lang) => goTo(page, `/imports/99999?lang=${lang}`) },
  {
    name: 'people-found',
    show: async (page, lang) => {
      await goTo(page, `/people?lang=${lang}`);
      await page.locator('[name="sourceKey"]').fill(`N-${lang}`);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
    },
  },
  {
    name: 'people-nobody',
    show: async (page, lang) => {
      await goTo(page, `/people?lang=${lang}`);
      await page.locator('[name="sourceKey"]').fill('NIEMAND');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
    },
  },
];

async function deliverIn(page: Page, { lang, file }: { lang: string; file: OfficeFile }): Promise<void> {
  await goTo(page, `/imports?lang=${lang}`);
  await page.locator('input[type="file"]').setInputFiles([file]);
  await page.locator('summary').first().click();
  await page.getByRole('checkbox').first().check();
  await page.locator('button[type="submit"]').click();
  await page.waitForURL('**/imports/job/*');
  await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 20_000 });
  await settledHere(page);
}

async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settledHere(page);
}

async function settledHere(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 }).or(page.locator('form')).first()).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}
