import { type AnswerMethod, answerMethods } from './answer-methods.ts';
import { measures } from './catalogue.ts';

/** What measures and answer methods have in common: all that people need to understand a figure. */
export type GlossaryEntry = Omit<AnswerMethod, 'query'>;

/** Everything that the system can answer, explained: the measures, then the answer methods. */
export const glossary: readonly GlossaryEntry[] = [...measures, ...answerMethods];
