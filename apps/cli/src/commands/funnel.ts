import { Command, Option } from '@commander-js/extra-typings';
import {
  type Funnel,
  funnelUnitDimensions,
  parseFunnelRequest,
  proportionRateIds,
  runFunnel,
} from '@neue-wege/domain';
import { valueDocument } from '@neue-wege/reports';
import { jsonText, questionWork } from '../answer-question.ts';
import type { DeclareCommand } from '../command.ts';
import { funnelTable } from '../funnel-table.ts';
import { parseFraction } from '../option-values.ts';
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
  neue-wege funnel --measure completion_rate --unit run --where year=2023
  neue-wege funnel --measure independence_rate_6m --unit run --where location=bocholt --target 0.4 --lang de`;

/** `funnel`: which units of one kind lie where chance alone would not put them. */
export const declareFunnel: DeclareCommand = (start) =>
  new Command('funnel')
    .summary('hold the rates of many units against what chance would do')
    .description('Holds a rate of many units against the limits within which chance would scatter them.')
    .addOption(measureOption)
    .addOption(
      new Option('--unit <unit>', 'whose rates are held against each other')
        .choices(funnelUnitDimensions)
        .makeOptionMandatory(),
    )
    .addOption(
      new Option(
        '--target <fraction>',
        'the value to draw the limits around, as 0.4 (default: the rate of all cases together)',
      ).argParser(parseFraction),
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
          read: (defaults) => parseFunnelRequest(question, defaults),
          answer: runFunnel,
          print: (answer, language) => [
            format === 'json' ? jsonText(funnelDocument(answer)) : funnelTable(answer, language),
          ],
        }),
      ),
    );

function funnelDocument({ measure, total, units, ...funnel }: Funnel) {
  const { asOf, dataVersion, profile, exclusions, ...rest } = funnel;
  return {
    asOf,
    dataVersion,
    profile,
    exclusions,
    measure: measure.id,
    ...rest,
    total: valueDocument(total),
    units: units.map(({ value, ...unit }) => ({ ...unit, value: valueDocument(value) })),
  };
}
