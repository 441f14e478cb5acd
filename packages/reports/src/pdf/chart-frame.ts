import type { FigureWords } from './figure-words.ts';
import { inks, makeRoom, type Pages, sheet, type WordLook, writeHeading } from './pages.ts';
import { returnPdfTexts } from './pdf-texts.ts';
import { addTag, drawIn, type Tag } from './tags.ts';

/** The looks of the words in charts. */
export const chartLooks = {
  name: { size: 8.5 },
  value: { face: 'bold', size: 8 },
  quiet: { size: 7.2, ink: inks.quiet },
} as const satisfies Record<string, WordLook>;

/** Puts a chart on the page under its title: one figure with words for those who do not see it. */
export function writeFigure(
  pages: Pages,
  {
    title,
    alt,
    height,
    parent,
    words: { say },
    draw,
  }: {
    readonly title: string;
    readonly alt: string;
    readonly height: number;
    readonly parent: Tag;
    readonly words: FigureWords;
    /** Draws below a given height on the page. */
    readonly draw: (top: number) => void;
  },
): void {
  writeHeading(pages, {
    text: `${say(returnPdfTexts.figure)}: ${title}`,
    level: 3,
    parent,
    keep: height + 10,
  });
  makeRoom(pages, height);
  const top = pages.y;
  const tag = addTag(pages.paper, {
    parent,
    type: 'Figure',
    options: {
      alt: `${alt} ${say(returnPdfTexts.sameBelow)}`,
      bbox: [sheet.left, top, sheet.right, top + height],
    },
  });
  drawIn(pages.paper, { tag, type: 'Figure', draw: () => draw(top) });
  pages.y = top + height + 10;
}

/** A length as large as the largest of some values that is easy to read: its quarters are round as well. */
export function roundEnd(largest: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(4, largest)));
  return [1, 1.2, 1.6, 2, 4, 6, 8, 10].map((step) => step * power).find((end) => end >= largest) ?? largest;
}
