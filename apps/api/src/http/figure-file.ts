import { createHash } from 'node:crypto';
import { keptMembers } from '@neue-wege/database';
import {
  type BreakdownInput,
  type DimensionFilters,
  type Door,
  formatBreakdownParameters,
  type ScopeDefaults,
  type SplitInput,
  type UrlParameter,
} from '@neue-wege/domain';
import type { AnswerFormat, FigureAnswer } from '@neue-wege/reports';
import { requireProfile } from '../access/asker.ts';
import type { FileBytes } from '../audit/record-file.ts';
import { questionLimits } from '../graphql/limits.ts';
import { asking } from '../schema/question-scope.ts';
import { type FileHouse, frameOf, readFrameParameters } from './file-frame.ts';
import type { FileContent, OfferedFile } from './offered-file.ts';

/** What every question for figures says. */
type FigureQuestion = Pick<FigureAnswer, 'asOf' | 'profile'> & { readonly where: DimensionFilters };

/** A file of figures: one entry, and everything else follows from it. */
export interface FigureFile<Question extends FigureQuestion, Answer extends FigureAnswer> {
  /** As in the address, without the format. */
  readonly name: string;
  readonly formats: Readonly<Record<string, AnswerFormat<Answer>>>;
  /** @throws DomainError with everything that is wrong. */
  readonly parse: (parameters: Iterable<UrlParameter>, defaults: ScopeDefaults) => Question;
  /** The question as text, in one form: the same question, the same parameters. */
  readonly asText: (question: Question) => SplitInput & Partial<BreakdownInput>;
  /** The door through which its figures come. */
  readonly answer: (question: Question, door: Door) => Promise<Answer>;
  /** What the file name says before the split. */
  readonly title: (answer: Answer) => string;
}

/** A file of figures in each of its formats: whoever may see the profile of the question gets it. */
export function offerFigures<Question extends FigureQuestion, Answer extends FigureAnswer>(
  file: FigureFile<Question, Answer>,
  house: FileHouse,
): readonly OfferedFile[] {
  return Object.entries(file.formats).map(([name, format]) => ({
    name: `${file.name}.${name}`,
    mediaType: format.mediaType,
    extension: format.extension,
    ask({ context, exchange }) {
      const isFramed = 'isFramed' in format;
      const { frame: parameters, question: own } = readFrameParameters(exchange.url.searchParams, {
        isFramed,
      });
      const { defaults, door } = asking(context);
      const question = file.parse(own, defaults);
      const { profile, where, asOf } = question;
      requireProfile(context.asker, profile);
      const text = file.asText(question);
      const asked = formatBreakdownParameters(text);
      const isExact = profile === 'EXACT';
      return {
        parts: [asked, isFramed ? [parameters, house.contact] : null],
        asOf: isExact ? asOf : null,
        async answer(): Promise<FileContent> {
          const answer = await file.answer(question, {
            ...door,
            bounds: { numbers: questionLimits.numbersOfFile },
          });
          const bytes =
            'isFramed' in format
              ? await format.write(
                  answer,
                  await frameOf(
                    { asked, where, asOf: answer.asOf },
                    { exchange, context, house, parameters },
                  ),
                )
              : format.write(answer);
          const { dataVersion } = answer;
          return {
            restsOn: isExact ? dataVersion : held(answer, bytes),
            title: titleOf(answer, file.title(answer)),
            detail: keptMembers({ ...text, dataVersion }),
            counted: { profile, filters: [where] },
            bytes,
          };
        },
      };
    },
  }));
}

/** What a protected file holds, without the data version that it was answered from. */
function held(
  { dataVersion: _dataVersion, ...answer }: FigureAnswer,
  bytes: Uint8Array | FileBytes,
): unknown {
  return bytes instanceof Uint8Array ? createHash('sha256').update(bytes).digest('base64url') : answer;
}

/** `neue-wege_enrolments_by-location-year_2026-09-30`: ids and days alone, so that every system takes it. */
function titleOf({ by, asOf }: FigureAnswer, what: string): string {
  const split = by.length === 0 ? 'total' : `by-${by.join('-')}`;
  return `neue-wege_${what}_${split}_${asOf}`;
}
