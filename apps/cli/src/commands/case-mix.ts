import { Command } from '@commander-js/extra-typings';
import { parseCaseMixRequest, runCaseMix } from '@neue-wege/domain';
import { jsonText, questionWork } from '../answer-question.ts';
import { caseMixTable } from '../case-mix-table.ts';
import type { DeclareCommand } from '../command.ts';
import {
  asOfOption,
  disclosureOption,
  exactOption,
  formatOption,
  jsonOption,
  langOption,
  whereOption,
} from '../question-options.ts';

const examples = `
Filters: location, year

Examples:
  neue-wege case-mix --where year=2023
  neue-wege case-mix --where location=bocholt,borken --where year=2022,2023 --lang de`;

/** `case-mix`: locations against what their mix of people lets expect. */
export const declareCaseMix: DeclareCommand = (start) =>
  new Command('case-mix')
    .summary('hold locations against what their mix of people lets expect')
    .description(
      'Holds independence at six months, per location and exit year, against what the mix of people there lets expect.',
    )
    .addOption(whereOption)
    .addOption(asOfOption)
    .addOption(disclosureOption)
    .addOption(exactOption)
    .addOption(formatOption)
    .addOption(jsonOption)
    .addOption(langOption)
    .addHelpText('after', examples)
    .action(({ disclosure, format, lang, ...question }) =>
      start(
        questionWork({
          disclosure,
          lang,
          read: (defaults) => parseCaseMixRequest(question, defaults),
          answer: runCaseMix,
          print: (answer, language) => {
            const { asOf, dataVersion, profile, measure, ...rest } = answer;
            const document = { asOf, dataVersion, profile, measure: measure.id, ...rest };
            return [format === 'json' ? jsonText(document) : caseMixTable(answer, language)];
          },
        }),
      ),
    );
