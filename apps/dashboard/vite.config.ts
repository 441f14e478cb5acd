import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { brotliFiles } from './bundle/brotli-files.ts';
import { chunkGroups } from './bundle/chunk-groups.ts';
import { firstRouteBudget } from './bundle/first-route-budget.ts';
import { headStart } from './bundle/head-start.ts';

const sourceAt = (path: string): string => fileURLToPath(new URL(`./src/${path}`, import.meta.url));
const modules = { entry: sourceAt('main.tsx'), headStart: sourceAt('head-start/head-start.ts') };

const server = 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [
    react(),
    headStart(modules.headStart),
    firstRouteBudget({ script: 200_000, style: 30_000 }),
    brotliFiles(),
  ],
  build: {
    // The content security policy allows no data: fonts or scripts, and files of their own are kept for ever.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: { groups: chunkGroups(modules) },
      },
      onLog(...[level, log, report]) {
        // A static import of the charts anywhere would put them into the first route.
        if (log.code === 'INEFFECTIVE_DYNAMIC_IMPORT') throw new Error(log.message);
        report(level, log);
      },
    },
  },
  server: {
    proxy: {
      '/graphql': server,
      '/files': server,
      '/api': server,
      // Files of a return lie below its page.
      '/returns': {
        target: server,
        bypass: ({ url = '' }) => (/^\/returns\/[^/]*\//.test(url) ? undefined : '/index.html'),
      },
      // Deliveries are sent to the path of their page.
      '/imports': { target: server, bypass: ({ method }) => (method === 'POST' ? undefined : '/index.html') },
    },
  },
});
