import { Command, Option } from '@commander-js/extra-typings';
import { type Comparison, parseComparisonRequest, proportionRateIds, runComparison } from '@neue-wege/domain';
import { valueDocument } from '@neue-wege/reports';
import { jsonText, questionWork } from '../answer-question.ts';
import type { DeclareCommand } from '../command.ts';
import { comparisonTable } from '../comparison-table.ts';
import { collectFilter, type Filters } from '../option-values.ts';
import {
  asOfOption,
  dimensionsHelp,
  disclosureOption,
  exactOption,
  exclusionsOption,
  formatOption,
  jsonOption,
  langOption,
  measureOption,
  measuresHelpOf,
  whereOption,
} from '../question-options.ts';

const examples = `
${dimensionsHelp}

${measuresHelpOf(proportionRateIds)}

Examples:
  neue-wege compare --measure completion_rate --a location=gronau --b location=bocholt --where year=2023
  neue-wege compare --measure independence_rate_6m --a year=2022,2023 --b year=2020,2021 --lang de
  neue-wege compare --measure dropout_rate --a sex=female --b sex=male --json`;

/** `compare`: two slices of one rate. */
export const declareCompare: DeclareCommand = (start) =>
  new Command('compare')
    .summary('compare a rate between two slices, with its interval')
    .description(
      'Compares one rate between two slices: the difference, its interval, and whether it is established.',
    )
    .addOption(measureOption)
    .addOption(
      new Option('--a <dimension=keys>', 'the one slice, as location=gronau; may be repeated')
        .argParser(collectSlice)
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('--b <dimension=keys>', 'the other slice')
        .argParser(collectFilter)
        .default({}, 'everything'),
    )
    .addOption(whereOption)
    .addOption(asOfOption)
    .addOption(exclusionsOption)
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
          read: (defaults) => parseComparisonRequest(question, defaults),
          answer: runComparison,
          print: (answer, language) => [
            format === 'json' ? jsonText(comparisonDocument(answer)) : comparisonTable(answer, language),
          ],
        }),
      ),
    );

function collectSlice(text: string, before: Filters | undefined): Filters {
  return collectFilter(text, before ?? {});
}

function comparisonDocument({ measure, a, b, ...comparison }: Comparison) {
  const { asOf, dataVersion, profile, exclusions, ...result } = comparison;
  const side = ({ where, value }: Comparison['a']) => ({ where, value: valueDocument(value) });
  return { asOf, dataVersion, profile, exclusions, measure: measure.id, a: side(a), b: side(b), ...result };
}
