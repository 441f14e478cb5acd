import { Argument, Command, Option } from '@commander-js/extra-typings';
import { deliveryFileKinds } from '@neue-wege/domain';
import { templateOf, templateVariants } from '@neue-wege/intake';
import type { DeclareCommand } from '../command.ts';
import { writeResult } from '../output-file.ts';

const examples = `
The example row can be imported as it is; all templates together are one delivery.

Examples:
  neue-wege template enrolments
  neue-wege template observations --format csv-de --out Verbleib.csv`;

/** `template`: an example of each file of a delivery. */
export const declareTemplate: DeclareCommand = (start) =>
  new Command('template')
    .summary('print a file of a delivery with every heading and an example row')
    .description('Prints a file of a delivery with every heading and one example row.')
    .addArgument(new Argument('<kind>', 'which file').choices(deliveryFileKinds))
    .addOption(
      new Option('--format <format>', 'csv-de: German headings and words, for German spreadsheets')
        .choices(templateVariants)
        .default('csv' as const),
    )
    .option('--out <file>', 'write a new file instead')
    .addHelpText('after', examples)
    .action((kind, { format, out }) =>
      start({
        store: 'none',
        async run(io) {
          await writeResult(templateOf(kind, { variant: format }), { out, io });
          return 0;
        },
      }),
    );
