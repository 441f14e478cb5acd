import { buffer } from 'node:stream/consumers';
import type { Return } from '@neue-wege/domain';
import { returnTitle } from '../returns/return-cover-sheet.ts';
import type { ReturnFrame } from '../returns/return-frame.ts';
import { workbookTexts } from '../workbook/workbook-texts.ts';
import { writeCheckLog } from './check-log.ts';
import { writeCover } from './cover.ts';
import { writeDifference } from './difference-section.ts';
import { writeExplanations } from './explanations.ts';
import { figureWords } from './figure-words.ts';
import { numberPages, type Pages } from './pages.ts';
import { openPaper } from './paper.ts';
import { returnPdfTexts } from './pdf-texts.ts';
import { writeSection } from './section.ts';

/**
 * A return as a tagged PDF to read and to print: cover, a section after the other with chart and table, definitions, signs,
 * check log.
 */
export async function writeReturnPdf(answer: Return, frame: ReturnFrame): Promise<Uint8Array> {
  const words = figureWords(frame.language);
  const { say } = words;
  const title = returnTitle(answer, frame);
  const subject = say(returnPdfTexts.subject)
    .replace('{day}', words.day(answer.asOf))
    .replace('{version}', String(answer.dataVersion));
  const author = frame.office ?? say(workbookTexts.system);
  const paper = await openPaper({ title, subject, author, language: frame.language, day: answer.asOf });
  const root = paper.struct('Document');
  paper.addStructure(root);
  const pages: Pages = { paper, root, y: 0 };
  writeCover(pages, { answer, frame, words, title });
  for (const table of answer.tables) writeSection(pages, { answer, frame, words, table });
  writeDifference(pages, { frame, words });
  writeExplanations(pages, { answer, words });
  writeCheckLog(pages, { answer, frame, words });
  numberPages(pages, {
    title: `${title} · ${subject}`,
    pageOf: (page, all) =>
      say(returnPdfTexts.page).replace('{n}', String(page)).replace('{all}', String(all)),
  });
  paper.end();
  return buffer(paper);
}
