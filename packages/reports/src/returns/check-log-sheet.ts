import type { Return, Text } from '@neue-wege/domain';
import { dayFormats } from '../workbook/cover-layout.ts';
import { looks } from '../workbook/looks.ts';
import { sayIn } from '../workbook/table-sheet.ts';
import { wordsSheet } from '../workbook/words-sheet.ts';
import type { Sheet, SheetCell } from '../workbook/workbook.ts';
import { checkLogOf, noticeOf } from './check-log.ts';
import type { ReturnFrame } from './return-frame.ts';
import { checkLogTexts } from './return-texts.ts';

/** The last sheet: who prepared, checked and signed off, then each check with what it found; of a draft that it was not checked. */
export function checkLogSheet(
  answer: Return,
  { frame, title }: { readonly frame: ReturnFrame; readonly title: string },
): Sheet {
  const say = sayIn(frame.language);
  const log = checkLogOf(answer, frame);
  const line = (words: readonly Text[], rest: readonly (string | SheetCell)[]) => [
    ...words.map(say),
    ...rest,
  ];
  const { name, kind, item, meaning, result, comment, by, on, notice, step, check } = checkLogTexts;
  return wordsSheet(
    { frame, title },
    {
      name,
      headings: [kind, item, meaning, result, comment, by, on],
      widths: [12, 36, 60, 18, 44, 24, 13],
      lines: [
        line(
          [notice, log === null ? checkLogTexts.draft : checkLogTexts.title, noticeOf(answer, frame)],
          ['', '', '', ''],
        ),
        ...(log?.steps ?? []).map((one) =>
          line(
            [step, one.label, one.definition],
            [
              '',
              '',
              say(one.by),
              { value: { day: one.on }, look: { ...looks.explanation, format: dayFormats[frame.language] } },
            ],
          ),
        ),
        ...(log?.checks ?? []).map((one) =>
          line([check, one.label, one.definition], [say(one.result), one.comment ?? '', '', '']),
        ),
      ],
    },
  );
}
