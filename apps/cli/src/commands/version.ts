import { Command } from '@commander-js/extra-typings';
import type { DeclareCommand } from '../command.ts';
import { version } from '../version.ts';

/** `version`: prints the version of the software. */
export const declareVersion: DeclareCommand = (start) =>
  new Command('version')
    .summary('print the version')
    .description('Prints the version.')
    .action(() =>
      start({
        store: 'none',
        async run(io) {
          await io.stdout.write(`${version}\n`);
          return 0;
        },
      }),
    );
