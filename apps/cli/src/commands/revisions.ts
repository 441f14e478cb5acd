import { Command, Option } from '@commander-js/extra-typings';
import { parseRevisionsRequest, type Revision, type Revisions, runRevisions } from '@neue-wege/domain';
import { keysDocument, valueDocument } from '@neue-wege/reports';
import { jsonText, questionWork } from '../answer-question.ts';
import type { DeclareCommand } from '../command.ts';
import { parseDay } from '../option-values.ts';
import {
  byOption,
  dimensionsHelp,
  disclosureOption,
  exactOption,
  exclusionsOption,
  formatOption,
  jsonOption,
  langOption,
  marginsOption,
  measuresHelp,
  measuresOption,
  whereOption,
} from '../question-options.ts';
import { revisionsTable } from '../revisions-table.ts';

const examples = `
${dimensionsHelp}

${measuresHelp}

Examples:
  neue-wege revisions --from 2026-06-30 --by location,year
  neue-wege revisions --from 2026-03-31 --to 2026-06-30 --measures completion_rate --by year --where year=2025`;

/** `revisions`: what is not what it was, and why. */
export const declareRevisions: DeclareCommand = (start) =>
  new Command('revisions')
    .summary('what figures say differently on two days, and why')
    .description(
      'Lists every figure that differs between two days, and what made the difference: time, imports, corrections.',
    )
    .addOption(new Option('--from <day>', 'the earlier day').argParser(parseDay).makeOptionMandatory())
    .addOption(new Option('--to <day>', 'the later day (default: today)').argParser(parseDay))
    .addOption(byOption)
    .addOption(measuresOption)
    .addOption(whereOption)
    .addOption(marginsOption)
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
          read: (defaults) => parseRevisionsRequest(question, defaults),
          answer: runRevisions,
          print: (answer, language) => [
            format === 'json' ? jsonText(revisionsDocument(answer)) : revisionsTable(answer, language),
          ],
        }),
      ),
    );

function revisionsDocument({ measures, revisions, ...answer }: Revisions) {
  const { by } = answer;
  return {
    ...answer,
    measures: measures.map(({ id }) => id),
    revisions: revisions.map(({ keys, old, new: now, ...revision }: Revision) => ({
      ...keysDocument(keys, by),
      ...revision,
      old: old === null ? null : valueDocument(old),
      new: now === null ? null : valueDocument(now),
    })),
  };
}
