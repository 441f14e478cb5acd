import { Command, Option } from '@commander-js/extra-typings';
import { parseBreakdownRequest, runBreakdown } from '@neue-wege/domain';
import { breakdownFormats } from '@neue-wege/reports';
import { questionWork } from '../answer-question.ts';
import { breakdownTable } from '../breakdown-table.ts';
import type { DeclareCommand } from '../command.ts';
import {
  asOfOption,
  byOption,
  dimensionsHelp,
  disclosureOption,
  exactOption,
  exclusionsOption,
  jsonOption,
  langOption,
  marginsOption,
  measuresHelp,
  measuresOption,
  whereOption,
} from '../question-options.ts';

const examples = `
${dimensionsHelp}

${measuresHelp}

Examples:
  neue-wege breakdown --by location,year
  neue-wege breakdown --by year --measures exits,completion_rate --where location=bocholt,borken --as-of 2026-09-30
  neue-wege breakdown --by location,year --margins --format csv-de > table.csv`;

/** `breakdown`: the one question, at the terminal. */
export const declareBreakdown: DeclareCommand = (start) =>
  new Command('breakdown')
    .summary('answer a question: measures by dimensions, as of a day')
    .description('Answers the one question: measures broken down by dimensions, as of a day.')
    .addOption(byOption)
    .addOption(measuresOption)
    .addOption(whereOption)
    .addOption(asOfOption)
    .addOption(marginsOption)
    .addOption(exclusionsOption)
    .addOption(disclosureOption)
    .addOption(exactOption)
    .addOption(
      new Option('--format <format>', 'how to print the answer')
        .choices(['table', 'csv', 'csv-de', 'json'] as const)
        .default('table' as const),
    )
    .addOption(jsonOption)
    .addOption(langOption)
    .addHelpText('after', examples)
    .action(({ disclosure, format, lang, ...question }) =>
      start(
        questionWork({
          disclosure,
          lang,
          read: (defaults) => parseBreakdownRequest(question, defaults),
          answer: runBreakdown,
          print: (answer, language) =>
            format === 'table' ? [breakdownTable(answer, language)] : breakdownFormats[format].write(answer),
        }),
      ),
    );
