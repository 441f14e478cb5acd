import type { AuditValue, PlainDate } from '@neue-wege/domain';
import type { AnsweredQuestion } from '../alarms/question-watch.ts';

/** What one request was shown that has to be kept; written down by whoever shows it, recorded when the answer is ready. */
export interface Trace {
  /** A question was answered with figures. */
  readonly addQuestion: (question: TracedQuestion) => void;
  /** Records were shown, by their ids in the store, as seen from a day. */
  readonly addRecords: (shown: ShownRecords) => void;
  /** Somebody was looked for by their key, here by pseudonym, whether or not they were found. */
  readonly addSearch: (participantId: string) => void;
  readonly questions: () => readonly TracedQuestion[];
  readonly hasRecords: () => boolean;
  /** Ids, each once, and the days from which they were seen. */
  readonly records: () => Readonly<Record<RecordKind, readonly string[]>> & {
    readonly asOf: readonly PlainDate[];
    readonly searched: readonly string[];
  };
}

/** A question that was answered, as it is counted, and as it is kept where its figures are exact. */
export interface TracedQuestion extends AnsweredQuestion {
  readonly detail: Readonly<Record<string, AuditValue>>;
}

/** Records of one kind. */
export interface ShownRecords {
  readonly kind: RecordKind;
  readonly ids: readonly string[];
  readonly asOf: PlainDate;
}

/** What can be shown of people. */
export type RecordKind = 'enrolments' | 'participants';

/** A trace of nothing yet. */
export function createTrace(): Trace {
  const questions: TracedQuestion[] = [];
  const shown = { enrolments: new Set<string>(), participants: new Set<string>() };
  const searched = new Set<string>();
  const days = new Set<PlainDate>();
  return {
    addQuestion: (question) => void questions.push(question),
    addRecords({ kind, ids, asOf }) {
      if (ids.length === 0) return;
      for (const id of ids) shown[kind].add(id);
      days.add(asOf);
    },
    addSearch: (participantId) => void searched.add(participantId),
    questions: () => questions,
    hasRecords: () => days.size + searched.size > 0,
    records: () => ({
      enrolments: [...shown.enrolments],
      participants: [...shown.participants],
      asOf: [...days],
      searched: [...searched],
    }),
  };
}
