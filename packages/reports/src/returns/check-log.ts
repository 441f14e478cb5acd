import {
  type PlainDate,
  type Return,
  recordedSteps,
  type Text,
  toldRecord,
  wordsOfCheck,
} from '@neue-wege/domain';
import type { ReturnFrame } from './return-frame.ts';
import { checkLogTexts } from './return-texts.ts';

/** How a return came about, in words for every format. */
export interface CheckLog {
  readonly steps: readonly {
    readonly id: string;
    readonly label: Text;
    readonly definition: Text;
    readonly by: Text;
    readonly on: PlainDate;
  }[];
  readonly checks: readonly {
    readonly id: string;
    readonly label: Text;
    readonly definition: Text;
    readonly isFound: boolean;
    readonly result: Text;
    readonly comment: string | null;
  }[];
}

/** Who did what on which day, and what was checked, as the audience of a return may know it; `null` for a draft: nothing was. */
export function checkLogOf({ audience }: Return, { record }: ReturnFrame): CheckLog | null {
  if (record === null) return null;
  const { steps, checks } = toldRecord(record, audience);
  return {
    steps: steps.map(({ step, by, on }) => {
      const { label, definition } = recordedSteps[step];
      return { id: step, label, definition, by, on };
    }),
    checks: checks.map(({ id, isFound, comment }) => ({
      id,
      ...wordsOf(id),
      isFound,
      result: isFound ? checkLogTexts.found : checkLogTexts.nothing,
      comment,
    })),
  };
}

/** What a reader has to know of the log; of a draft that there is none. */
export function noticeOf({ audience }: Return, { record }: ReturnFrame): Text {
  if (record === null) return checkLogTexts.unchecked;
  return { management: checkLogTexts.aboutManagement, public: checkLogTexts.aboutPublic }[audience];
}

function wordsOf(id: string): { readonly label: Text; readonly definition: Text } {
  const { label, definition } = wordsOfCheck(id);
  return { label, definition };
}
