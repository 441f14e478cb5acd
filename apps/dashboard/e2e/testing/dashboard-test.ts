import { test as base, expect, type Page } from '@playwright/test';
import { type Product, startProduct } from './product.ts';
import { type SignedIn, signInByLink, signInManagement } from './sign-in.ts';

export { expect, type Page };

interface Fixtures {
  /** Whether the test provokes complaints of the browser itself. */
  readonly mayComplain: boolean;
  readonly complaints: readonly string[];
  /** A product without data; cookies know no ports, so the browser is signed in to this one instead. */
  readonly empty: Product;
}

interface WorkerFixtures {
  readonly waiting: number;
  readonly demo: Product;
  readonly signedIn: SignedIn;
  /** Somebody who sees protected figures alone; the first release is there. */
  readonly management: SignedIn;
  readonly emptyProduct: Product & { readonly signedIn: SignedIn };
}

/** Tests against the whole product with the demo data, signed in; a complaint of the browser fails the test. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  waiting: [120_000, { option: true, scope: 'worker' }],
  demo: [
    async ({ waiting }, use) => {
      const product = await startProduct({ withDemo: true, waiting });
      await use(product);
      await product.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  signedIn: [async ({ demo }, use) => use(await signInByLink(demo.signInLink)), { scope: 'worker' }],
  management: [
    async ({ demo }, use) => use(await signInManagement(demo)),
    { scope: 'worker', timeout: 240_000 },
  ],
  emptyProduct: [
    async ({ waiting }, use) => {
      const product = await startProduct({ withDemo: false, waiting });
      await use({ ...product, signedIn: await signInByLink(product.signInLink) });
      await product.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  empty: async ({ emptyProduct, context }, use) => {
    await context.clearCookies();
    await context.addCookies(emptyProduct.signedIn.cookies);
    await use(emptyProduct);
  },
  baseURL: async ({ demo }, use) => use(demo.url),
  storageState: async ({ signedIn }, use) => use(signedIn),
  mayComplain: [false, { option: true }],
  complaints: [
    async ({ page, mayComplain }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await use(complaints);
      if (!mayComplain) expect(complaints, 'what the browser complained about').toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens a page of the dashboard and waits until it has its answers. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

/** Waits until nothing is loading any more. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}
