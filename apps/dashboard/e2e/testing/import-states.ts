import type { Page } from '@playwright/test';
import { enrolmentsFile, expect, type OfficeFile } from './office-test.ts';

/** A page or state of importing or of finding a person, by name; `show` leaves the browser there, signed in as a steward. */
export interface ImportState {
  readonly name: string;
  /** Whether it is looked at in English too: it has tables or lists that no other state has. */
  readonly isInEnglish?: true;
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
    isInEnglish: true,
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
  {
    name: 'job-receiving',
    show: (page, lang) => jobIn(page, { lang, is: { state: 'RECEIVING', bytesRead: 0 } }),
  },
  { name: 'job-reading', show: (page, lang) => jobIn(page, { lang, is: { state: 'READING', ...halfWay } }) },
  {
    name: 'job-preview',
    isInEnglish: true,
    show: (page, lang) => deliverIn(page, { lang, file: good }),
  },
  { name: 'job-storing', show: (page, lang) => jobIn(page, { lang, is: { state: 'STORING', ...halfWay } }) },
  { name: 'job-expired', show: (page, lang) => jobIn(page, { lang, is: ended('EXPIRED') }) },
  {
    name: 'job-failed',
    show: (page, lang) => {
      const issues = [{ place: 'knownOn', message: 'no later than today' }];
      const failure = { code: 'NOT_POSSIBLE', issues, correlationId: '0b9c52d4-7f0e-4d52-a4d5-5f6f2a7c8f11' };
      return jobIn(page, { lang, is: { ...ended('FAILED'), failure } });
    },
  },
  {
    name: 'job-cancelled',
    show: async (page, lang) => {
      await deliverIn(page, { lang, file: good });
      await page.getByRole('button', { name: /^(Verwerfen|Discard)$/ }).click();
      await expect(page.getByRole('heading', { level: 2, name: /^(Abgebrochen|Cancelled)$/ })).toBeVisible();
    },
  },
  { name: 'job-refused', isInEnglish: true, show: (page, lang) => deliverIn(page, { lang, file: bad }) },
  { name: 'job-encoding', show: (page, lang) => deliverIn(page, { lang, file: strange }) },
  { name: 'job-unknown', show: (page, lang) => goTo(page, `/imports/job/J0?lang=${lang}`) },
  { name: 'job-stored', show: (page, lang) => storedIn(page, { lang, person: `N-${crypto.randomUUID()}` }) },
  {
    name: 'job-unchanged',
    show: async (page, lang) => {
      await storedIn(page, { lang, person: 'N-0' });
      await deliverIn(page, { lang, file: enrolmentsFile('wieder.csv', { rows: [['N-0', '15.01.2026']] }) });
    },
  },
  { name: 'imports-history', show: (page, lang) => goTo(page, `/imports?lang=${lang}`) },
  {
    name: 'imports-history-paged',
    show: async (page, lang) => {
      await answeringWith(page, {
        operation: 'Imports',
        under: 'pageInfo',
        is: { hasNextPage: true, endCursor: 'older' },
      });
      await goTo(page, `/imports?lang=${lang}`);
    },
  },
  {
    name: 'import',
    isInEnglish: true,
    show: async (page, lang) => {
      await storedIn(page, { lang, person: 'N-0' });
      await look(page).click();
      await settledHere(page);
    },
  },
  { name: 'import-unknown', show: (page, lang) => goTo(page, `/imports/99999?lang=${lang}`) },
  {
    name: 'people-found',
    isInEnglish: true,
    show: async (page, lang) => {
      await storedIn(page, { lang, person: 'N-0' });
      await goTo(page, `/people?lang=${lang}`);
      await page.locator('[name="sourceKey"]').fill('N-0');
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

const look = (page: Page) => page.getByRole('link', { name: /^(Lieferung \d+ ansehen|Look at import \d+)$/ });

/** Delivers somebody and stores it, unless that was done before. */
async function storedIn(page: Page, { lang, person }: { lang: string; person: string }): Promise<void> {
  await deliverIn(page, { lang, file: enrolmentsFile('neu.csv', { rows: [[person, '15.01.2026']] }) });
  const store = page.getByRole('button', { name: /^(Jetzt speichern|Store now)$/ });
  if (await store.isVisible()) await store.click();
  await expect(look(page)).toBeVisible();
}

const halfWay = { bytesTotal: 48_310_000, bytesRead: 21_800_000, rowsRead: 412_000 };

const ended = (state: string) => ({ state, expiresAt: null, counts: null, findingCounts: [] });

/** A delivery in a state that passes too fast to be looked at, or too slowly to be waited for. */
async function jobIn(page: Page, { lang, is }: { lang: string; is: object }): Promise<void> {
  await deliverIn(page, { lang, file: good });
  await page.route('**/graphql', async (route) => {
    const asked = route.request().postData() ?? '';
    if (!asked.includes('"operationName":"ImportJobChanged"')) await route.fallback();
  });
  await answeringWith(page, { operation: 'ImportJob', under: 'node', is });
  await page.reload();
  await settledHere(page);
}

/** Answers a question as the server does, but for some of what stands under a name of the answer. */
async function answeringWith(
  page: Page,
  { operation, under, is }: { operation: string; under: string; is: object },
): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const asked = route.request().postData() ?? '';
    if (!asked.includes(`"operationName":"${operation}"`)) return route.fallback();
    const response = await route.fetch();
    const answer: unknown = JSON.parse(await response.text(), (name, value: unknown) =>
      name === under && typeof value === 'object' ? { ...value, ...is } : value,
    );
    return route.fulfill({ response, json: answer });
  });
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
