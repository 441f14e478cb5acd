import { Command, Option } from '@commander-js/extra-typings';
import {
  type ControlChart,
  controlChartGrains,
  controlChartMeasureIds,
  parseControlChartRequest,
  runControlChart,
} from '@neue-wege/domain';
import { valueDocument } from '@neue-wege/reports';
import { jsonText, questionWork } from '../answer-question.ts';
import type { DeclareCommand } from '../command.ts';
import { controlChartTable } from '../control-chart-table.ts';
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

${measuresHelpOf(controlChartMeasureIds)}

Examples:
  neue-wege control-chart --measure completion_rate --grain quarter --where location=bocholt
  neue-wege control-chart --measure enrolments --grain month --where year=2024,2025 --lang de`;

/** `control-chart`: one measure over time. */
export const declareControlChart: DeclareCommand = (start) =>
  new Command('control-chart')
    .summary('a measure over time, and whether it varies more than usual')
    .description('Shows one measure over time with the limits of its usual variation, and what lies outside.')
    .addOption(measureOption)
    .addOption(
      new Option('--grain <grain>', 'how long a period is').choices(controlChartGrains).makeOptionMandatory(),
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
          read: (defaults) => parseControlChartRequest(question, defaults),
          answer: runControlChart,
          print: (answer, language) => [
            format === 'json' ? jsonText(chartDocument(answer)) : controlChartTable(answer, language),
          ],
        }),
      ),
    );

function chartDocument({ measure, points, ...chart }: ControlChart) {
  const { asOf, dataVersion, profile, exclusions, ...rest } = chart;
  return {
    asOf,
    dataVersion,
    profile,
    exclusions,
    measure: measure.id,
    ...rest,
    points: points.map(({ value, ...point }) => ({ ...point, value: valueDocument(value) })),
  };
}
