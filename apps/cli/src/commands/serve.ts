import { Command } from '@commander-js/extra-typings';
import type { CommandWork, DeclareCommand } from '../command.ts';

/** `serve`: answers over HTTP until it is told to stop. */
export const declareServe: DeclareCommand = (start) =>
  new Command('serve')
    .summary('serve the dashboard and the API')
    .description(
      'Serves the dashboard and the API at HOST and PORT until it is told to stop (Ctrl-C or SIGTERM).',
    )
    .option('--development', 'with GraphiQL, introspection and suggestions')
    .action(({ development }) => start(serving({ development: development === true, demo: false })));

/** `start`: what `npm start` runs: `serve`, with the demo data on the very first start. */
export const declareStart: DeclareCommand = (start) =>
  new Command('start')
    .summary('serve, with demo data on the very first start')
    .description(
      'Serves as "serve" does. The very first start of an embedded database loads the demo data,\nunless NEUE_WEGE_NO_DEMO=1.',
    )
    .action(() => start(serving({ development: false, demo: true })));

/** Half of the program's modules make up the server; the other commands do not wait for them. */
function serving(options: { readonly development: boolean; readonly demo: boolean }): CommandWork {
  return {
    store: 'own',
    async run(io, runOnStore) {
      const { serve } = await import('../serve.ts');
      return serve(io, { ...options, runOnStore });
    },
  };
}
