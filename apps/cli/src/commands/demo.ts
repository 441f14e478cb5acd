import { Command, Option } from '@commander-js/extra-typings';
import { demoSeed } from '@neue-wege/demo';
import { dayInBerlin } from '@neue-wege/domain';
import type { DeclareCommand } from '../command.ts';
import { loadDemo } from '../load-demo.ts';
import { parseDay, parseWhole } from '../option-values.ts';

/** `demo`: loads invented data. */
export const declareDemo: DeclareCommand = (start) =>
  new Command('demo')
    .summary('load invented data into an empty store')
    .description(
      'Loads invented data into an empty store, quarter by quarter as they would have become known.',
    )
    .addOption(
      new Option('--seed <number>', 'another number is another invented programme')
        .argParser(parseWhole)
        .default(demoSeed),
    )
    .addOption(
      new Option('--through <day>', 'the last day of a delivery (default: today)').argParser(parseDay),
    )
    .action(({ seed, through }) =>
      start({
        store: 'use',
        schema: 'present',
        async run(io, database) {
          const choice = { seed, through: through ?? dayInBerlin(io.now()) };
          const deliveries = await loadDemo(choice, { io, database });
          await io.stdout.write(`Loaded ${deliveries} deliveries of invented data.\n`);
          return 0;
        },
      }),
    );
