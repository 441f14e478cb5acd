import { Command } from '@commander-js/extra-typings';
import { type Pathways, type PathwaysRow, parsePathwaysRequest, runPathways } from '@neue-wege/domain';
import { keysDocument, valueDocument } from '@neue-wege/reports';
import { jsonText, questionWork } from '../answer-question.ts';
import type { DeclareCommand } from '../command.ts';
import { pathwaysTable } from '../pathways-table.ts';
import {
  asOfOption,
  byOption,
  dimensionsHelp,
  disclosureOption,
  exactOption,
  formatOption,
  jsonOption,
  langOption,
  whereOption,
} from '../question-options.ts';

const examples = `
${dimensionsHelp}

Examples:
  neue-wege pathways --where year=2024
  neue-wege pathways --by location --where year=2023,2024 --lang de`;

/** `pathways`: where the entries of a period stand. */
export const declarePathways: DeclareCommand = (start) =>
  new Command('pathways')
    .summary('where the entries of a period stand, and what became of them')
    .description(
      'Counts the entries of a period by where they stand, and by receipt six months after the exit.',
    )
    .addOption(byOption)
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
          read: (defaults) => parsePathwaysRequest(question, defaults),
          answer: runPathways,
          print: (answer, language) => [
            format === 'json' ? jsonText(pathwaysDocument(answer)) : pathwaysTable(answer, language),
          ],
        }),
      ),
    );

function pathwaysDocument({ rows, total, ...pathways }: Pathways) {
  const rowDocument = ({ keys, isTotalOf, entries, notStarted, nodes }: PathwaysRow) => ({
    ...keysDocument(keys, pathways.by),
    isTotalOf,
    entries: valueDocument(entries),
    notStarted: valueDocument(notStarted),
    nodes: nodes.map(({ standing, value, outcomes }) => ({
      standing,
      value: valueDocument(value),
      outcomes: outcomes.map((one) => ({ outcome: one.outcome, value: valueDocument(one.value) })),
    })),
  });
  return { ...pathways, rows: rows.map(rowDocument), total: rowDocument(total) };
}
