import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** What a package's test run needs beyond plain unit tests. */
export interface NodeTestOptions {
  /** Starts one real PostgreSQL for all `*.pg.test.ts` files of the package. */
  readonly postgres?: boolean;
}

/** A slow machine is no failure: only what hangs runs into these. */
const patience = { testTimeout: 120_000, hookTimeout: 120_000 };
const unitTests = ['src/**/*.test.ts', 'test/**/*.test.ts'];
const postgresTests = ['src/**/*.pg.test.ts', 'test/**/*.pg.test.ts'];
const postgresSetup = fileURLToPath(new URL('./postgres-setup.ts', import.meta.url));

/** As Node resolves packages itself; otherwise tests load one copy of graphql and its dependants another. */
const ssr = {
  resolve: {
    conditions: ['module-sync', 'node', 'development'],
    externalConditions: ['module-sync', 'node'],
  },
};

/**
 * The Vitest configuration of a package that runs on Node: tests beside the files, a report under `.reports`
 * that the final count reads.
 */
export function nodeTests(options: NodeTestOptions = {}): ViteUserConfig {
  const unit = { ssr, test: { name: 'unit', include: unitTests, exclude: postgresTests, ...patience } };
  const postgres = {
    ssr,
    test: { name: 'postgres', include: postgresTests, globalSetup: [postgresSetup], ...patience },
  };
  return defineConfig({
    test: {
      passWithNoTests: true,
      reporters: ['default', 'json'],
      outputFile: { json: '.reports/vitest.json' },
      projects: options.postgres === true ? [unit, postgres] : [unit],
    },
  });
}
