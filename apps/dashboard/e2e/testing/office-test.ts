import { test as base, type Page, expect as quick } from './dashboard-test.ts';
import { createPerson, enterPassword, type Person } from './people.ts';
import { type Product, startProduct } from './product.ts';

export { type Page, settled } from './dashboard-test.ts';

/** Waits as long as a delivery may take on a machine with other work. */
export const expect = quick.configure({ timeout: 20_000 });

interface Fixtures {
  /** Nobody has more than a few deliveries waiting: what a test leaves open is discarded. */
  readonly nothingOpen: undefined;
}

interface WorkerFixtures {
  /** A product of its own for tests that change what is stored: empty at first, with two deliveries' worth of names. */
  readonly office: Product;
  readonly steward: Person;
}

/** Tests that import: against an office of their own, nobody signed in. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  office: [
    async ({ waiting }, use) => {
      const product = await startProduct({ withDemo: false, waiting });
      await use(product);
      await product.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  steward: [
    async ({ office }, use) =>
      use(await createPerson(office, { name: 'Dora Daten', roles: ['steward'], locations: 'all' })),
    { scope: 'worker' },
  ],
  nothingOpen: [
    async ({ page }, use) => {
      await use(undefined);
      await discardOpen(page);
    },
    { auto: true },
  ],
  baseURL: async ({ office }, use) => use(office.url),
  storageState: { cookies: [], origins: [] },
});

/** Opens a page as somebody who is not signed in yet. */
export async function enterAs(page: Page, { person, path }: { person: Person; path: string }): Promise<void> {
  await page.goto(path);
  await enterPassword(page, person);
  await expect(page.getByRole('button', { name: /^Konto: / })).toBeVisible();
}

/** Discards the deliveries of whoever is signed in that wait for a decision. */
async function discardOpen(page: Page): Promise<void> {
  if (!page.url().startsWith('http')) return;
  const { origin } = new URL(page.url());
  const ask = async (query: string): Promise<unknown> => {
    const asked = { headers: { origin }, data: { query } };
    return (await page.context().request.post(`${origin}/graphql`, asked)).json();
  };
  const open = JSON.stringify(await ask('{ importJobs { id } }')).matchAll(/"id":"([^"]+)"/g);
  for (const [, id] of open) await ask(`mutation { cancelImport(input: { jobId: "${id}" }) { __typename } }`);
}

/** A file as an office delivers it. */
export interface OfficeFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const headings = 'Kundennummer;Standort;Projekt;Durchlauf;Eintritt;Austritt;Austrittsgrund';

/** A file of enrolments with these rows: entry, exit and reason of a person each. */
export function enrolmentsFile(
  name: string,
  {
    rows,
    location = 'bocholt',
    project = 'neue-wege',
    encoding = 'utf8',
  }: {
    rows: readonly (readonly [person: string, entered: string, exited?: string, reason?: string])[];
    location?: string;
    project?: string;
    encoding?: 'utf8' | 'latin1';
  },
): OfficeFile {
  const lines = rows.map(([person, entered, exited = '', reason = '']) =>
    [person, location, project, '2026-1', entered, exited, reason].join(';'),
  );
  const text = `${[headings, ...lines].join('\r\n')}\r\n`;
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text, encoding) };
}

/** Chooses files on the page of imports, with options by their labels, and sends them to be checked. */
export async function deliver(
  page: Page,
  { files, options = [] }: { files: readonly OfficeFile[]; options?: readonly RegExp[] },
): Promise<void> {
  await page.goto('/imports');
  await page.locator('input[type="file"]').setInputFiles([...files]);
  if (options.length > 0) await page.locator('summary', { hasText: 'Optionen' }).click();
  for (const name of options) await page.getByRole('group').getByLabel(name).check();
  await page.getByRole('button', { name: 'Prüfen' }).click();
  await page.waitForURL('**/imports/job/*');
}

/** Option that lets a delivery bring names that are not known yet. */
export const createMissing = /anlegen, die es noch nicht gibt/;
