import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { demoStore, type Product, startProductIn } from './product.ts';

/**
 * Makes a store with the demo before all tests and waits until it is released, which takes minutes: once, and not for each of the
 * products. Whoever names one in `DEMO_STORE` has made it before, and keeps it.
 */
export default async function makeDemoStore(): Promise<(() => Promise<void>) | undefined> {
  if (process.env[demoStore] !== undefined) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'neue-wege-demo-'));
  const product = await startProductIn(folder, { withDemo: true, waiting: 180_000 });
  try {
    await untilAttacked(product, AbortSignal.timeout(900_000));
  } finally {
    await product.stop();
  }
  process.env[demoStore] = folder;
  return () => rm(folder, { recursive: true, force: true });
}

/** An attack is made last, on the releases for both profiles. */
async function untilAttacked(product: Product, signal: AbortSignal): Promise<void> {
  for (const profile of ['management', 'public']) {
    const isAttacked = (): Promise<boolean> =>
      product.command('attack', '--stored', '--disclosure', profile).then(
        () => true,
        () => false,
      );
    while (!(await isAttacked())) await wait(2000, undefined, { signal });
  }
}
