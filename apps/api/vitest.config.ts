import { nodeTests } from '@neue-wege/vitest/config';
import { defineConfig, mergeConfig } from 'vitest/config';

/** As Node resolves packages itself; otherwise tests load one copy of graphql and its dependants another. */
const asNode = {
  ssr: {
    resolve: {
      conditions: ['module-sync', 'node', 'development'],
      externalConditions: ['module-sync', 'node'],
    },
  },
};

const { test } = nodeTests();

export default defineConfig({
  test: {
    ...test,
    projects: (test?.projects ?? []).map((project) =>
      typeof project === 'object' && !('then' in project) ? mergeConfig(asNode, project) : project,
    ),
  },
});
