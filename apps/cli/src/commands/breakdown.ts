import { Command, Option } from '@commander-js/extra-typings';
import { badInput, parseBreakdownRequest, runBreakdown } from '@neue-wege/domain';
import { questionWork } from '../answer-question.ts';
import { breakdownContent, breakdownText, isTextOutput } from '../breakdown-file.ts';
import type { DeclareCommand } from '../command.ts';
import { writeNewFile } from '../output-file.ts';
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
  neue-wege breakdown --by location,year --margins --format csv-de > table.csv
  neue-wege breakdown --by location,year --margins --format xlsx --lang de --out table.xlsx`;

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
      new Option('--format <format>', 'how to write the answer; xlsx and parquet need --out')
        .choices(['table', 'csv', 'csv-de', 'xlsx', 'json', 'parquet'] as const)
        .default('table' as const),
    )
    .option('--out <file>', 'write a new file instead')
    .addOption(jsonOption)
    .addOption(langOption)
    .addHelpText('after', examples)
    .action(({ disclosure, format, out, lang, ...question }) =>
      start(
        questionWork({
          disclosure,
          lang,
          read(defaults) {
            if (!isTextOutput(format) && out === undefined)
              throw badInput('format', `${format} is no text: add --out`);
            return parseBreakdownRequest(question, defaults);
          },
          answer: runBreakdown,
          print: (answer, language) =>
            isTextOutput(format) ? breakdownText(answer, { format, language }) : [],
          deliver:
            out === undefined
              ? undefined
              : async (answer, place) =>
                  writeNewFile(await breakdownContent(answer, { format, place }), { out, io: place.io }),
        }),
      ),
    );
