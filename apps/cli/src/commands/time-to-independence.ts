import { Command } from '@commander-js/extra-typings';
import {
  curveDimensions,
  type IndependenceCurve,
  parseTimeToIndependenceRequest,
  runTimeToIndependence,
  type TimeToIndependence,
} from '@neue-wege/domain';
import { keysDocument } from '@neue-wege/reports';
import { jsonText, questionWork } from '../answer-question.ts';
import type { DeclareCommand } from '../command.ts';
import {
  asOfOption,
  byOption,
  disclosureOption,
  exactOption,
  formatOption,
  jsonOption,
  langOption,
  listed,
  whereOption,
} from '../question-options.ts';
import { timeToIndependenceTable } from '../time-to-independence-table.ts';

const examples = `
Dimensions of --by, at most two:${listed(curveDimensions)}

Examples:
  neue-wege time-to-independence
  neue-wege time-to-independence --by sex --where year=2021,2022 --lang de
  neue-wege time-to-independence --by location --json > curves.json`;

/** `time-to-independence`: how long receipt lasts after the entry. */
export const declareTimeToIndependence: DeclareCommand = (start) =>
  new Command('time-to-independence')
    .summary('how long receipt lasts after the entry, until it ends through work')
    .description(
      'Shows for every month after the entry whose receipt of benefit has ended through work by then.',
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
          read: (defaults) => parseTimeToIndependenceRequest(question, defaults),
          answer: runTimeToIndependence,
          print: (answer, language) => [
            format === 'json' ? jsonText(curvesDocument(answer)) : timeToIndependenceTable(answer, language),
          ],
        }),
      ),
    );

function curvesDocument({ curves, total, ...answer }: TimeToIndependence) {
  const curveDocument = ({ keys, ...curve }: IndependenceCurve) => ({
    ...keysDocument(keys, answer.by),
    ...curve,
  });
  return { ...answer, curves: curves.map(curveDocument), total: curveDocument(total) };
}
