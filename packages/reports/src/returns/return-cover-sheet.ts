import {
  footnotesOf,
  periodOf,
  profileLabels,
  type Return,
  returnAudiences,
  type Text,
} from '@neue-wege/domain';
import {
  dataFacts,
  layOutCover,
  type NamedFact,
  numberCell,
  sourceFacts,
  wordsCell,
} from '../workbook/cover-layout.ts';
import { stateOf } from '../workbook/cover-sheet.ts';
import { sayIn } from '../workbook/table-sheet.ts';
import type { Sheet } from '../workbook/workbook.ts';
import { coverTexts, hintTexts } from '../workbook/workbook-texts.ts';
import { correctionFacts } from './difference-words.ts';
import type { ReturnFrame } from './return-frame.ts';
import { returnCoverTexts, returnHintTexts, returnTexts } from './return-texts.ts';

/** `Quartalsmeldung 3. Quartal 2026, Entwurf`, or with the number of a frozen release. */
export function returnTitle({ quarter }: Return, { language, record, release }: ReturnFrame): string {
  const say = sayIn(language);
  const state = record === null ? say(returnTexts.draft) : `${say(returnCoverTexts.release)} ${release}`;
  return `${say(returnTexts.title)} ${quarterName(quarter, say)}, ${state}`;
}

/** The first sheet: which quarter, for whom, in which state, from which data, and how to read the rest. */
export function returnCoverSheet(
  answer: Return,
  { frame, title }: { readonly frame: ReturnFrame; readonly title: string },
): Sheet {
  const say = sayIn(frame.language);
  const facts = returnFacts(answer, frame);
  return layOutCover(
    { title, facts, sheets: [say(returnTexts.contents)], hints: hintsOf(answer), width: 24 },
    frame,
  );
}

/** What is told of a return as a whole, each with what it is called. */
export function returnFacts(answer: Return, frame: ReturnFrame): readonly NamedFact[] {
  const { quarter, audience, asOf, catalogueVersion, profile, tables } = answer;
  const say = sayIn(frame.language);
  const isRunning = periodOf('quarter', quarter).last > asOf;
  const named = [quarterName(quarter, say), ...(isRunning ? [say(returnCoverTexts.running)] : [])];
  return [
    [returnCoverTexts.quarter, wordsCell(named.join(', '))],
    ...dataFacts(answer, frame),
    [
      returnCoverTexts.state,
      wordsCell(say(frame.record === null ? returnCoverTexts.draft : returnCoverTexts.frozen)),
    ],
    [returnCoverTexts.release, numberCell(frame.release)],
    ...correctionFacts(frame.correction, frame),
    [returnCoverTexts.audience, wordsCell(say(returnAudiences[audience].label))],
    [coverTexts.values, wordsCell(say(profileLabels[profile]))],
    [
      coverTexts.state,
      wordsCell(
        stateOf(
          tables.flatMap(({ rows }) => rows),
          say,
        ),
      ),
    ],
    [returnCoverTexts.catalogueVersion, numberCell(catalogueVersion)],
    ...sourceFacts(frame),
  ];
}

function hintsOf({ profile }: Return): readonly Text[] {
  return [
    returnHintTexts.through,
    returnHintTexts.rows,
    hintTexts.absent,
    hintTexts.totals,
    hintTexts.precision,
    hintTexts.details,
    hintTexts.mature,
    ...footnotesOf(profile).map(({ text }) => text),
  ];
}

/** `3. Quartal 2026`. */
function quarterName(quarter: string, say: (text: Text) => string): string {
  const [year = '', number = ''] = quarter.split('-Q');
  return say(returnTexts.quarter).replace('{n}', number).replace('{year}', year);
}
