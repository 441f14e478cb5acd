import { useState } from 'react';
import type { Answer } from './use-answer.ts';

/** An answer with what it was asked with. */
export interface Shown<Data, Question> {
  readonly data: Data;
  readonly question: Question;
}

/** The last answer, kept in its place while the next one is under way; a failure leaves nothing to show. */
export function useLastReady<Data, Question>(
  answer: Answer<Data>,
  question: Question,
): Shown<Data, Question> | null {
  const [last, setLast] = useState<Shown<Data, Question> | null>(null);
  if (answer.state === 'failed' && last !== null) setLast(null);
  if (answer.state === 'ready' && (last?.data !== answer.data || last.question !== question)) {
    setLast({ data: answer.data, question });
  }
  return last;
}
