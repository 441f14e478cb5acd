import {
  parseBreakdownParameters,
  parseBreakdownRequest,
  parsePathwaysRequest,
  parseSplitParameters,
  parseTimeToIndependenceRequest,
  runBreakdown,
  runPathways,
  runTimeToIndependence,
} from '@neue-wege/domain';
import { breakdownFormats, independenceFormats, pathwaysFormats } from '@neue-wege/reports';
import { offerEnrolments } from './enrolments-file.ts';
import { offerFigures } from './figure-file.ts';
import type { FileHouse } from './file-frame.ts';
import type { OfferedFile } from './offered-file.ts';

/** Every file below `/files/` that answers a question. */
export function offeredFiles(house: FileHouse): readonly OfferedFile[] {
  return [
    // Measures by dimensions.
    ...offerFigures(
      {
        name: 'breakdown',
        formats: breakdownFormats,
        parse: (parameters, defaults) =>
          parseBreakdownRequest(parseBreakdownParameters(parameters), defaults),
        asText: (question) => ({ ...question, measures: question.measures.map(({ id }) => id) }),
        answer: runBreakdown,
        title: ({ measures }) =>
          measures.length <= 2 ? measures.map(({ id }) => id).join('-') : 'breakdown',
      },
      house,
    ),
    // Where entries stand, and what became of them.
    ...offerFigures(
      {
        name: 'pathways',
        formats: pathwaysFormats,
        parse: (parameters, defaults) => parsePathwaysRequest(parseSplitParameters(parameters), defaults),
        asText: (question) => question,
        answer: runPathways,
        title: () => 'pathways',
      },
      house,
    ),
    // How long receipt lasts after entry.
    ...offerFigures(
      {
        name: 'time-to-independence',
        formats: independenceFormats,
        parse: (parameters, defaults) =>
          parseTimeToIndependenceRequest(parseSplitParameters(parameters), defaults),
        asText: (question) => question,
        answer: runTimeToIndependence,
        title: () => 'time-to-independence',
      },
      house,
    ),
    // Records by pseudonym.
    ...offerEnrolments(house),
  ];
}
