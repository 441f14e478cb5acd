import type { Return } from '@neue-wege/domain';
import { checkLogOf, noticeOf } from '../returns/check-log.ts';
import type { ReturnFrame } from '../returns/return-frame.ts';
import { checkLogTexts } from '../returns/return-texts.ts';
import type { FigureWords } from './figure-words.ts';
import { addBookmark, type Pages, turnPage, writeHeading, writeParagraph } from './pages.ts';
import { writeTable } from './tables.ts';
import { addTag } from './tags.ts';

/** The last page: who prepared, checked and signed off, and what was checked; of a draft that it was not. */
export function writeCheckLog(
  pages: Pages,
  {
    answer,
    frame,
    words,
  }: { readonly answer: Return; readonly frame: ReturnFrame; readonly words: FigureWords },
): void {
  const { say } = words;
  const log = checkLogOf(answer, frame);
  turnPage(pages);
  const parent = addTag(pages.paper, { parent: pages.root, type: 'Sect' });
  addBookmark(pages, say(checkLogTexts.title));
  writeHeading(pages, { text: say(checkLogTexts.title), level: 2, parent });
  writeParagraph(pages, { text: say(noticeOf(answer, frame)), parent });
  if (log === null) return;
  const { step, by, on, check, meaning, result, comment } = checkLogTexts;
  const head = { isHead: true } as const;
  writeTable(pages, {
    parent,
    columns: [{ width: 110, ...head }, { width: 320 }, { width: 220 }, { width: 95 }],
    headings: [step, meaning, by, on].map((text) => ({ text: say(text) })),
    rows: log.steps.map((one) => [
      { text: say(one.label), isBold: true },
      { text: say(one.definition) },
      { text: say(one.by) },
      { text: words.day(one.on) },
    ]),
  });
  pages.y += 10;
  const hasComments = log.checks.some((one) => one.comment !== null);
  const headings = [check, meaning, result, ...(hasComments ? [comment] : [])];
  const widths = hasComments ? [315, 95, 185] : [500, 95];
  writeTable(pages, {
    parent,
    columns: [{ width: 150, ...head }, ...widths.map((width) => ({ width }))],
    headings: headings.map((text) => ({ text: say(text) })),
    rows: log.checks.map((one) => [
      { text: say(one.label), isBold: true },
      { text: say(one.definition) },
      { text: say(one.result) },
      ...(hasComments ? [{ text: one.comment ?? '' }] : []),
    ]),
  });
}
