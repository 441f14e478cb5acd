import { Command, Option } from '@commander-js/extra-typings';
import {
  type DataQuality,
  parseDataQualityRequest,
  qualityGrains,
  qualityRuleIds,
  runDataQuality,
} from '@neue-wege/domain';
import { valueDocument } from '@neue-wege/reports';
import { jsonText, questionWork } from '../answer-question.ts';
import type { DeclareCommand } from '../command.ts';
import { dataQualityTable } from '../data-quality-table.ts';
import { parseList } from '../option-values.ts';
import {
  asOfOption,
  dimensionsHelp,
  disclosureOption,
  exactOption,
  formatOption,
  jsonOption,
  langOption,
  listed,
  whereOption,
} from '../question-options.ts';

const examples = `
${dimensionsHelp}

Rules:${listed(qualityRuleIds)}

Examples:
  neue-wege data-quality
  neue-wege data-quality --rules missing_follow_up_6m,unknown_exit_reason --grain year --lang de
  neue-wege data-quality --where location=bocholt --json`;

/** `data-quality`: what the rules find in the data. */
export const declareDataQuality: DeclareCommand = (start) =>
  new Command('data-quality')
    .summary('what is missing or contradicts itself in the data, and what to do')
    .description(
      'Counts what the rules of data quality find, by location: numbers alone, never a person or a record.',
    )
    .addOption(new Option('--rules <rules>', 'only these rules, as a comma list').argParser(parseList))
    .addOption(new Option('--grain <grain>', 'also by period').choices(qualityGrains))
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
          read: (defaults) => parseDataQualityRequest(question, defaults),
          answer: runDataQuality,
          print: (answer, language) => [
            format === 'json' ? jsonText(qualityDocument(answer)) : dataQualityTable(answer, language),
          ],
        }),
      ),
    );

function qualityDocument({ rules, measures, ...quality }: DataQuality) {
  return {
    ...quality,
    rules: rules.map(({ rule, ...found }) => ({ rule: rule.id, severity: rule.severity, ...found })),
    measures: measures.map(({ measure, rows, total }) => ({
      measure: measure.id,
      rows: rows.map(({ value, ...row }) => ({ ...row, value: valueDocument(value) })),
      total: valueDocument(total),
    })),
  };
}
