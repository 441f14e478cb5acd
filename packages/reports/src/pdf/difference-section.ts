import {
  differenceKinds,
  type FigureDifference,
  type MeasureValue,
  periodName,
  periodRoles,
} from '@neue-wege/domain';
import { differenceTexts } from '../returns/difference-texts.ts';
import { namesOfFigure } from '../returns/difference-words.ts';
import type { ReturnFrame } from '../returns/return-frame.ts';
import { returnColumnTexts } from '../returns/return-texts.ts';
import type { FigureWords } from './figure-words.ts';
import { addBookmark, type Pages, turnPage, writeHeading, writeParagraph } from './pages.ts';
import { type TableCell, writeTable } from './tables.ts';
import { addTag } from './tags.ts';

/** So many lines are read on paper; all stand in the other files. */
const mostLines = 300;

/** What a return corrects in the release before, a table per section; nothing where it corrects nothing. */
export function writeDifference(
  pages: Pages,
  { frame, words }: { readonly frame: ReturnFrame; readonly words: FigureWords },
): void {
  const { correction } = frame;
  if (correction === undefined) return;
  const { say, number } = words;
  const { figures, from } = correction;
  turnPage(pages);
  const parent = addTag(pages.paper, { parent: pages.root, type: 'Sect' });
  addBookmark(pages, say(differenceTexts.name));
  writeHeading(pages, { text: say(differenceTexts.name), level: 2, parent });
  const about = figures.length === 0 ? differenceTexts.nothing : differenceTexts.about;
  writeParagraph(pages, { text: say(about).replace('{n}', String(from)), parent });
  if (figures.length > mostLines)
    writeParagraph(pages, {
      text: say(differenceTexts.firstOnly)
        .replace('{n}', number(mostLines))
        .replace('{all}', number(figures.length)),
      parent,
    });
  const sections = Map.groupBy(figures.slice(0, mostLines), ({ section }) => section);
  for (const own of sections.values()) {
    const [first] = own;
    if (first === undefined) continue;
    const label = namesOfFigure(first, frame).section;
    writeHeading(pages, { text: label, level: 3, parent, keep: 110 });
    writeTable(pages, { ...differenceTable(own, { frame, words }), parent });
    pages.y += 10;
  }
}

function differenceTable(
  own: readonly FigureDifference[],
  { frame, words }: { readonly frame: ReturnFrame; readonly words: FigureWords },
) {
  const { say } = words;
  const texts = differenceTexts;
  const side = (value: MeasureValue | null): TableCell =>
    value === null
      ? { text: '–' }
      : { ...words.cell(value), details: words.cell(value).details?.slice(0, 1) ?? [] };
  return {
    columns: [
      { width: 150, isHead: true },
      { width: 110, isHead: true },
      { width: 150 },
      { width: 85, isFigure: true },
      { width: 85, isFigure: true },
      { width: 70, isFigure: true },
      { width: 95 },
    ],
    headings: [
      texts.place,
      returnColumnTexts.period,
      returnColumnTexts.measure,
      texts.before,
      texts.after,
      texts.change,
      texts.kind,
    ].map((text) => ({ text: say(text) })),
    rows: own.map((figure): readonly TableCell[] => {
      const { place, measure } = namesOfFigure(figure, frame);
      const isBold = figure.isTotalOf.length > 0;
      const role = say(periodRoles[figure.period.role].label);
      const name = periodName(figure.period);
      return [
        { text: place, isBold },
        name === null ? { text: role } : { text: name, details: [role] },
        { text: measure },
        side(figure.before),
        side(figure.after),
        { text: changeText(figure, words) },
        { text: say(differenceKinds[figure.kind].label) },
      ];
    }),
  };
}

function changeText({ change, before, after }: FigureDifference, { say, number }: FigureWords): string {
  if (change === null) return '';
  const isRate = (after ?? before)?.kind === 'rate';
  const shown = Math.round((isRate ? change * 100 : change) * 10) / 10;
  const sign = shown > 0 ? '+' : shown < 0 ? '−' : '±';
  return `${sign}${number(Math.abs(shown))}${isRate ? ` ${say(differenceTexts.points)}` : ''}`;
}
