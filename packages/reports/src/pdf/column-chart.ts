import { type Measure, periodName, type ReturnRow } from '@neue-wege/domain';
import { valueOf } from '../workbook/measure-columns.ts';
import { chartLooks, writeFigure } from './chart-frame.ts';
import type { Chart } from './charts.ts';
import { inks, sheet, take } from './pages.ts';
import type { Paper } from './paper.ts';
import { chartTexts, returnPdfTexts } from './pdf-texts.ts';
import { nameIn, type SectionPlace } from './section-words.ts';

interface Pair {
  readonly filled: Measure;
  readonly outlined: Measure;
}

/** A small field per location, of the same measure, in which the periods stand side by side. */
interface Panel {
  readonly name: string;
  readonly isTotal: boolean;
  readonly rows: readonly ReturnRow[];
}

const panelHeight = 92;
const panelsInLine = 4;
/** As many as leave room for the table to begin soon. */
const mostPanels = 12;

/** Two counts as columns from zero, one filled and one outlined, with their values above them. */
export function columnChart(place: SectionPlace, pair: Pair): Chart {
  const { words } = place;
  const { say } = words;
  const all = panelsOf(place);
  const panels = all.slice(0, mostPanels);
  const named = (text: string): string =>
    text.replace('{a}', say(pair.filled.label)).replace('{b}', say(pair.outlined.label));
  const total = all[0];
  const summary = (total?.rows ?? [])
    .map(
      (row) =>
        `${periodName(row.period) ?? ''}: ${words.short(valueOf(row, pair.filled))} / ${words.short(valueOf(row, pair.outlined))}`,
    )
    .join('; ');
  const hasGaps = panels.some(({ rows }) =>
    rows.some((row) => [pair.filled, pair.outlined].some((measure) => valueOf(row, measure).value === null)),
  );
  const lines = Math.ceil(panels.length / panelsInLine);
  const cut =
    panels.length < all.length
      ? say(returnPdfTexts.firstOnly)
          .replace('{n}', String(panels.length))
          .replace('{all}', String(all.length))
      : '';
  return {
    write(pages, parent) {
      const { paper } = pages;
      const height = legendHeight + lines * panelHeight + (cut === '' ? 0 : 12);
      writeFigure(pages, {
        title: named(say(chartTexts.columns)),
        alt: [named(say(chartTexts.columnsAlt)).replace('{summary}', summary), cut].filter(Boolean).join(' '),
        height,
        parent,
        words,
        draw(top) {
          drawLegend(paper, { top, place, pair, hasGaps });
          const largest = largestOf(
            panels.filter(({ isTotal }) => !isTotal),
            pair,
          );
          for (const [index, panel] of panels.entries()) {
            const width = (sheet.right - sheet.left) / panelsInLine;
            const left = sheet.left + (index % panelsInLine) * width;
            const y = top + legendHeight + Math.floor(index / panelsInLine) * panelHeight;
            drawPanel(paper, {
              left,
              top: y,
              width: width - 18,
              panel,
              largest: panel.isTotal ? largestOf([panel], pair) : largest,
              place,
              pair,
            });
          }
          if (cut !== '')
            take(paper, chartLooks.quiet).text(cut, sheet.left, top + height - 10, { lineBreak: false });
        },
      });
    },
  };
}

const legendHeight = 18;

function drawLegend(
  paper: Paper,
  {
    top,
    place: {
      words: { say },
    },
    pair,
    hasGaps,
  }: {
    readonly top: number;
    readonly place: SectionPlace;
    readonly pair: Pair;
    readonly hasGaps: boolean;
  },
): void {
  let x: number = sheet.left;
  for (const [measure, isFilled] of [
    [pair.filled, true],
    [pair.outlined, false],
  ] as const) {
    drawColumn(paper, { x, y: top + 2, width: 9, height: 8, isFilled });
    const label = say(measure.label);
    take(paper, chartLooks.name).text(label, x + 13, top, { lineBreak: false });
    x += paper.widthOfString(label) + 34;
  }
  if (hasGaps) take(paper, chartLooks.name).text(say(chartTexts.gaps), x, top, { lineBreak: false });
}

interface DrawnPanel {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly panel: Panel;
  readonly largest: number;
  readonly place: SectionPlace;
  readonly pair: Pair;
}

function drawPanel(
  paper: Paper,
  { left, top, width, panel, largest, place: { table, words }, pair }: DrawnPanel,
): void {
  const room = { top: top + 24, bottom: top + panelHeight - 20 };
  const names = new Map(table.rows.map(({ period }) => [period.key ?? '', periodName(period) ?? '']));
  const periods = [...names.keys()].toSorted();
  const step = width / periods.length;
  const column = Math.min(16, step / 2 - 4);
  take(paper, { ...chartLooks.name, face: 'bold' }).text(panel.name, left, top, {
    width,
    height: 11,
    ellipsis: true,
  });
  for (const [index, key] of periods.entries()) {
    take(paper, chartLooks.quiet).text(names.get(key) ?? key, left + step * index, room.bottom + 3, {
      width: step,
      align: 'center',
    });
    const row = panel.rows.find(({ period }) => period.key === key);
    if (row === undefined) continue;
    const middle = left + step * (index + 0.5);
    for (const [measure, x, isFilled] of [
      [pair.filled, middle - column - 1, true],
      [pair.outlined, middle + 1, false],
    ] as const) {
      const value = valueOf(row, measure);
      const height = ((value.value ?? 0) / largest) * (room.bottom - room.top);
      const isShown = value.value !== null;
      if (isShown) drawColumn(paper, { x, y: room.bottom - height, width: column, height, isFilled });
      else drawGap(paper, { x, y: room.bottom - 9, width: column, height: 9 });
      const label = words.short(value);
      const look = isShown ? { size: 7 } : { size: 7, ink: inks.quiet };
      take(paper, look).text(label, x - 6, room.bottom - (isShown ? height : 9) - 9.5, {
        width: column + 12,
        align: 'center',
        lineBreak: false,
      });
    }
  }
  paper
    .moveTo(left, room.bottom)
    .lineTo(left + width, room.bottom)
    .lineWidth(0.7)
    .strokeColor(inks.quiet)
    .stroke();
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function drawColumn(
  paper: Paper,
  { x, y, width, height, isFilled }: Box & { readonly isFilled: boolean },
): void {
  if (height === 0) return;
  paper
    .lineWidth(1)
    .strokeColor(inks.accent)
    .fillColor(isFilled ? inks.accent : '#ffffff');
  paper.rect(x + 0.5, y + 0.5, width - 1, Math.max(0, height - 0.5)).fillAndStroke();
}

/** What has no value: a dashed box of a fixed height, so that it reads neither as zero nor as a size. */
function drawGap(paper: Paper, { x, y, width, height }: Box): void {
  paper.lineWidth(0.7).strokeColor(inks.quiet).dash(1.5, { space: 1.5 });
  paper
    .rect(x + 0.5, y, width - 1, height)
    .stroke()
    .undash();
}

/** The total before its parts. */
function panelsOf({ table, frame, words }: SectionPlace): readonly Panel[] {
  const groups = Map.groupBy(table.rows, ({ keys }) => keys.location ?? null);
  const panels = [...groups].map(([key, rows]) => {
    const [row] = rows;
    const name = row === undefined ? '' : nameIn(row, { id: 'location', frame, words });
    const isTotal = key === null;
    return { name: isTotal ? `${name} (${words.say(chartTexts.ownScale)})` : name, isTotal, rows };
  });
  return panels.toSorted((one, other) => Number(other.isTotal) - Number(one.isTotal));
}

/** The largest value of some panels. All locations together have a scale of their own, or nothing could be seen of the others. */
function largestOf(panels: readonly Panel[], { filled, outlined }: Pair): number {
  const values = panels.flatMap(({ rows }) =>
    rows.flatMap((row) => [valueOf(row, filled).value ?? 0, valueOf(row, outlined).value ?? 0]),
  );
  return Math.max(1, ...values);
}
