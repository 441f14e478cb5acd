import {
  footnotesOf,
  periodOf,
  profileLabels,
  type Return,
  returnAudiences,
  type Text,
} from '@neue-wege/domain';
import { stateOf } from '../workbook/cover-sheet.ts';
import { looks, textCell } from '../workbook/looks.ts';
import { sayIn } from '../workbook/table-sheet.ts';
import type { CellLook, Sheet, SheetCell } from '../workbook/workbook.ts';
import { coverTexts, hintTexts, workbookTexts } from '../workbook/workbook-texts.ts';
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
  const row = (label: Text | null, value: SheetCell): readonly SheetCell[] => [
    label === null ? { value: null, look: looks.empty } : textCell(say(label), looks.label),
    value,
  ];
  const contents = say(returnTexts.contents);
  const notice = frame.isSynthetic ? [[textCell(say(workbookTexts.synthetic), looks.label)]] : [];
  const hints = hintsOf(answer).map((hint) => textCell(say(hint), looks.prose));
  return {
    name: say(workbookTexts.cover),
    columns: [{ width: 24 }, { width: 96 }],
    rows: [
      [textCell(title, looks.title)],
      ...notice,
      [],
      ...returnFacts(answer, frame).map(([label, value]) => row(label, value)),
      [],
      row(coverTexts.sheets, { value: contents, look: looks.link, link: `#${contents}` }),
      [],
      ...hints.map((hint, index) => row(index === 0 ? coverTexts.hints : null, hint)),
    ],
    orientation: 'portrait',
    foot: title,
  };
}

const left: CellLook = { format: '0', align: 'left' };

/** What is told of a return as a whole, each with what it is called. */
export function returnFacts(answer: Return, frame: ReturnFrame): readonly (readonly [Text, SheetCell])[] {
  const { quarter, audience, asOf, dataVersion, catalogueVersion, profile, tables } = answer;
  const say = sayIn(frame.language);
  const words = (text: string): SheetCell => textCell(text, looks.prose);
  const dayFormat = frame.language === 'de' ? 'dd.mm.yyyy' : 'yyyy-mm-dd';
  const isRunning = periodOf('quarter', quarter).last > asOf;
  const named = [quarterName(quarter, say), ...(isRunning ? [say(returnCoverTexts.running)] : [])];
  return [
    [returnCoverTexts.quarter, words(named.join(', '))],
    [coverTexts.asOf, { value: { day: asOf }, look: { format: dayFormat, align: 'left' } }],
    [coverTexts.dataVersion, { value: dataVersion, look: left }],
    [
      returnCoverTexts.state,
      words(say(frame.record === null ? returnCoverTexts.draft : returnCoverTexts.frozen)),
    ],
    [returnCoverTexts.release, { value: frame.release, look: left }],
    ...correctionFacts(frame.correction, frame),
    [returnCoverTexts.audience, words(say(returnAudiences[audience].label))],
    [coverTexts.values, words(say(profileLabels[profile]))],
    [
      coverTexts.state,
      words(
        stateOf(
          tables.flatMap(({ rows }) => rows),
          say,
        ),
      ),
    ],
    [returnCoverTexts.catalogueVersion, { value: catalogueVersion, look: left }],
    [coverTexts.source, words([frame.office, say(workbookTexts.system)].filter(Boolean).join(', '))],
    ...(frame.contact === null ? [] : [[coverTexts.contact, words(frame.contact)] as const]),
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
